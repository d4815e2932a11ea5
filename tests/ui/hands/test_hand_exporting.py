"""A hand leaves the window as a font, or for another computer, and comes back from there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from desktop.handwriting.hands import load_hand
from desktop.ui.hands.hand_dialog import HandDialog
from desktop.ui.settings.settings_dialog import SettingsDialog
from desktop.workflows.carry_hands import save_hand

SLOW = 60_000  # milliseconds that a font may take where much else is going on


@pytest.fixture
def section(window, me, qtbot):
    """The hands in Settings."""
    window.setting_up.open_settings("hands")
    dialog = window.findChild(SettingsDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog.sections.currentWidget()


def export(section, file, click, qtbot, pattern="*.ttf"):
    """Export the chosen hand into this file; answers what is told of it."""
    click(section.export)
    files = section.findChild(QFileDialog)
    chosen = next(name for name in files.nameFilters() if pattern in name)
    files.selectNameFilter(chosen)
    files.filterSelected.emit(chosen)
    files.selectFile(str(file))
    with qtbot.waitSignal(section.exporting.told, timeout=SLOW) as told:
        files.accept()
        assert not section.export.isEnabled()
    assert section.export.isEnabled()
    assert section.told.text() == told.args[0]
    return told.args[0]


def choose_last(section, qtbot):
    """Go to the last hand, which is the user's own."""
    section.gallery.setFocus()
    qtbot.keyClick(section.gallery, Qt.Key.Key_End)


def test_a_hand_is_exported_as_a_font(section, tmp_path, click, qtbot):
    told = export(section, tmp_path / "Swift", click, qtbot)
    assert told == "Exported Quick cursive as Swift.ttf."
    assert (tmp_path / "Swift.ttf").read_bytes()[:4] == b"\0\1\0\0"


def test_a_shipped_hand_needs_no_carrying(section, click):
    click(section.export)
    assert len(section.findChild(QFileDialog).nameFilters()) == 1


def test_ones_own_hand_is_exported_for_another_computer(own_hand, section, tmp_path, click, qtbot):
    choose_last(section, qtbot)
    told = export(section, tmp_path / "Mine", click, qtbot, "*.hand")
    assert told == "Exported Plain Hand as Mine.hand."
    assert (tmp_path / "Mine.hand").exists()


def test_why_a_font_cannot_be_exported_is_told_in_place(own_hand, section, tmp_path, click, qtbot):
    choose_last(section, qtbot)
    told = export(section, tmp_path / "Mine", click, qtbot)
    assert "no font exported" in told
    assert not (tmp_path / "Mine.ttf").exists()
    qtbot.keyClick(section.gallery, Qt.Key.Key_Home)
    assert not section.told.isVisible()


def test_a_hand_from_another_computer_is_shown_and_kept(
    own_hand, window, me, tmp_path, click, qtbot
):
    save_hand(own_hand.name, tmp_path / "Mine.hand")
    window.menus.hand.trigger()
    dialog = window.findChild(HandDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.read(tmp_path / "Mine.hand")
    qtbot.waitUntil(dialog.save.isEnabled, timeout=SLOW)
    assert dialog.hand.name.text() == "Plain Hand 2"
    with qtbot.waitSignal(dialog.added) as added:
        click(dialog.save)
    assert load_hand(added.args[0]).name == "Plain Hand 2"


def test_what_is_no_hand_is_refused(own_hands, window, me, tmp_path, qtbot):
    (tmp_path / "notes.hand").write_text("Dear Ada", "utf-8")
    window.menus.hand.trigger()
    dialog = window.findChild(HandDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.read(tmp_path / "notes.hand")
    qtbot.waitUntil(lambda: "notes.hand is no hand" in dialog.trouble.sentence)
