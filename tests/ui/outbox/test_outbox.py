"""The screen of what was sent: found again, printed again, written again."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.outbox import OutboxLine
from desktop.domain.sent_notes import Delivery, Postage, SentNote, SentNoteSummary
from desktop.ui.outbox.outbox_listing import outbox_model
from desktop.ui.window.main_window import MainWindow
from desktop.ui.writing.writing_dialog import WritingDialog
from desktop.workflows.send_notes import save_note
from desktop.workflows.sent_records import Addressee, recorded
from desktop.workflows.write_notes import NoteOrder
from tests.ui.conftest import TODAY

TEXT = "Dear Ms. Alvarez,\n\nThank you for your time.\n\nJordan"
ORDER = NoteOrder(
    TEXT,
    hand="everyday",
    to=("Maria Alvarez", "1800 SW First Avenue", "Portland, OR 97201"),
    sender=("Jordan Reyes", "9 Elm Street", "Salem, OR 97301"),
)
MAIL = "Dear Tom,\n\nThank you for the call.\n\nJordan"


@pytest.fixture
def card(book, interview, tmp_path):
    """A card to Maria, in the outbox."""
    note, _ = save_note(book.sessions, Addressee(interview.id), ORDER, tmp_path)
    return note


@pytest.fixture
def mail(book, store):
    """An e-mail to somebody else, a day older."""
    tom = store.save_contact(Contact("Tom Okafor", organization="Halden Freight"))
    call = store.save_event(Event(tom.id, Occasion.TELEPHONE_INTERVIEW, TODAY))
    sent = SentNote(
        event_id=call.id,
        contact_id=tom.id,
        text=MAIL,
        hand="",
        seed=0,
        ink="",
        card="",
        envelope="",
        how=Delivery.DRAFTED,
        at=datetime.now(UTC) - timedelta(days=1),
        card_pdf=b"",
        envelope_pdf=b"",
        channel=Channel.EMAIL,
        subject="Thank you",
    )
    return recorded(book.sessions, sent, "noted")


@pytest.fixture
def outbox(store, qtbot):
    """The window on its outbox, with what is chosen there shown."""
    window = MainWindow(store, today=lambda: TODAY, start="outbox")
    qtbot.addWidget(window)
    view = window.screens.current
    with qtbot.waitSignal(view.shown), qtbot.waitActive(window):
        window.show()
    if view.list.model.lines:
        qtbot.waitUntil(lambda: view.kept is not None and view.page.views.is_settled)
    return view


def test_an_empty_outbox_says_what_will_stand_there(outbox, click):
    assert outbox.nothing.isVisible()
    click(outbox.nothing.act)
    assert outbox.window().screens.current_place == "today"


def test_the_newest_stands_first_with_its_very_pages(card, mail, outbox):
    names = [line.name for line in outbox.list.model.lines]
    assert names == ["Maria Alvarez", "Tom Okafor"]
    assert outbox.page.name.accessibleName() == "Maria Alvarez"
    assert outbox.kept.note.card_pdf == card.card_pdf
    assert outbox.page.views.view.page is not None
    assert outbox.page.views.view.accessibleDescription() == TEXT


def test_the_envelope_is_a_click_away(card, outbox, click, qtbot):
    before = outbox.page.views.view.page
    assert [button.text() for button in outbox.page.views.buttons] == ["Card", "Envelope"]
    *_, envelope = outbox.page.views.buttons
    qtbot.waitUntil(envelope.isVisible)
    click(envelope)
    qtbot.waitUntil(
        lambda: outbox.page.views.is_settled and outbox.page.views.view.page is not before
    )


def test_an_email_shows_its_words(card, mail, outbox, qtbot):
    outbox.list.list.setFocus()
    qtbot.keyClick(outbox.list.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: outbox.kept.note.id == mail.id)
    assert outbox.page.text.isVisible()
    assert outbox.page.text.text() == MAIL
    assert not outbox.page.print.isVisible()


def test_words_find_people_and_channels_narrow(card, mail, outbox, qtbot):
    outbox.start_search()
    qtbot.keyClicks(outbox.list.search, "halden")
    qtbot.waitUntil(lambda: [line.name for line in outbox.list.model.lines] == ["Tom Okafor"])
    outbox.channel.setCurrentIndex(1)
    outbox.channel.activated.emit(1)
    qtbot.waitUntil(outbox.list.no_match.act.isVisible)
    outbox.list.no_match.act.click()
    qtbot.waitUntil(lambda: len(outbox.list.model.lines) == 2)


def test_it_is_printed_again_as_it_was(card, outbox, print_service, print_it, qtbot):
    print_it(outbox.page.print)
    qtbot.waitUntil(lambda: len(print_service.printed) == 2)
    assert [pdf for _, _, pdf in print_service.printed] == [card.card_pdf, card.envelope_pdf]
    qtbot.waitUntil(lambda: len(outbox.list.model.lines) == 2)
    qtbot.waitUntil(lambda: "Printed on" in outbox.window().toast.words.text())


def test_it_is_written_again_with_the_same_words(card, me, outbox, click):
    click(outbox.page.write)
    dialog = outbox.window().findChild(WritingDialog)
    draft = dialog.draft()
    assert (draft.text, draft.hand, draft.card) == (TEXT, "everyday", card.card)


def test_the_menu_acts_on_the_note_that_is_seen(card, mail, me, outbox, qtbot):
    window = outbox.window()
    actions = window.menus.outbox_actions
    assert actions.print.isEnabled()
    outbox.list.list.setFocus()
    qtbot.keyClick(outbox.list.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: not actions.print.isEnabled())
    actions.write.trigger()
    assert window.findChild(WritingDialog).draft().text == MAIL
    window.go_to("contacts")
    assert not actions.write.isEnabled()


def test_its_pdf_is_opened(card, outbox, click, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    click(outbox.page.open)
    assert len(opened) == 2


def test_its_reader_is_shown(card, maria, outbox, click):
    click(outbox.page.contact)
    assert outbox.window().screens.current_place == "contacts"


def test_postage_is_kept_and_can_be_taken_back(card, store, outbox, qtbot):
    field = outbox.page.postage.amount
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(field, "0.73\r")
    assert store.sent_note(card.id).postage == Postage(73, "USD")
    outbox.window().menus.undo.trigger()
    assert store.sent_note(card.id).postage is None


def test_what_is_no_postage_is_refused_in_place(card, outbox, qtbot):
    field = outbox.page.postage.amount
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(field, "much\r")
    assert "not what a stamp costs" in outbox.page.trouble.sentence
    assert field.text() == "much"


def line(number):
    at = datetime(2026, 11, 22, tzinfo=UTC) - timedelta(hours=number)
    note = SentNoteSummary(number, 1, Delivery.PRINTED, at, "us-a2-folded", "us-a2")
    return OutboxLine(note, f"Person {number}", "", Occasion.REFERENCE_RECEIVED, TODAY, "Dear")


def test_the_model_keeps_to_qts_rules(qtmodeltester, qapp):
    model = outbox_model()
    model.show_rows([line(number) for number in range(3)])
    qtmodeltester.check(model)
    model.add_later([line(number) for number in range(3, 6)])
    assert model.rowCount() == 6
    assert model.row_of(4) == 4


def test_a_long_outbox_is_read_a_page_at_a_time(book, mail, outbox, store, qtbot):
    sent = store.sent_note(mail.id)
    for number in range(150):
        at = sent.at - timedelta(minutes=number + 1)
        kept = SentNote(**{**vars(sent), "id": None, "at": at})
        recorded(book.sessions, kept, "noted")
    outbox.refresh()
    qtbot.waitUntil(lambda: len(outbox.list.model.lines) == 100)
    outbox.list.list.scrollToBottom()
    qtbot.waitUntil(lambda: len(outbox.list.model.lines) == 151)
