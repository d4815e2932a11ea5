"""One row of the contact list, painted: initials, name, organisation, newest event."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.domain.contacts import ContactLine
from desktop.ui.look.avatars import paint_avatar
from desktop.ui.look.colours import shown_colours
from desktop.ui.look.row_grounds import paint_ground
from desktop.ui.look.theme import XS, M, S, letter_sized
from desktop.ui.look.two_line_painting import lines_height, paint_two_lines
from desktop.ui.widgets.lines_model import LINE_ROLE
from desktop.ui.words.dates import short_day

_AVATAR = 36  # pixels, beside the smallest letters


class ContactRows(QStyledItemDelegate):
    """Paints the rows; nothing in them can be edited."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, max(letter_sized(_AVATAR), lines_height(option.font)) + 2 * S + XS)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line: ContactLine = index.data(LINE_ROLE)
        colours = shown_colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect).adjusted(S, 1, -S, -1)
        paint_ground(painter, row, option.state, colours)
        side = letter_sized(_AVATAR)
        disc = QRectF(row.left() + S, row.center().y() - side / 2, side, side)
        words = row.adjusted(S + side + M, 0, -M, 0)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            disc.moveRight(row.right() - S)
            words = row.adjusted(M, 0, -(S + side + M), 0)
        paint_avatar(painter, disc, line.name, option.font, colours)
        when = "" if line.latest_on is None else short_day(line.latest_on)
        said = (line.name, line.organization or line.job_title, when)
        painter.setLayoutDirection(option.direction)
        paint_two_lines(painter, words, option.font, *said)
        painter.restore()
