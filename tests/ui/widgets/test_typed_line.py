"""The line that an event is typed in."""

import pytest
from PySide6.QtGui import QFontMetrics

from desktop.ui.look.colours import LIGHT
from desktop.ui.look.stylesheet import style_sheet
from desktop.ui.widgets.typed_line import TypedLine


def test_its_letters_stand_in_the_middle(qtbot):
    line = TypedLine()
    line.setStyleSheet(style_sheet(LIGHT, 16))
    qtbot.addWidget(line)
    line.show()
    metrics = QFontMetrics(line.font())
    top = line.viewport().y() + line.cursorRect().top()
    middle = top + metrics.ascent() - metrics.capHeight() / 2
    assert middle == pytest.approx(line.height() / 2, abs=1)
