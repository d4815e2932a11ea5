"""One row of the contact list, painted: initials, name, organisation, newest event."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.domain.contacts import ContactLine
from desktop.ui.avatars import paint_avatar
from desktop.ui.colours import Colours, shown_colours
from desktop.ui.dates import short_day
from desktop.ui.lines_model import LINE_ROLE
from desktop.ui.row_grounds import paint_ground
from desktop.ui.theme import CAPTION, XS, M, S, scaled

_AVATAR = 36  # pixels


class ContactRows(QStyledItemDelegate):
    """Paints the rows; nothing in them can be edited."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        lines = QFontMetrics(option.font).height() + _small(option.font).height()
        return QSize(0, max(_AVATAR, lines) + 2 * S + XS)

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
        disc = QRectF(row.left() + S, row.center().y() - _AVATAR / 2, _AVATAR, _AVATAR)
        words = row.adjusted(S + _AVATAR + M, 0, -M, 0)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            disc.moveRight(row.right() - S)
            words = row.adjusted(M, 0, -(S + _AVATAR + M), 0)
        paint_avatar(painter, disc, line.name, option.font, colours)
        _paint_words(painter, words, line, option.font, colours)
        painter.restore()


def _small(font: QFont) -> QFontMetrics:
    return QFontMetrics(scaled(font, CAPTION))


def _paint_words(
    painter: QPainter, words: QRectF, line: ContactLine, font: QFont, colours: Colours
) -> None:
    name_font = scaled(font, 1.0, QFont.Weight.Medium)
    small_font = scaled(font, CAPTION)
    name_metrics, small_metrics = QFontMetrics(name_font), QFontMetrics(small_font)
    second = line.organization or line.job_title
    height = name_metrics.height() + (small_metrics.height() + 1 if second else 0)
    name_row = QRectF(words)
    name_row.setTop(words.center().y() - height / 2)
    name_row.setHeight(name_metrics.height())
    when = "" if line.latest_on is None else short_day(line.latest_on)
    when_width = small_metrics.horizontalAdvance(when) + (S if when else 0)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    painter.setFont(small_font)
    painter.setPen(QColor(colours.muted))
    painter.drawText(name_row, end | Qt.AlignmentFlag.AlignVCenter, when)
    second_row = name_row.translated(0, name_metrics.height() + 1)
    painter.drawText(
        second_row,
        start | Qt.AlignmentFlag.AlignVCenter,
        small_metrics.elidedText(second, Qt.TextElideMode.ElideRight, int(words.width())),
    )
    painter.setFont(name_font)
    painter.setPen(QColor(colours.text))
    room = int(words.width() - when_width)
    painter.drawText(
        name_row,
        start | Qt.AlignmentFlag.AlignVCenter,
        name_metrics.elidedText(line.name, Qt.TextElideMode.ElideRight, room),
    )
