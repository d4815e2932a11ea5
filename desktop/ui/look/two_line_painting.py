"""Two lines of words in a painted row, with a few words at the far end of the first."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from desktop.ui.look.colours import shown_colours
from desktop.ui.look.isolated_words import isolated
from desktop.ui.look.theme import CAPTION, S, scaled


def lines_height(font: QFont) -> int:
    """How much room two lines take, in pixels. font: of the list."""
    return QFontMetrics(font).height() + QFontMetrics(scaled(font, CAPTION)).height() + 1


def paint_two_lines(
    painter: QPainter, room: QRectF, font: QFont, first: str, second: str, aside: str
) -> None:
    """In the middle of their room, from the side where the painter begins to write.

    One line alone, where there is no second, stands in the middle. aside: never shortened.
    """
    colours = shown_colours()
    strong, small = scaled(font, 1.0, QFont.Weight.Medium), scaled(font, CAPTION)
    upper, lower = _lines(room, QFontMetrics(strong), QFontMetrics(small), bool(second))
    painter.setPen(QColor(colours.muted))
    far = _paint(painter, upper, aside, small, Qt.AlignmentFlag.AlignRight)
    left = upper.adjusted(0, 0, -far - S, 0) if far else upper
    if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft and far:
        left = upper.adjusted(far + S, 0, 0, 0)
    _paint(painter, lower, second, small, Qt.AlignmentFlag.AlignLeft)
    painter.setPen(QColor(colours.text))
    _paint(painter, left, first, strong, Qt.AlignmentFlag.AlignLeft)


def _lines(
    room: QRectF, strong: QFontMetrics, small: QFontMetrics, has_second: bool
) -> tuple[QRectF, QRectF]:
    height = strong.height() + (small.height() + 1 if has_second else 0)
    upper = QRectF(room.left(), room.center().y() - height / 2, room.width(), strong.height())
    lower = QRectF(room.left(), upper.bottom() + 1, room.width(), small.height())
    return upper, lower


def _paint(
    painter: QPainter, place: QRectF, text: str, font: QFont, where: Qt.AlignmentFlag
) -> float:
    """Draws as much of a text as there is room for; answers how wide it is."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
    painter.setFont(font)
    said = isolated(shown, painter.layoutDirection())
    painter.drawText(place, where | Qt.AlignmentFlag.AlignVCenter, said)
    return metrics.horizontalAdvance(shown)
