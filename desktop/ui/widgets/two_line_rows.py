"""One row of a list, painted: a line, a quieter one under it, and a few words at the far end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.look.colours import shown_colours
from desktop.ui.look.icons import pixmap
from desktop.ui.look.row_grounds import paint_ground
from desktop.ui.look.theme import M, S, letter_sized
from desktop.ui.look.two_line_painting import lines_height, paint_two_lines

SECOND_ROLE = Qt.ItemDataRole.UserRole + 1
ASIDE_ROLE = Qt.ItemDataRole.UserRole + 2
PICTURE_ROLE = Qt.ItemDataRole.UserRole + 3

_PICTURE = 18  # pixels, beside the smallest letters


class TwoLineRows(QStyledItemDelegate):
    """Paints the display role with what SECOND_ROLE and ASIDE_ROLE say beside it.

    PICTURE_ROLE: the name of an icon before them, or none.
    """

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, lines_height(option.font) + 2 * S + 1)

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
        said = (index.data(), index.data(SECOND_ROLE) or "", index.data(ASIDE_ROLE) or "")
        paint_two_lines(painter, words, option.font, *said)
        painter.restore()


def _paint_picture(
    painter: QPainter, words: QRectF, picture: str, direction: Qt.LayoutDirection
) -> QRectF:
    """Draws the icon before the words; answers the room that they have left."""
    side = letter_sized(_PICTURE)
    place = QRectF(words.left(), words.center().y() - side / 2, side, side)
    room = words.adjusted(side + M, 0, 0, 0)
    if direction is Qt.LayoutDirection.RightToLeft:
        place.moveRight(words.right())
        room = words.adjusted(0, 0, -side - M, 0)
    ratio = painter.device().devicePixelRatio()
    drawn = pixmap(picture, shown_colours().muted, side, ratio)
    painter.drawPixmap(place.topLeft(), drawn)
    return room
