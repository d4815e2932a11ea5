"""Hairlines are as dark as each other on a screen of any scale."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.ui.look.hairlines import paint_hairline

LINE = "#e3e3de"


def inks(scale, top):
    """The colours of the dots below each other that a line at `top` leaves on white."""
    image = QImage(20, 60, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_hairline(painter, QPointF(1, top), 10, LINE)
    painter.end()
    seen = [image.pixelColor(8, y).name() for y in range(60)]
    return [colour for colour in seen if colour != "#ffffff"]


@pytest.mark.parametrize("top", range(2, 18))
@pytest.mark.parametrize(("scale", "dots"), [(1.0, 1), (1.25, 1), (1.5, 2), (1.75, 2), (2.0, 2)])
def test_a_line_takes_whole_dots(qapp, scale, dots, top):
    assert inks(scale, top) == [LINE] * dots
