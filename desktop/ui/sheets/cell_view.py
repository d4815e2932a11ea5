"""One cell of a sheet, large: the photograph with the strokes that were read laid over it."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.sheets.cell_painting import fitted, paint_photo, paint_reading, paint_strokes
from desktop.ui.words.review_words import cell_words
from desktop.workflows.review_hands import ReviewCell

_THIN = 0.35  # of the pen's width, so that the ink under it is seen


class CellView(QWidget):
    """Shows the photograph above, where there is one, and what was read below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cell: ReviewCell | None = None
        self._photo: QImage | None = None
        self.setMinimumSize(180, 260)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def show_cell(self, cell: ReviewCell | None, photo: QImage | None) -> None:
        """Show this one, or none."""
        self._cell, self._photo = cell, photo
        self.setAccessibleName(cell_words(cell) if cell else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._cell is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._photo is None:
            paint_reading(painter, fitted(self._cell, QRectF(self.rect())), self._cell)
            painter.end()
            return
        half = (self.height() - 8) / 2
        above = fitted(self._cell, QRectF(0, 0, self.width(), half))
        paint_photo(painter, above, self._photo)
        paint_strokes(painter, above, self._cell, part=_THIN)
        below = above.translated(0, half + 8)
        paint_reading(painter, below, self._cell)
        painter.end()
