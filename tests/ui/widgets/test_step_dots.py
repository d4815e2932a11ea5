"""The row of dots that tells on which page one is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from desktop.ui.look.colours import shown_colours
from desktop.ui.widgets.step_dots import StepDots


@pytest.mark.parametrize(
    ("way", "filled"),
    [(Qt.LayoutDirection.LeftToRight, 0), (Qt.LayoutDirection.RightToLeft, 4)],
)
def test_the_first_page_is_where_one_begins_to_read(way, filled, qtbot):
    dots = StepDots(5)
    qtbot.addWidget(dots)
    dots.setLayoutDirection(way)
    dots.show_step(0)
    seen = dots.grab().toImage()
    apart = dots.width() // 5
    middles = [seen.pixelColor(apart * place + apart // 2, apart // 2) for place in range(5)]
    full = QColor(shown_colours().accent_text)
    assert [place for place, colour in enumerate(middles) if colour == full] == [filled]
