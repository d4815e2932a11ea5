"""Fields to type in: what is seen of a long line, and where the words of a search begin."""

from functools import partial

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui.widgets.note_editor import NoteEditor
from desktop.ui.widgets.text_fields import LineField, SearchField, ShortText
from desktop.ui.widgets.typed_line import TypedLine

LONG = "Thank you for your time on October 26, and for the walk through the yard"


@pytest.fixture
def page(qtbot):
    """A narrow line, and another that can have the focus."""
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    made.line, made.other = LineField(LONG), QLineEdit()
    column.addWidget(made.other)
    column.addWidget(made.line)
    made.setFixedWidth(160)
    with qtbot.waitActive(made):
        made.show()
    return made


def test_a_long_line_shows_its_beginning(page):
    assert page.line.cursorPosition() == 0
    page.line.setText(LONG.upper())
    assert page.line.cursorPosition() == 0


def test_it_shows_its_beginning_again_when_it_is_left(page, qtbot):
    page.line.setFocus()
    qtbot.keyClick(page.line, Qt.Key.Key_End)
    qtbot.keyClicks(page.line, "!")
    assert page.line.cursorPosition() == len(LONG) + 1
    page.other.setFocus()
    assert page.line.cursorPosition() == 0


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_the_words_of_a_search_begin_beside_its_glass(qtbot, direction):
    field = SearchField("Search")
    qtbot.addWidget(field)
    field.setLayoutDirection(direction)
    margins = field.textMargins()
    near, far = margins.left(), margins.right()
    if direction is Qt.LayoutDirection.RightToLeft:
        near, far = far, near
    assert near >= 16
    assert far == 0


@pytest.mark.parametrize(
    "make",
    [TypedLine, partial(ShortText, lines=2), partial(NoteEditor, "")],
    ids=["line", "text", "note"],
)
def test_the_end_of_what_is_pasted_is_seen(qtbot, make):
    field = make()
    qtbot.addWidget(field)
    field.resize(160, field.height())
    field.show()
    pasted = QMimeData()
    pasted.setText(f"{LONG} " * 20)
    field.insertFromMimeData(pasted)
    assert field.viewport().rect().intersects(field.cursorRect())
