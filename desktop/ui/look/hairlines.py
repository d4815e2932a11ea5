"""Lines of one pixel that are as dark as each other, wherever on a screen of 125 % they fall."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter


def paint_hairline(painter: QPainter, start: QPointF, width: float, colour: str) -> None:
    """From `start` to the right, on whole dots of the screen. width: pixels; colour: #rrggbb."""
    onto_dots = painter.deviceTransform()
    dots = max(round(onto_dots.m22()), 1)
    place = onto_dots.map(start)
    back, _ = onto_dots.inverted()
    top = back.map(QPointF(place.x(), round(place.y())))
    painter.fillRect(QRectF(top.x(), top.y(), width, dots / onto_dots.m22()), QColor(colour))
