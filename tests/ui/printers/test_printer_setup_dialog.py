"""*Set a printer up…*: from the menu to a profile that is kept."""

import pytest

from desktop.paths import printers_path
from desktop.printing.profile_files import KeptProfile, keep_profile, read_profiles
from desktop.stationery.boxes import MM
from desktop.stationery.printer_profiles import Facing, Position, PrinterProfile
from desktop.stationery.printer_trials import Arrow
from desktop.ui.printers import printer_setup_dialog as module
from desktop.ui.printers.printer_setup_dialog import PrinterSetupDialog
from desktop.ui.widgets.tall_page import TallPage
from desktop.workflows.send_notes import Printer
from desktop.workflows.set_up_printers import PrinterToSetUp, print_trial


@pytest.fixture
def printed(monkeypatch):
    """What was printed, on one printer with two trays."""
    printed = []
    found = [PrinterToSetUp("study", "Brother in the study", ("auto", "main", "by-pass-tray"))]
    monkeypatch.setattr(module, "printers_to_set_up", lambda: found)
    monkeypatch.setattr(module, "print_trial", lambda trial, profile: printed.append(trial))
    return printed


@pytest.fixture
def dialog(window, qtbot, printed):
    window.menus.printer.trigger()
    dialog = window.findChild(PrinterSetupDialog)
    qtbot.waitUntil(dialog.save.isEnabled)
    return dialog


def choose(field, meant):
    field.setCurrentIndex([field.itemData(at) for at in range(field.count())].index(meant))


def test_a_printer_is_set_up_by_one_test_sheet(dialog, qtbot, click, printed):
    assert [dialog.purpose.tray.itemText(at) for at in range(3)] == [
        "The printer's choice",
        "main",
        "by pass tray",
    ]
    choose(dialog.purpose.tray, "by-pass-tray")
    choose(dialog.purpose.position, Position.LEFT)
    choose(dialog.purpose.told, True)
    click(dialog.save)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.measures)
    (trial,) = printed
    assert (trial.printer, trial.tray) == ("study", "by-pass-tray")
    assert dialog.measures.view.page is not None
    dialog.measures.left.setValue(27)
    dialog.measures.right.setValue(23)
    choose(dialog.measures.facing, Facing.DOWN)
    choose(dialog.measures.arrow, Arrow.DOWN)
    click(dialog.save)
    assert dialog.pages.currentWidget() is dialog.outcome
    assert dialog.outcome.found.text() == (
        "The printer prints 2.0 mm too far right. From now on this is corrected."
    )
    assert "facing down" in dialog.outcome.loading.text()
    assert dialog.outcome.view.page is not None
    with qtbot.waitSignal(dialog.destroyed):
        click(dialog.save)
    (kept,) = read_profiles(printers_path())
    profile = kept.profile
    assert (kept.queue, kept.tray) == ("study", "by-pass-tray")
    assert (profile.facing, profile.quarters, profile.position) == (
        Facing.DOWN,
        2,
        Position.LEFT,
    )
    assert profile.right == pytest.approx(2 * MM)
    assert profile.carrier == trial.paper


def test_distances_that_cannot_be_keep_the_dialog_with_what_was_typed(dialog, qtbot, click):
    click(dialog.measured)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.measures)
    dialog.measures.left.setValue(70)
    click(dialog.save)
    assert "measure again" in dialog.trouble.sentence
    assert dialog.pages.currentWidget() is dialog.measures
    assert dialog.measures.left.value() == 70


def test_inches_may_be_measured_too(dialog, qtbot, click):
    click(dialog.measured)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.measures)
    choose(dialog.measures.unit, 72.0)
    assert dialog.measures.left.value() == pytest.approx(25 / 25.4, abs=0.001)
    assert dialog.measures.answers().left == pytest.approx(25 * MM, abs=0.1)


def test_a_printer_under_a_new_name_keeps_its_profiles_when_the_user_says_so(
    window, qtbot, click, printed
):
    keep_profile(printers_path(), KeptProfile("attic", "", 414, 315, PrinterProfile(right=3)))
    window.menus.printer.trigger()
    dialog = window.findChild(PrinterSetupDialog)
    qtbot.waitUntil(dialog.rename.isVisible)
    assert dialog.rename.text() == "This is the printer that was called attic"
    click(dialog.rename)
    assert [one.queue for one in read_profiles(printers_path())] == ["study"]
    assert not dialog.rename.isVisible()


def test_only_where_the_printer_is_chosen_it_is_asked_whether_it_has_a_new_name(
    window, qtbot, click, printed
):
    keep_profile(printers_path(), KeptProfile("attic", "", 414, 315, PrinterProfile(right=3)))
    window.menus.printer.trigger()
    dialog = window.findChild(PrinterSetupDialog)
    qtbot.waitUntil(dialog.rename.isVisible)
    click(dialog.measured)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.measures)
    assert not dialog.rename.isVisible()


def test_without_a_printer_it_says_what_to_do(window, qtbot, monkeypatch):
    monkeypatch.setattr(module, "printers_to_set_up", list)
    window.menus.printer.trigger()
    dialog = window.findChild(PrinterSetupDialog)
    qtbot.waitUntil(lambda: "no printer yet" in dialog.trouble.sentence)
    assert not dialog.save.isEnabled()
    assert dialog.purpose.printer.placeholderText() == "No printer"
    assert dialog.purpose.tray.currentText() == "The printer's choice"


def test_no_step_is_scrolled_where_there_is_room_for_it(dialog, qtbot, click):
    bar = dialog.findChild(TallPage).verticalScrollBar()
    dialog.trouble.say("A sentence that takes some of the room.")
    qtbot.waitUntil(dialog.trouble.isVisible)
    for _ in range(2):
        qtbot.waitUntil(lambda: bar.maximum() == 0)
        click(dialog.save)
        qtbot.waitUntil(dialog.save.isEnabled)
    assert dialog.pages.currentWidget() is dialog.outcome
    qtbot.waitUntil(lambda: bar.maximum() == 0)


def test_a_test_sheet_goes_to_the_tray_on_plain_paper(monkeypatch):
    from desktop.workflows import set_up_printers as workflow

    sent = []
    monkeypatch.setattr(
        workflow, "print_pdf", lambda pdf, queue, *, title, tray: sent.append((pdf, queue, tray))
    )
    trial = workflow.Trial("study", "main", workflow.sheet_sizes()[0], workflow.LETTER)
    print_trial(trial, PrinterProfile())
    ((pdf, queue, tray),) = sent
    assert (queue, tray) == ("study", "main")
    assert b"612 792" in pdf


def test_where_pages_are_painted_the_test_sheet_is_too(window, qtbot, click, monkeypatch):
    painted = []
    monkeypatch.setattr(module, "is_needed", lambda: True)
    monkeypatch.setattr(module, "painted_printers", lambda: [Printer("hp", "HP", True)])
    monkeypatch.setattr(module, "paint_page", lambda page, name: painted.append((page, name)))
    window.menus.printer.trigger()
    dialog = window.findChild(PrinterSetupDialog)
    qtbot.waitUntil(dialog.save.isEnabled)
    click(dialog.save)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.measures)
    ((page, name),) = painted
    assert (page.title, name) == ("Fairhand test sheet", "hp")
    assert page.picture.width == round(page.width / 72 * 600)
