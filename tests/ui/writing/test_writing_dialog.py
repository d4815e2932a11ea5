"""A card is written beside its own pages, and goes out only when it is whole."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from desktop.domain.addresses import PostalAddress
from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.domain.sent_notes import Delivery
from desktop.printing.jobs import PrintFailed
from desktop.printing.queues import Queue
from desktop.stationery.formats import ISO_A6_FOLDED
from desktop.ui.forms.contact_dialog import ContactDialog
from desktop.ui.forms.sender_dialog import SenderDialog
from desktop.ui.printers.print_dialog import PrintDialog
from desktop.ui.writing.writing_dialog import WritingDialog
from desktop.workflows import print_sheets
from tests.ui.conftest import TODAY, is_shown, shown

pytestmark = pytest.mark.usefixtures("me", "interview", "print_service")


@pytest.fixture
def dialog(write_card):
    return write_card()


def settle(page, qtbot, change):
    """Make a change and wait until the page has followed it."""
    with qtbot.waitSignal(page.settled):
        change()


def has_ink(image):
    return any(image.pixelColor(x, y).lightness() < 128 for x, y in _grid(image))


def _grid(image):
    return ((x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))


def test_the_note_starts_with_what_is_known(dialog):
    text = dialog.draft().text
    assert text.startswith("Dear Ms. Alvarez,")
    assert "the weekly releases" in text
    assert text.endswith("Jordan")


def test_the_real_pages_are_shown(dialog):
    assert has_ink(dialog.cards.views.card.page)
    assert has_ink(dialog.cards.views.envelope.page)


def test_a_page_has_a_dot_for_each_of_the_screens(dialog):
    view = dialog.cards.views.card
    across = view._place(view._paper).width()
    assert abs(view.page.width() - across * view.devicePixelRatioF()) <= 1


def test_the_page_follows_the_typing(dialog, qtbot):
    before = dialog.cards.views.card.page
    settle(dialog.cards.card, qtbot, lambda: qtbot.keyClicks(dialog.note.editor, "PS. "))
    assert dialog.cards.views.card.page != before


def test_typing_leaves_the_envelope_alone(dialog, qtbot):
    before = dialog.cards.views.envelope.page
    settle(dialog.cards.card, qtbot, lambda: qtbot.keyClicks(dialog.note.editor, "PS. "))
    assert dialog.cards.views.envelope.page is before


def test_another_take_writes_the_same_words_anew(dialog, qtbot, click):
    text, before = dialog.draft().text, dialog.cards.views.card.page
    settle(dialog.cards.card, qtbot, lambda: click(dialog.cards.views.choice.another_take))
    assert dialog.cards.views.card.page != before
    assert dialog.draft().text == text


@pytest.mark.parametrize("field", ["hand", "pen", "ink"])
def test_another_hand_pen_or_ink_shows_on_both_pages(field, dialog, qtbot):
    before = dialog.cards.views.card.page, dialog.cards.views.envelope.page
    with qtbot.waitSignals([dialog.cards.card.settled, dialog.cards.envelope.settled]):
        getattr(dialog.note.choices, field).setCurrentIndex(1)
    assert dialog.cards.views.card.page != before[0]
    assert dialog.cards.views.envelope.page != before[1]


def test_neatness_shows_on_the_card(dialog, qtbot):
    before = dialog.cards.views.card.page
    slider = dialog.note.choices.neatness
    settle(dialog.cards.card, qtbot, lambda: qtbot.keyClick(slider, Qt.Key.Key_PageUp))
    assert dialog.cards.views.card.page != before
    assert dialog.draft().neatness == 70


def test_other_stationery_has_another_shape(dialog, qtbot):
    choices = dialog.note.choices.stationery
    settle(dialog.cards.card, qtbot, lambda: choices.choose_card("iso-a6-folded"))
    page = dialog.cards.views.card.page
    shape = ISO_A6_FOLDED.width / ISO_A6_FOLDED.height
    assert page.width() / page.height() == pytest.approx(shape, rel=0.01)
    assert (dialog.order().card, dialog.order().envelope) == ("iso-a6-folded", "c6")


def test_text_that_does_not_fit_is_refused_beside_the_old_page(dialog, qtbot):
    before = dialog.cards.views.card.page
    long = "Thank you. " * 200
    settle(dialog.cards.card, qtbot, lambda: dialog.note.editor.setPlainText(long))
    assert "lines too long" in dialog.cards.trouble.sentence
    assert dialog.cards.views.card.page is before
    assert dialog.draft().text == long


def test_why_it_was_not_sent_stays_until_something_is_another(dialog):
    dialog.refuse("The printer is off.")
    dialog.note.editor.textChanged.emit()  # as when misspelled words are underlined
    assert dialog.cards.trouble.sentence == "The printer is off."
    dialog.note.editor.insertPlainText("Thank you. ")
    assert dialog.cards.trouble.sentence == ""


def test_an_old_page_beside_a_refusal_is_dimmed(dialog, qtbot):
    fresh = dialog.cards.views.card.grab().toImage()
    settle(dialog.cards.card, qtbot, lambda: dialog.note.editor.setPlainText("Thank you. " * 200))
    assert has_ink(fresh)
    assert not has_ink(dialog.cards.views.card.grab().toImage())


def test_a_character_that_the_hand_lacks_is_named(dialog, qtbot):
    settle(dialog.cards.card, qtbot, lambda: dialog.note.editor.setPlainText("Thank you ☃"))
    assert "☃" in dialog.cards.trouble.sentence
    settle(dialog.cards.card, qtbot, lambda: dialog.note.editor.setPlainText("Thank you"))
    assert dialog.cards.trouble.sentence == ""


def test_gaps_are_refused_with_the_typing_kept(dialog, qtbot, click, print_service):
    dialog.note.editor.setPlainText("Dear Ada, I liked [what you liked].")
    click(dialog.outgoing.print)
    assert "[what you liked]" in dialog.cards.trouble.sentence
    assert dialog.note.editor.textCursor().selectedText() == "[what you liked]"
    assert dialog.draft().text == "Dear Ada, I liked [what you liked]."
    assert print_service.printed == []
    click(dialog.outgoing.save)
    assert dialog.findChild(QFileDialog) is None


def test_the_gaps_that_are_left_are_counted(dialog):
    dialog.note.editor.setPlainText("[one] and [two]")
    assert dialog.note.words.hint.text().startswith("2 gaps")
    dialog.note.editor.setPlainText("[one]")
    assert dialog.note.words.hint.text().startswith("One gap")
    dialog.note.editor.setPlainText("none")
    assert not dialog.note.words.hint.isVisible()


def test_a_printed_card_is_in_the_outbox_and_its_event_thanked(
    dialog, window, store, interview, qtbot, click, print_it, print_service
):
    with qtbot.waitSignal(window.writing.desk.posted) as told:
        print_it(dialog.outgoing.print)
    assert told.args[0] == "Printed on Brother in the study."
    assert [queue for queue, _, _ in print_service.printed] == ["brother", "brother"]
    [event] = store.events_of(interview.contact_id)
    assert event.thanked.how is Delivery.PRINTED
    assert store.sent_note(event.thanked.id).card_pdf == print_service.printed[0][2]
    qtbot.waitUntil(lambda: window.contacts.page.cards[0].state.text().startswith("Thank-you"))
    qtbot.waitUntil(lambda: window.findChild(WritingDialog) is None)


def test_one_of_several_printers_is_asked_for(dialog, window, qtbot, click, print_service):
    print_service.queues.append(Queue("hall", "Printer in the hall"))
    click(dialog.outgoing.print)
    qtbot.waitUntil(lambda: is_shown(PrintDialog))
    choosing = shown(PrintDialog)
    assert choosing.choice.printer.currentText() == "Brother in the study"
    qtbot.keyClicks(choosing.choice.printer, "P")
    with qtbot.waitSignal(window.writing.desk.posted):
        click(choosing.print)
    assert print_service.printed[0][0] == "hall"


def test_choosing_no_printer_leaves_the_card_as_it_was(dialog, qtbot, click, print_service):
    print_service.queues.append(Queue("hall", "Printer in the hall"))
    click(dialog.outgoing.print)
    qtbot.waitUntil(lambda: is_shown(PrintDialog))
    with qtbot.waitSignal(shown(PrintDialog).destroyed):
        click(shown(PrintDialog).cancel)
    assert dialog.outgoing.print.isEnabled()
    assert print_service.printed == []


def test_no_printer_is_said_with_what_to_do(dialog, qtbot, click, print_service):
    print_service.queues.clear()
    click(dialog.outgoing.print)
    qtbot.waitUntil(lambda: "no printer" in dialog.cards.trouble.sentence)
    assert "save the PDF" in dialog.cards.trouble.sentence
    assert dialog.outgoing.print.isEnabled()


def test_the_button_that_was_refused_has_the_focus_still(dialog, qtbot, print_service):
    print_service.queues.clear()
    dialog.outgoing.print.setFocus()
    qtbot.keyClick(dialog.outgoing.print, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "no printer" in dialog.cards.trouble.sentence)
    assert dialog.focusWidget() is dialog.outgoing.print


def test_the_window_of_a_note_stands_on_that_of_the_book(dialog, window):
    assert dialog.pos() == window.pos()


def test_a_print_that_failed_keeps_the_dialog_and_the_typing(
    dialog, store, interview, qtbot, click, print_it, monkeypatch
):
    def jam(pdf, queue, **how):
        raise PrintFailed("The printer is out of paper.")

    monkeypatch.setattr(print_sheets, "print_pdf", jam)
    text = dialog.draft().text
    print_it(dialog.outgoing.print)
    qtbot.waitUntil(lambda: dialog.cards.trouble.sentence == "The printer is out of paper.")
    assert dialog.draft().text == text
    assert store.events_of(interview.contact_id)[0].thanked is None


def test_saving_writes_both_files(dialog, window, store, interview, qtbot, click, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    click(dialog.outgoing.save)
    picker = dialog.findChild(QFileDialog)
    picker.selectFile(str(folder))
    with qtbot.waitSignal(window.writing.desk.posted) as told:
        picker.accept()
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 2
    assert all(name in told.args[0] for name in names)
    assert store.events_of(interview.contact_id)[0].thanked.how is Delivery.SAVED


def test_what_was_saved_can_be_taken_out_of_the_outbox_again_and_is_owed_then(
    dialog, window, store, interview, qtbot, click, tmp_path
):
    text = dialog.draft().text
    click(dialog.outgoing.save)
    picker = dialog.findChild(QFileDialog)
    picker.selectFile(str(tmp_path))
    with qtbot.waitSignal(window.history.noted):
        picker.accept()
    assert window.toast.words.text().startswith("Saved Maria Alvarez")
    click(window.toast.undo)
    assert store.events_of(interview.contact_id)[0].thanked is None
    assert window.toast.words.text() == (
        "The pages stay as they are; they are no longer in the outbox."
    )
    window.history.redo()
    thanked = store.events_of(interview.contact_id)[0].thanked
    assert store.sent_note(thanked.id).text == text
    assert store.sent_note(thanked.id).card_pdf


def test_a_card_that_was_begun_is_found_again(dialog, write_card, qtbot, click):
    qtbot.keyClicks(dialog.note.editor, "PS. ")
    begun = dialog.draft()
    with qtbot.waitSignal(dialog.destroyed):
        click(dialog.outgoing.close_it)
    assert write_card().draft() == begun


def test_a_card_that_went_out_is_written_again_as_it_was(
    dialog, window, write_card, qtbot, click, print_it
):
    dialog.note.choices.ink.setCurrentIndex(2)
    sent = dialog.draft()
    with qtbot.waitSignal(dialog.destroyed):
        print_it(dialog.outgoing.print)
    qtbot.waitUntil(lambda: window.contacts.events[0].thanked is not None)
    assert write_card().draft() == sent


def test_the_next_card_begins_with_the_same_choices(
    dialog, window, store, maria, write_card, qtbot, click
):
    dialog.note.choices.hand.setCurrentIndex(2)
    hand = dialog.draft().hand
    with qtbot.waitSignal(dialog.destroyed):
        click(dialog.outgoing.close_it)
    with qtbot.waitSignal(window.contacts.page.shown):
        store.save_event(Event(maria.id, Occasion.NETWORKING_MEETING, TODAY))
    other = write_card()
    assert other.draft().hand == hand
    assert "[" in other.draft().text


class TestWithoutAnAddress:
    """Somebody whom no envelope can reach yet."""

    @pytest.fixture
    def maria(self, store):
        return store.save_contact(Contact("Maria Alvarez"))

    def test_the_envelope_is_missed_with_a_way_to_add_it(self, dialog, qtbot, click):
        assert "no postal address yet" in dialog.cards.trouble.sentence
        click(dialog.cards.trouble.mend)
        form = dialog.findChild(ContactDialog)
        form.address.street.setPlainText("1800 SW First Avenue")
        for field, words in (
            ("city", "Portland"),
            ("country_area", "OR"),
            ("postal_code", "97201"),
        ):
            qtbot.keyClicks(form.address.lines[field], words)
        with qtbot.waitSignal(dialog.cards.envelope.settled):
            click(form.save)
        assert dialog.cards.trouble.sentence == ""
        assert has_ink(dialog.cards.views.envelope.page)

    def test_the_card_is_printed_alone(self, dialog, window, qtbot, click, print_it, print_service):
        with qtbot.waitSignal(window.writing.desk.posted):
            print_it(dialog.outgoing.print)
        assert len(print_service.printed) == 1


class TestWithHalfAnAddress:
    """Somebody whose address lacks what their post needs."""

    @pytest.fixture
    def maria(self, store):
        return store.save_contact(Contact("Maria Alvarez", address=PostalAddress("1 Elm St")))

    def test_what_is_missing_is_named(self, dialog):
        assert "ZIP code" in dialog.cards.trouble.sentence
        assert dialog.order().envelope == ""


def test_half_a_return_address_is_mended_from_here(dialog, store, qtbot, click):
    me = store.me()
    with qtbot.waitSignal(store.sender_changed):
        store.save_sender(type(me)(me.name, PostalAddress("9 Elm Street")))
    assert "Your own address" in dialog.cards.trouble.sentence
    click(dialog.cards.trouble.mend)
    assert dialog.findChild(SenderDialog).isVisible()


def test_closing_the_window_while_a_page_is_made_is_quiet(window, write_card, qtbot):
    dialog = write_card()
    dialog.note.take_another()
    window.close()
    assert not window.isVisible()


def test_the_sides_are_named_for_the_card_and_the_sheet_is_shown_when_there_is_one(dialog, qtbot):
    preview, choices = dialog.cards.views, dialog.note.choices.stationery
    assert (preview.show_card.text(), preview.show_other.text()) == ("Inside", "Outside")
    assert not preview.show_sheet.isVisible()
    choices.choose_card("us-a2-flat")
    settle(dialog.cards.sheet, qtbot, lambda: choices.stock.paper.setCurrentIndex(1))
    assert (preview.show_card.text(), preview.show_other.text()) == ("Front", "Back")
    assert preview.show_sheet.isVisible()
    assert has_ink(preview.sheet.page)


def test_each_page_has_its_picture_on_its_button(dialog, qtbot):
    qtbot.waitUntil(lambda: dialog.cards.other.is_settled)
    for button in (dialog.cards.views.show_card, dialog.cards.views.show_envelope):
        small = button.icon().pixmap(button.iconSize()).toImage()
        assert small.pixelColor(10, 10).alpha() == 255  # before, there is a line about nothing


def test_what_is_to_be_known_is_told_before_printing(dialog):
    assert not dialog.cards.cautions.isVisible()
    dialog.note.choices.stationery.choose_card("square-5in-flat")
    assert "lies loose" in dialog.cards.cautions.text()


def test_what_is_chosen_is_ordered(dialog):
    choices = dialog.note.choices.stationery
    choices.imprint.setText("By hand")
    choices.front.setCurrentIndex(2)
    choices.front.activated.emit(2)
    order = dialog.order()
    assert (order.imprint, order.front.design.id) == ("By hand", "sprig")
