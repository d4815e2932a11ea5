"""The contacts of the list: lines go in, and the list shows them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.contacts import ContactLine

LINE_ROLE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class ContactsModel(QAbstractListModel):
    """Shows the lines it is given, in their order, and never fetches any."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[ContactLine] = ()

    def show_lines(self, lines: Sequence[ContactLine]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def add_lines(self, lines: Sequence[ContactLine]) -> None:
        """Show these too, after the others."""
        if lines:
            end = len(self._lines)
            self.beginInsertRows(QModelIndex(), end, end + len(lines) - 1)
            self._lines = (*self._lines, *lines)
            self.endInsertRows()

    def add_lines_before(self, lines: Sequence[ContactLine]) -> None:
        """Show these too, before the others."""
        if lines:
            self.beginInsertRows(QModelIndex(), 0, len(lines) - 1)
            self._lines = (*lines, *self._lines)
            self.endInsertRows()

    def row_of(self, contact_id: int | None) -> int | None:
        """Where a contact stands; None when it is not among the lines."""
        rows = (row for row, line in enumerate(self._lines) if line.id == contact_id)
        return next(rows, None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (line.name, line.organization)))
        return None
