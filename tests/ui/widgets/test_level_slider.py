"""A slider is filled from the side where lines of the language begin."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from desktop.ui.look.colours import LIGHT
from desktop.ui.look.stylesheet import style_sheet
from desktop.ui.widgets.level_slider import LevelSlider

SIDES = [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]


@pytest.mark.parametrize("direction", SIDES)
def test_the_line_is_filled_from_its_beginning_to_the_handle(qtbot, direction):
    slider = LevelSlider()
    slider.setStyleSheet(style_sheet(LIGHT, 16))
    slider.setRange(0, 100)
    slider.setValue(50)
    slider.resize(200, 24)
    qtbot.addWidget(slider)
    slider.setLayoutDirection(direction)
    slider.show()
    seen = slider.grab().toImage()
    ends = {
        side: seen.pixelColor(QPoint(x, seen.height() // 2))
        for side, x in (("left", 20), ("right", seen.width() - 20))
    }
    begin, end = ("left", "right") if direction is SIDES[0] else ("right", "left")
    assert ends[begin] == QColor(LIGHT.accent)
    assert ends[end] == QColor(LIGHT.line)
