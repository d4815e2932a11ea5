"""A note on its way to the printer: pauses, cancelling, and paper that the printer lacks."""

from threading import Event

import pytest
from PySide6.QtCore import Qt

from desktop.paths import printers_path
from desktop.printing.jobs import PrintCancelled, PrintFailed
from desktop.printing.profile_files import KeptProfile, keep_profile, read_profiles
from desktop.printing.queues import Abilities
from desktop.stationery.printer_profiles import Position, PrinterProfile
from desktop.ui.printers import note_posting, sending
from desktop.ui.printers.paper_offer_dialog import PaperOfferDialog
from desktop.ui.printers.print_dialog import PrintDialog
from desktop.ui.printers.rename_dialog import RenameDialog
from desktop.workflows import print_sheets
from desktop.workflows.send_notes import Printer
from desktop.workflows.set_up_printers import former_names
from tests.printing.rig import LETTER, STATIONERY
from tests.ui.conftest import is_shown, shown

pytestmark = pytest.mark.usefixtures("me", "interview")


@pytest.fixture
def dialog(print_service, write_card):
    return write_card()


def paper_is_asked_for():
    return is_shown(PrintDialog) and shown(PrintDialog).go_on.isVisible()


def stand_still(is_cancelled):
    """On the printing thread, until somebody cancels."""
    while not is_cancelled():
        Event().wait(0.02)


def test_the_user_changes_the_paper_between_card_and_envelope(
    dialog, window, qtbot, click, print_it, print_service
):
    print_service.able = Abilities(tuple(STATIONERY), (), (), "")
    print_it(dialog.outgoing.print)
    qtbot.waitUntil(paper_is_asked_for)
    printing = shown(PrintDialog)
    assert printing.progress.sentence.text() == "Put the envelope into the printer brother."
    assert len(print_service.printed) == 1
    with qtbot.waitSignal(window.writing.desk.posted):
        click(printing.go_on)
    assert len(print_service.printed) == 2
    assert "It is in the outbox" in printing.progress.sentence.text()
    with qtbot.waitSignal(printing.destroyed):
        click(printing.done_it)


def test_whoever_calls_it_off_keeps_the_note_and_owes_it_still(
    dialog, window, qtbot, click, print_it, print_service
):
    print_service.able = Abilities(tuple(STATIONERY), (), (), "")
    print_it(dialog.outgoing.print)
    qtbot.waitUntil(paper_is_asked_for)
    printing = shown(PrintDialog)
    click(printing.cancel)
    qtbot.waitUntil(lambda: "called off" in dialog.cards.trouble.sentence)
    assert len(print_service.printed) == 1
    assert window.contacts.events[0].thanked is None


def test_a_job_is_called_off_while_it_is_printed(
    dialog, window, qtbot, click, print_it, print_service, monkeypatch
):
    def wait_for_the_user(pdf, queue, *, title, is_cancelled, **how):
        stand_still(is_cancelled)
        raise PrintCancelled(f"“{title}” was called off.")

    monkeypatch.setattr(print_sheets, "print_pdf", wait_for_the_user)
    print_it(dialog.outgoing.print)
    printing = shown(PrintDialog)
    qtbot.waitUntil(lambda: "Card, Dear" in printing.progress.sentence.text())
    assert "Card, Dear" in printing.progress.sentence.text()
    assert "Invoice, 5.5 x 8.5 in" in printing.progress.sentence.text()
    click(printing.cancel)
    qtbot.waitUntil(lambda: dialog.cards.trouble.sentence.endswith("was called off."))
    assert window.contacts.events[0].thanked is None


def test_a_window_that_closes_does_not_wait_for_paper(
    dialog, window, qtbot, click, print_it, print_service
):
    print_service.able = Abilities(tuple(STATIONERY), (), (), "")
    print_it(dialog.outgoing.print)
    qtbot.waitUntil(paper_is_asked_for)
    window.parts.post.retire()
    assert len(print_service.printed) == 1


def test_a_size_that_the_printer_lacks_is_carried_by_a_larger_paper(
    dialog, window, qtbot, click, print_it, print_service
):
    print_service.able = Abilities(tuple(LETTER), tuple(LETTER), (), "")
    print_it(dialog.outgoing.print)
    qtbot.waitUntil(lambda: is_shown(PaperOfferDialog))
    offer = shown(PaperOfferDialog)
    assert offer.paper.currentText() == "Letter, 8.5 x 11 in"
    offer.position.setCurrentIndex(offer.position.findData(Position.LEFT))
    with qtbot.waitSignal(offer.destroyed):
        click(offer.save)
    # the envelope's size is lacking too
    qtbot.waitUntil(lambda: is_shown(PaperOfferDialog))
    click(shown(PaperOfferDialog).save)
    qtbot.waitUntil(paper_is_asked_for)
    with qtbot.waitSignal(window.writing.desk.posted):
        click(shown(PrintDialog).go_on)
    kept = read_profiles(printers_path())
    assert [one.profile.position for one in kept] == [Position.LEFT, Position.CENTRE]
    assert all(one.profile.carrier == (612, 792) for one in kept)
    assert len(print_service.printed) == 2


def test_where_there_is_no_cups_the_pages_are_painted(
    dialog, window, qtbot, click, print_it, monkeypatch
):
    painted = []
    for module in (sending, note_posting):
        monkeypatch.setattr(module, "is_needed", lambda: True)
    monkeypatch.setattr(sending, "painted_printers", lambda: [Printer("hp", "HP", True)])
    monkeypatch.setattr(
        note_posting, "paint_page", lambda page, name: painted.append((page.title, name))
    )
    print_it(dialog.outgoing.print)
    qtbot.waitUntil(paper_is_asked_for)
    with qtbot.waitSignal(window.writing.desk.posted):
        click(shown(PrintDialog).go_on)
    assert painted == [("Card, Dear Ms. Alvarez", "hp"), ("Envelope, Maria Alvarez", "hp")]
    qtbot.waitUntil(lambda: window.contacts.events[0].thanked is not None)


@pytest.mark.parametrize("is_the_same", [True, False])
def test_a_printer_under_a_new_name_is_asked_about_once(
    dialog, window, qtbot, click, print_it, print_service, is_the_same
):
    size = (5.5 * 72, 8.5 * 72)
    keep_profile(printers_path(), KeptProfile("old", "main", *size, PrinterProfile(right=5)))
    print_it(dialog.outgoing.print)
    qtbot.waitUntil(lambda: is_shown(RenameDialog))
    asked = shown(RenameDialog)
    asked.former.setCurrentIndex(0 if is_the_same else 1)
    with qtbot.waitSignal(window.writing.desk.posted):
        click(asked.save)
    kept = read_profiles(printers_path())
    assert [one.queue for one in kept] == (["brother"] if is_the_same else ["old", "brother"])
    assert former_names("brother", ["brother"]) == []


def test_profiles_that_cannot_be_read_are_a_sentence_before_anything_is_printed(
    dialog, window, qtbot, click, print_it, print_service
):
    printers_path().write_text("nothing of ours")
    print_it(dialog.outgoing.print)
    qtbot.waitUntil(lambda: "move that file away" in dialog.cards.trouble.sentence)
    assert print_service.printed == []
    assert dialog.outgoing.print.isEnabled()


def test_what_to_load_is_shown_for_card_and_envelope_before_anything_is_printed(
    dialog, qtbot, click, print_service
):
    size = (5.75 * 72, 4.375 * 72)
    keep_profile(printers_path(), KeptProfile("brother", "", *size, PrinterProfile(right=5)))
    click(dialog.outgoing.print)
    qtbot.waitUntil(lambda: is_shown(PrintDialog))
    printing = shown(PrintDialog)
    qtbot.waitUntil(lambda: len(printing.choice.rows) == 2)
    card, envelope = printing.choice.rows
    assert (card.view.page.width() > 0, envelope.view.page.width() > 0) == (True, True)
    assert "edge" in envelope.words.text()
    assert print_service.printed == []
    with qtbot.waitSignal(printing.destroyed):
        qtbot.keyClick(printing, Qt.Key.Key_Escape)


def test_each_sheet_is_printed_in_so_many_copies(dialog, window, qtbot, click, print_service):
    click(dialog.outgoing.print)
    qtbot.waitUntil(lambda: is_shown(PrintDialog))
    printing = shown(PrintDialog)
    printing.choice.copies.setValue(2)
    with qtbot.waitSignal(window.writing.desk.posted):
        click(printing.print)
    titles = [title.partition(",")[0] for _, title, _ in print_service.printed]
    assert titles == ["Card", "Card", "Envelope", "Envelope"]


def test_after_a_failure_it_is_printed_again_from_the_same_dialog(
    dialog, window, qtbot, click, print_it, print_service, monkeypatch
):
    def jam(pdf, queue, **how):
        raise PrintFailed("The printer is out of paper.")

    monkeypatch.setattr(print_sheets, "print_pdf", jam)
    printing = print_it(dialog.outgoing.print)
    qtbot.waitUntil(lambda: printing.choice.trouble.sentence == "The printer is out of paper.")
    monkeypatch.setattr(print_sheets, "print_pdf", print_service.print_pdf)
    with qtbot.waitSignal(window.writing.desk.posted):
        click(printing.print)
    assert len(print_service.printed) == 2
