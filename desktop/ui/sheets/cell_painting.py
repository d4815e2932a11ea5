"""A cell of a sheet, painted: its photograph, and the pen strokes that were read in it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from desktop.workflows.review_hands import AROUND, ReviewCell

_PAPER, _INK, _GUIDE = QColor("#ffffff"), QColor("#1c244a"), QColor("#c9d6ea")
_OVER = QColor(36, 99, 235, 150)  # strokes laid over the photograph


def fitted(cell: ReviewCell, room: QRectF) -> QRectF:
    """Where the cell with a little around it lies in a room, as large as it goes."""
    width, height = cell.width + 2 * AROUND, cell.height + 2 * AROUND
    scale = min(room.width() / width, room.height() / height)
    place = QRectF(0, 0, width * scale, height * scale)
    place.moveCenter(room.center())
    return place


def paint_photo(painter: QPainter, place: QRectF, photo: QImage | None) -> None:
    """The photograph of the cell, or bare paper where there is none."""
    painter.fillRect(place, _PAPER)
    if photo is not None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, photo)


def paint_reading(painter: QPainter, place: QRectF, cell: ReviewCell) -> None:
    """The strokes on their guide lines."""
    painter.fillRect(place, _PAPER)
    scale = place.width() / (cell.width + 2 * AROUND)
    painter.setPen(QPen(_GUIDE, 1))
    for height in (cell.baseline, cell.x_line):
        y = place.bottom() - (height + AROUND) * scale
        painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))
    paint_strokes(painter, place, cell, _INK)


def paint_strokes(
    painter: QPainter, place: QRectF, cell: ReviewCell, colour: QColor = _OVER, part: float = 1.0
) -> None:
    """The strokes alone. part: of the pen's width."""
    scale = place.width() / (cell.width + 2 * AROUND)
    painter.save()
    painter.setClipRect(place)
    for line in cell.lines:
        pen = QPen(colour, max(1.0, line.width * scale * part))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        points = [
            QPointF(place.left() + (x + AROUND) * scale, place.bottom() - (y + AROUND) * scale)
            for x, y in line.points
        ]
        if len(points) == 1:
            painter.drawPoint(points[0])
        painter.drawPolyline(QPolygonF(points))
    painter.restore()
