"""Buttons by the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QVBoxLayout

from desktop.ui.look.buttons import Button, Kind


@pytest.fixture
def dialog(qtbot):
    """With a main button and another, which has the focus; it notes what is clicked."""
    made = QDialog()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    made.clicked = []
    note = made.clicked.append
    made.save, made.cancel = Button("Save"), Button("Cancel")
    made.save.setDefault(True)
    made.save.clicked.connect(lambda: note("Save"))
    made.cancel.clicked.connect(lambda: note("Cancel"))
    column.addWidget(made.save)
    column.addWidget(made.cancel)
    with qtbot.waitActive(made):
        made.show()
    made.cancel.setFocus()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_button_that_has_the_focus_is_clicked_and_not_the_main_one(dialog, qtbot, key):
    qtbot.keyClick(dialog.cancel, key)
    assert dialog.clicked == ["Cancel"]


def test_enter_with_another_key_is_a_shortcut_of_the_window(dialog, qtbot):
    entry = QAction("Print", dialog)
    entry.setShortcut("Ctrl+Return")
    entry.triggered.connect(lambda: dialog.clicked.append("Print"))
    dialog.addAction(entry)
    qtbot.keyClick(dialog.cancel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.clicked == ["Print"]


def test_a_button_that_has_the_focus_goes_before_an_entry_of_the_menu(dialog, qtbot):
    entry = QAction("Write", dialog)
    entry.setShortcut("Return")
    entry.triggered.connect(lambda: dialog.clicked.append("Write"))
    dialog.addAction(entry)
    qtbot.keyClick(dialog.cancel, Qt.Key.Key_Return)
    assert dialog.clicked == ["Cancel"]


def test_a_picture_is_fainter_while_its_button_can_do_nothing(qtbot):
    button = Button("Delete", Kind.ICON, picture="trash")
    qtbot.addWidget(button)
    clear = button.icon().pixmap(button.iconSize()).toImage()
    button.setEnabled(False)
    assert button.icon().pixmap(button.iconSize()).toImage() != clear
