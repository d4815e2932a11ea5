"""A slider is filled from the side where lines of the language begin."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSlider

from desktop.ui.look.colours import LIGHT
from desktop.ui.look.stylesheet import style_sheet


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_line_is_filled_from_its_beginning_to_the_handle(qtbot, mirrored):
    slider = QSlider(Qt.Orientation.Horizontal)
    qtbot.addWidget(slider)
    slider.setStyleSheet(style_sheet(LIGHT, 16, mirrored=mirrored))
    rightward, leftward = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    slider.setLayoutDirection(leftward if mirrored else rightward)
    slider.setRange(0, 100)
    slider.setValue(50)
    slider.resize(200, 24)
    slider.show()
    seen = slider.grab().toImage()
    ends = [seen.pixelColor(QPoint(x, seen.height() // 2)) for x in (20, seen.width() - 20)]
    begin, end = reversed(ends) if mirrored else ends
    assert (begin, end) == (QColor(LIGHT.accent), QColor(LIGHT.line))


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_line_of_a_player_is_filled_from_the_left_wherever_lines_begin(qtbot, mirrored):
    slider = QSlider(Qt.Orientation.Horizontal)
    qtbot.addWidget(slider)
    slider.setProperty("player", True)
    slider.setStyleSheet(style_sheet(LIGHT, 16, mirrored=mirrored))
    slider.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    slider.setRange(0, 100)
    slider.setValue(50)
    slider.resize(200, 24)
    slider.show()
    seen = slider.grab().toImage()
    ends = [seen.pixelColor(QPoint(x, seen.height() // 2)) for x in (20, seen.width() - 20)]
    assert ends == [QColor(LIGHT.accent), QColor(LIGHT.line)]
