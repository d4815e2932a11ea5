"""A hand is chosen by what it writes of the very note."""

import pytest
from PySide6.QtCore import Qt

from desktop.ui.hands.hands_model import STRIP_ROLE
from desktop.ui.writing.hand_panel import HandPanel
from tests.ui.test_accessibility import nameless

pytestmark = pytest.mark.usefixtures("me", "interview", "print_service")


@pytest.fixture
def dialog(write_card):
    return write_card()


@pytest.fixture
def panel(dialog, qtbot):
    """The panel as a click on the field opens it."""
    qtbot.mouseClick(dialog.note.choices.hand, Qt.MouseButton.LeftButton)
    panel = dialog.findChild(HandPanel)
    qtbot.waitUntil(panel.isVisible)
    return panel


def test_each_hand_writes_the_notes_first_line(panel, qtbot):
    gallery = panel.gallery
    rows = [gallery.hands.index(row, 0) for row in range(gallery.hands.rowCount())]
    assert len(rows) >= 10
    qtbot.waitUntil(lambda: all(row.data(STRIP_ROLE) is not None for row in rows), timeout=20000)
    assert gallery._strip.words == "Dear Ms. Alvarez,"


def test_the_keys_go_through_the_hands_and_the_page_follows(dialog, panel, qtbot):
    before = dialog.draft().hand
    assert panel.gallery.current.id == before
    qtbot.keyClick(panel.gallery, Qt.Key.Key_Down)
    chosen = dialog.draft().hand
    assert chosen == panel.gallery.current.id != before
    with qtbot.waitSignal(panel.destroyed):
        qtbot.keyClick(panel.gallery, Qt.Key.Key_Return)
    assert dialog.draft().hand == chosen


def test_escape_goes_back_to_the_hand_there_was(dialog, panel, qtbot):
    before = dialog.draft().hand
    qtbot.keyClick(panel.gallery, Qt.Key.Key_End)
    assert dialog.draft().hand != before
    with qtbot.waitSignal(panel.destroyed):
        qtbot.keyClick(panel.gallery, Qt.Key.Key_Escape)
    assert dialog.draft().hand == before
    assert dialog.isVisible()


def test_every_control_of_the_panel_has_a_name(panel):
    assert nameless(panel) == []


def test_the_panel_is_within_the_screen(dialog, panel):
    assert dialog.screen().availableGeometry().contains(panel.frameGeometry())
