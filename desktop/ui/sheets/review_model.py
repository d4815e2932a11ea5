"""The cells of a sheet as a list: handed a review, it shows those that a filter lets through."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.ui.words.review_words import cell_words, told_flags
from desktop.workflows.review_hands import Review, ReviewCell

CELL_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
Wanted = Callable[[ReviewCell], bool]


class ReviewModel(QAbstractListModel):
    """Cells in the order of the sheet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cells: list[ReviewCell] = []

    def show(self, review: Review, wanted: Wanted) -> None:
        """Show these cells of a review; where they are the same ones, nothing loses its place."""
        cells = [cell for cell in review.cells if wanted(cell)]
        if [cell.key for cell in cells] == [cell.key for cell in self._cells]:
            self._cells = cells
            if cells:
                self.dataChanged.emit(self.index(0), self.index(len(cells) - 1))
            return
        self.beginResetModel()
        self._cells = cells
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._cells)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self._cells[index.row()]
        if role == CELL_ROLE:
            return cell
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            told = told_flags(cell)
            return f"{cell_words(cell)}: {told}" if told else cell_words(cell)
        return None
