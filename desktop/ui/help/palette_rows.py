"""One row of the palette of commands, painted: a name, and its keys or where it belongs."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.help.palette_model import FOUND_ROLE, Found
from desktop.ui.look.colours import shown_colours
from desktop.ui.look.icons import pixmap
from desktop.ui.look.isolated_words import isolated
from desktop.ui.look.row_grounds import paint_ground
from desktop.ui.look.theme import CAPTION, XS, M, S, letter_sized, scaled

_PICTURE = 16  # pixels, beside the smallest letters


class PaletteRows(QStyledItemDelegate):
    """Paints the rows; nothing in them can be edited."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, QFontMetrics(option.font).height() + 2 * S)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        found: Found = index.data(FOUND_ROLE)
        colours = shown_colours()
        row = QRectF(option.rect).adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_ground(painter, row, option.state, colours)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side = letter_sized(_PICTURE)
        start = row.right() - S - side if mirrored else row.left() + S
        picture = pixmap(
            "arrow-right" if found.action else "person",
            colours.accent_text if chosen else colours.muted,
            side,
            painter.device().devicePixelRatioF(),
        )
        painter.drawPixmap(int(start), int(row.center().y() - side / 2), picture)
        inset = S + side + M
        words = row.adjusted(M, 0, -inset, 0) if mirrored else row.adjusted(inset, 0, -M, 0)
        painter.setLayoutDirection(option.direction)  # which tells where left is, for words
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter
        small = scaled(option.font, CAPTION)
        aside = QFontMetrics(small).elidedText(
            found.aside, Qt.TextElideMode.ElideRight, int(words.width() / 2)
        )
        painter.setFont(small)
        painter.setPen(QColor(colours.muted))
        painter.drawText(words, far | middle, isolated(aside, option.direction))
        room = int(words.width() - QFontMetrics(small).horizontalAdvance(aside) - XS - S)
        name = QFontMetrics(option.font).elidedText(found.name, Qt.TextElideMode.ElideRight, room)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.text))
        painter.drawText(words, near | middle, isolated(name, option.direction))
        painter.restore()
