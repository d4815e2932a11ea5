"""One row of a list, painted: a line, a quieter one under it, and a few words at the far end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.colours import Colours, shown_colours
from desktop.ui.theme import CAPTION, M, S, scaled

SECOND_ROLE = Qt.ItemDataRole.UserRole + 1
ASIDE_ROLE = Qt.ItemDataRole.UserRole + 2


class TwoLineRows(QStyledItemDelegate):
    """Paints the display role with what SECOND_ROLE and ASIDE_ROLE say beside it."""

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
        _paint_ground(painter, row, option.state, colours)
        painter.setLayoutDirection(option.direction)
        words = row.adjusted(M, 0, -M, 0)
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


def _paint_ground(
    painter: QPainter, row: QRectF, state: QStyle.StateFlag, colours: Colours
) -> None:
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    painter.setPen(Qt.PenStyle.NoPen)
    if chosen or hovered:
        painter.setBrush(QColor(colours.tint if chosen else colours.raised))
        painter.drawRoundedRect(row, 8, 8)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent_text), 2))
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 7, 7)
