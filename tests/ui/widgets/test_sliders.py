"""A slider is filled from the side where lines of the language begin."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QSlider, QWidget

from desktop.ui.look.colours import LIGHT
from desktop.ui.look.stylesheet import style_sheet
from desktop.ui.pens.pen_controls import PenControls
from desktop.ui.pens.pen_player import PenPlayer


def ends(slider):
    """The colours of its line at the left and at the right, with the handle in the middle."""
    slider.setRange(0, 100)
    slider.setValue(50)
    slider.resize(200, 24)
    slider.show()
    seen = slider.grab().toImage()
    return [seen.pixelColor(QPoint(x, seen.height() // 2)) for x in (20, seen.width() - 20)]


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_line_is_filled_from_its_beginning_to_the_handle(qtbot, mirrored):
    slider = QSlider(Qt.Orientation.Horizontal)
    qtbot.addWidget(slider)
    slider.setStyleSheet(style_sheet(LIGHT, 16, mirrored=mirrored))
    rightward, leftward = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    slider.setLayoutDirection(leftward if mirrored else rightward)
    begin, end = reversed(ends(slider)) if mirrored else ends(slider)
    assert (begin, end) == (QColor(LIGHT.accent), QColor(LIGHT.line))


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_line_of_a_player_is_filled_from_the_left_wherever_lines_begin(qtbot, mirrored):
    slider = QSlider(Qt.Orientation.Horizontal)
    qtbot.addWidget(slider)
    slider.setProperty("player", True)
    slider.setStyleSheet(style_sheet(LIGHT, 16, mirrored=mirrored))
    slider.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert ends(slider) == [QColor(LIGHT.accent), QColor(LIGHT.line)]


def test_the_knob_of_a_player_is_whole_in_large_letters(qapp, qtbot):
    before = QFont(qapp.font())
    qapp.setFont(QFont(before.family(), 20))
    try:
        owner = QWidget()
        qtbot.addWidget(owner)
        controls = PenControls(PenPlayer(owner))
        qtbot.addWidget(controls)
        line = QFontMetrics(qapp.font()).height()
        controls.setStyleSheet(style_sheet(LIGHT, line))
        controls.load(100, 50)
        controls.resize(900, 60)
        controls.show()
        slider = controls.slider
        slider.setValue(50)
        seen = slider.grab().toImage()
        middle = [seen.pixelColor(QPoint(seen.width() // 2, y)) for y in range(seen.height())]
        assert middle.count(QColor(LIGHT.accent)) > 0.7 * line
    finally:
        qapp.setFont(before)
