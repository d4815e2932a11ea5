"""What is behind a row of a painted list: a tint where it is chosen, a ring where the focus is."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle

from desktop.ui.look.colours import Colours

_ROUND = 8  # pixels


def paint_ground(painter: QPainter, row: QRectF, state: QStyle.StateFlag, colours: Colours) -> None:
    """Paint it; nothing behind a row that is neither chosen nor pointed at."""
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    painter.setPen(Qt.PenStyle.NoPen)
    if chosen or hovered:
        painter.setBrush(QColor(colours.tint if chosen else colours.raised))
        painter.drawRoundedRect(row, _ROUND, _ROUND)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent_text), 2))
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), _ROUND - 1, _ROUND - 1)
