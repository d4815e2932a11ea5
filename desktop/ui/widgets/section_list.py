"""The sections of a dialog as a list at its side: a picture and a name each."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.look.colours import shown_colours
from desktop.ui.look.icons import pixmap
from desktop.ui.look.row_grounds import paint_ground
from desktop.ui.look.theme import XS, L, M, S, letter_sized

_PICTURE = 18  # pixels, beside the smallest letters
_ID, _ICON = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class SectionList(QFrame):
    """A list of names, of which one is chosen.

    Signals: chosen: with the id of the section to show.
    """

    chosen = Signal(str)

    def __init__(
        self, sections: Sequence[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        """sections: id, name and picture of each."""
        super().__init__(parent)
        self.setObjectName("side")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, M, 0, M)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sections"))
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for id, name, picture in sections:
            item = QListWidgetItem(name, self.list)
            item.setData(_ID, id)
            item.setData(_ICON, picture)
        self.list.currentItemChanged.connect(self._choose)
        column.addWidget(self.list)
        self.setFocusProxy(self.list)
        widest = max(self.list.fontMetrics().horizontalAdvance(name) for _, name, _ in sections)
        self.setFixedWidth(widest + letter_sized(_PICTURE) + 2 * S + 2 * M + L + M)

    def show_chosen(self, id: str) -> None:
        """Mark the section that is seen now."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_ID) == id:
                self.list.setCurrentRow(row)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_ID))


class _Rows(QStyledItemDelegate):
    """Paints the rows; nothing in them can be edited."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, max(letter_sized(_PICTURE), option.fontMetrics.height()) + 2 * S + 2)

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
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        side = letter_sized(_PICTURE)
        picture = QRectF(row.left() + M, row.center().y() - side / 2, side, side)
        words = row.adjusted(M + side + M, 0, -XS, 0)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            picture.moveRight(row.right() - M)
            words = row.adjusted(XS, 0, -(M + side + M), 0)
        ink = colours.accent_text if chosen else colours.muted
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(picture.topLeft(), pixmap(index.data(_ICON), ink, side, ratio))
        painter.setFont(option.font)
        painter.setPen(QColor(colours.accent_text if chosen else colours.text))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, index.data())
        painter.restore()
