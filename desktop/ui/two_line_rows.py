"""One row of a list, painted: a line, a quieter one under it, and a few words at the far end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.colours import shown_colours
from desktop.ui.icons import pixmap
from desktop.ui.row_grounds import paint_ground
from desktop.ui.theme import CAPTION, M, S, scaled

SECOND_ROLE = Qt.ItemDataRole.UserRole + 1
ASIDE_ROLE = Qt.ItemDataRole.UserRole + 2
PICTURE_ROLE = Qt.ItemDataRole.UserRole + 3

_PICTURE = 18  # pixels


class TwoLineRows(QStyledItemDelegate):
    """Paints the display role with what SECOND_ROLE and ASIDE_ROLE say beside it.

    PICTURE_ROLE: the name of an icon before them, or none.
    """

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        small = QFontMetrics(scaled(option.font, CAPTION)).height()
        return QSize(0, QFontMetrics(option.font).height() + small + 2 * S + 2)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours = shown_colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect).adjusted(S, 1, -S, -1)
        paint_ground(painter, row, option.state, colours)
        painter.setLayoutDirection(option.direction)
        words = row.adjusted(M, 0, -M, 0)
        if picture := index.data(PICTURE_ROLE):
            words = _paint_picture(painter, words, picture, option.direction)
        first = scaled(option.font, 1.0, QFont.Weight.Medium)
        second = scaled(option.font, CAPTION)
        upper, lower = _lines(words, QFontMetrics(first), QFontMetrics(second))
        aside = index.data(ASIDE_ROLE) or ""
        painter.setPen(QColor(colours.muted))
        far = _paint(painter, upper, aside, second, Qt.AlignmentFlag.AlignRight)
        room = upper.adjusted(0, 0, -far - S, 0) if far else upper
        if option.direction is Qt.LayoutDirection.RightToLeft and far:
            room = upper.adjusted(far + S, 0, 0, 0)
        _paint(painter, lower, index.data(SECOND_ROLE) or "", second, Qt.AlignmentFlag.AlignLeft)
        painter.setPen(QColor(colours.text))
        _paint(painter, room, index.data(), first, Qt.AlignmentFlag.AlignLeft)
        painter.restore()


def _paint_picture(
    painter: QPainter, words: QRectF, picture: str, direction: Qt.LayoutDirection
) -> QRectF:
    """Draws the icon before the words; answers the room that they have left."""
    place = QRectF(words.left(), words.center().y() - _PICTURE / 2, _PICTURE, _PICTURE)
    room = words.adjusted(_PICTURE + M, 0, 0, 0)
    if direction is Qt.LayoutDirection.RightToLeft:
        place.moveRight(words.right())
        room = words.adjusted(0, 0, -_PICTURE - M, 0)
    ratio = painter.device().devicePixelRatio()
    drawn = pixmap(picture, shown_colours().muted, _PICTURE, ratio)
    painter.drawPixmap(place.topLeft(), drawn)
    return room


def _lines(words: QRectF, first: QFontMetrics, second: QFontMetrics) -> tuple[QRectF, QRectF]:
    """Where the two lines stand, in the middle of the row together."""
    height = first.height() + second.height() + 1
    upper = QRectF(words.left(), words.center().y() - height / 2, words.width(), first.height())
    lower = QRectF(words.left(), upper.bottom() + 1, words.width(), second.height())
    return upper, lower


def _paint(
    painter: QPainter, place: QRectF, text: str, font: QFont, where: Qt.AlignmentFlag
) -> float:
    """Draws as much of a text as there is room for; answers how wide it is."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
    painter.setFont(font)
    painter.drawText(place, where | Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown)
