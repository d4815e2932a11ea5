"""A note on its way to the printer: pauses, cancelling, and paper that the printer lacks."""

from threading import Event

import pytest
from PySide6.QtWidgets import QApplication

from desktop.paths import printers_path
from desktop.printing.jobs import PrintCancelled
from desktop.printing.profile_files import KeptProfile, keep_profile, read_profiles
from desktop.printing.queues import Abilities
from desktop.stationery.printer_profiles import Position, PrinterProfile
from desktop.ui import sending as module
from desktop.ui.paper_offer_dialog import PaperOfferDialog
from desktop.ui.printing_dialog import PrintingDialog
from desktop.ui.rename_dialog import RenameDialog
from desktop.workflows import print_sheets
from desktop.workflows.send_notes import Printer
from desktop.workflows.set_up_printers import former_names
from tests.printing.rig import LETTER, STATIONERY

pytestmark = pytest.mark.usefixtures("me", "interview")


@pytest.fixture
def dialog(print_service, write_card):
    return write_card()


def shown(kind):
    """The dialog of this kind; the newest, where one is going."""
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind)][-1]


def is_shown(kind):
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind)]
    return any(dialog.isVisible() for dialog in found)


def paper_is_asked_for():
    return is_shown(PrintingDialog) and shown(PrintingDialog).go_on.isVisible()


def stand_still(is_cancelled):
    """On the printing thread, until somebody cancels."""
    while not is_cancelled():
        Event().wait(0.02)


def test_the_user_changes_the_paper_between_card_and_envelope(
    dialog, window, qtbot, click, print_service
):
    print_service.able = Abilities(tuple(STATIONERY), (), (), False, "")
    click(dialog.outgoing.print)
    qtbot.waitUntil(paper_is_asked_for)
    printing = shown(PrintingDialog)
    assert printing.sentence.text() == "Put the envelope into the printer brother."
    assert len(print_service.printed) == 1
    with qtbot.waitSignal(window.desk.told), qtbot.waitSignal(printing.destroyed):
        click(printing.go_on)
    assert len(print_service.printed) == 2


def test_whoever_calls_it_off_keeps_the_note_and_owes_it_still(
    dialog, window, qtbot, click, print_service
):
    print_service.able = Abilities(tuple(STATIONERY), (), (), False, "")
    click(dialog.outgoing.print)
    qtbot.waitUntil(paper_is_asked_for)
    printing = shown(PrintingDialog)
    with qtbot.waitSignal(printing.destroyed):
        click(printing.cancel)
    qtbot.waitUntil(lambda: "called off" in dialog.cards.trouble.sentence)
    assert len(print_service.printed) == 1
    assert window.contacts.events[0].thanked is None


def test_a_job_is_called_off_while_it_is_printed(
    dialog, window, qtbot, click, print_service, monkeypatch
):
    def wait_for_the_user(pdf, queue, *, title, is_cancelled, **how):
        stand_still(is_cancelled)
        raise PrintCancelled(f"“{title}” was called off.")

    monkeypatch.setattr(print_sheets, "print_pdf", wait_for_the_user)
    click(dialog.outgoing.print)
    qtbot.waitUntil(lambda: is_shown(PrintingDialog))
    printing = shown(PrintingDialog)
    assert "Card, Dear" in printing.sentence.text()
    assert "Invoice, 5.5 x 8.5 in" in printing.sentence.text()
    with qtbot.waitSignal(printing.destroyed):
        click(printing.cancel)
    qtbot.waitUntil(lambda: dialog.cards.trouble.sentence.endswith("was called off."))
    assert window.contacts.events[0].thanked is None


def test_a_window_that_closes_does_not_wait_for_paper(dialog, window, qtbot, click, print_service):
    print_service.able = Abilities(tuple(STATIONERY), (), (), False, "")
    click(dialog.outgoing.print)
    qtbot.waitUntil(paper_is_asked_for)
    window.desk._post.retire()
    assert len(print_service.printed) == 1


def test_a_size_that_the_printer_lacks_is_carried_by_a_larger_paper(
    dialog, window, qtbot, click, print_service
):
    print_service.able = Abilities(tuple(LETTER), tuple(LETTER), (), False, "")
    click(dialog.outgoing.print)
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
    with qtbot.waitSignal(window.desk.told):
        click(shown(PrintingDialog).go_on)
    kept = read_profiles(printers_path())
    assert [one.profile.position for one in kept] == [Position.LEFT, Position.CENTRE]
    assert all(one.profile.carrier == (612, 792) for one in kept)
    assert len(print_service.printed) == 2


def test_where_there_is_no_cups_the_pages_are_painted(dialog, window, qtbot, click, monkeypatch):
    painted = []
    monkeypatch.setattr(module, "is_needed", lambda: True)
    monkeypatch.setattr(module, "painted_printers", lambda: [Printer("hp", "HP", True)])
    monkeypatch.setattr(module, "paint_page", lambda page, name: painted.append((page.title, name)))
    click(dialog.outgoing.print)
    qtbot.waitUntil(paper_is_asked_for)
    with qtbot.waitSignal(window.desk.told):
        click(shown(PrintingDialog).go_on)
    assert painted == [("Card, Dear Ms. Alvarez", "hp"), ("Envelope, Maria Alvarez", "hp")]
    qtbot.waitUntil(lambda: window.contacts.events[0].thanked is not None)


@pytest.mark.parametrize("is_the_same", [True, False])
def test_a_printer_under_a_new_name_is_asked_about_once(
    dialog, window, qtbot, click, print_service, is_the_same
):
    size = (5.5 * 72, 8.5 * 72)
    keep_profile(printers_path(), KeptProfile("old", "main", *size, PrinterProfile(right=5)))
    click(dialog.outgoing.print)
    qtbot.waitUntil(lambda: is_shown(RenameDialog))
    asked = shown(RenameDialog)
    asked.former.setCurrentIndex(0 if is_the_same else 1)
    with qtbot.waitSignal(window.desk.told):
        click(asked.save)
    kept = read_profiles(printers_path())
    assert [one.queue for one in kept] == (["brother"] if is_the_same else ["old", "brother"])
    assert former_names("brother", ["brother"]) == []


def test_profiles_that_cannot_be_read_are_a_sentence_before_anything_is_printed(
    dialog, window, qtbot, click, print_service
):
    printers_path().write_text("nothing of ours")
    click(dialog.outgoing.print)
    qtbot.waitUntil(lambda: "move that file away" in dialog.cards.trouble.sentence)
    assert print_service.printed == []
    assert dialog.outgoing.print.isEnabled()
