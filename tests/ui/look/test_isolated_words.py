"""Words keep their own order in a window that is laid out from right to left."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionButton

from desktop.ui.look.buttons import Button
from desktop.ui.look.isolated_words import isolated

LEFTWARD, RIGHTWARD = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


def drawn(words, direction):
    """A picture of them at the right edge."""
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(QRect(0, 0, 200, 40), right, words)
    painter.end()
    return image


@pytest.mark.parametrize("words", ["14 rue des Lilas", "0 of 1", "22 Nov 2026", "Print…", "Ctrl+,"])
def test_words_are_drawn_as_they_are_read(qapp, words):
    as_read = drawn(words, RIGHTWARD)
    assert drawn(words, LEFTWARD) != as_read
    assert drawn(isolated(words, LEFTWARD), LEFTWARD) == as_read


def test_where_lines_begin_at_the_left_nothing_is_added():
    assert isolated("Print…", RIGHTWARD) == "Print…"
    assert isolated("", LEFTWARD) == ""


@pytest.mark.parametrize("direction", [LEFTWARD, RIGHTWARD])
def test_a_button_draws_its_words_so_and_is_called_as_it_was(qtbot, direction):
    button = Button("Print…")
    qtbot.addWidget(button)
    button.setLayoutDirection(direction)
    drawn = QStyleOptionButton()
    button.initStyleOption(drawn)
    assert drawn.text == isolated("Print…", direction)
    assert button.text() == "Print…"
