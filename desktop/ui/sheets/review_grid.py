"""The cells of a sheet side by side: each with its photograph, and what was read in it."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.ui.look.colours import shown_colours
from desktop.ui.look.row_grounds import paint_ground
from desktop.ui.look.theme import CAPTION, S, scaled
from desktop.ui.sheets.cell_painting import fitted, paint_photo, paint_reading
from desktop.ui.sheets.review_model import CELL_ROLE, ReviewModel
from desktop.ui.words.review_words import told_flags
from desktop.workflows.review_hands import Key, ReviewCell

_TILE = QSize(148, 118)  # pixels; by eye
_LEFT_OUT = 0.3  # how much is seen of what the hand is not made of

Photos = Callable[[Key], QImage | None]


class ReviewGrid(QListView):
    """Several cells can be marked, with shift and ctrl as elsewhere.

    photos: finds the photograph of a cell.

    Signals: moved: when other cells are marked.
    """

    moved = Signal()

    def __init__(self, photos: Photos, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Letters as they were read"))
        self.cells = ReviewModel(self)
        self.setModel(self.cells)
        self._tiles = _Tiles(photos, self)
        self.setItemDelegate(self._tiles)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.selectionModel().selectionChanged.connect(self._tell)
        self.selectionModel().currentChanged.connect(self._tell)

    @property
    def current(self) -> ReviewCell | None:
        """The cell that is looked at."""
        cell: ReviewCell | None = self.currentIndex().data(CELL_ROLE)
        return cell

    @property
    def marked(self) -> list[ReviewCell]:
        """The marked cells, in the order of the sheet."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return [index.data(CELL_ROLE) for index in rows]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many as have room in a row fill it."""
        room = self.viewport().width() - 1
        self._tiles.width = room // max(1, room // _TILE.width())
        super().resizeEvent(event)

    def _tell(self) -> None:
        self.moved.emit()


class _Tiles(QStyledItemDelegate):
    """Paints the photograph left, what was read right, and a line of words under them.

    width: of a tile, in pixels.
    """

    def __init__(self, photos: Photos, parent: QWidget) -> None:
        super().__init__(parent)
        self._photos = photos
        self.width = _TILE.width()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        small = QFontMetrics(scaled(option.font, CAPTION)).height()
        return QSize(self.width, _TILE.height() + max(0, small - 14))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        cell: ReviewCell = index.data(CELL_ROLE)
        colours = shown_colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tile = QRectF(option.rect).adjusted(2, 2, -2, -2)
        paint_ground(painter, tile, option.state, colours)
        small = scaled(option.font, CAPTION)
        line = QFontMetrics(small).height()
        inner = tile.adjusted(S, S, -S, -S)
        words = QRectF(inner.left(), inner.bottom() - line, inner.width(), line)
        room = QRectF(inner.left(), inner.top(), inner.width(), inner.height() - line - 4)
        half = (room.width() - 4) / 2
        painter.setOpacity(1.0 if cell.kept else _LEFT_OUT)
        left = fitted(cell, QRectF(room.left(), room.top(), half, room.height()))
        photo = self._photos(cell.key)
        if photo is None:
            paint_reading(painter, fitted(cell, room), cell)
        else:
            paint_photo(painter, left, photo)
            paint_reading(painter, left.translated(half + 4, 0), cell)
        painter.setOpacity(1.0)
        painter.setFont(small)
        told = told_flags(cell)
        painter.setPen(QColor(colours.due if told else colours.muted))
        text = f"{cell.text}   {told}" if told else cell.text
        shown = QFontMetrics(small).elidedText(
            text, Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
