"""The rows of a list: lines and the names of sections go in, and the list shows them."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.ui.widgets.listings import Section

LINE_ROLE = Qt.ItemDataRole.UserRole
SECTION_ROLE = Qt.ItemDataRole.UserRole + 10

Index = QModelIndex | QPersistentModelIndex

_NAMED = (SECTION_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class LinesModel(QAbstractListModel):
    """Shows the rows it is given, in their order, and never fetches any.

    id_of: answers the id of a line; told: what a line says to a role.
    """

    def __init__(
        self,
        id_of: Callable[[Any], int | None],
        told: Callable[[Any, int], Any],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.id_of = id_of
        self._told = told
        self._rows: list[Any] = []

    @property
    def lines(self) -> list[Any]:
        """Those that are shown, in their order, without the names of sections."""
        return [row for row in self._rows if not isinstance(row, Section)]

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def add_later(self, rows: Sequence[Any]) -> None:
        """Show these too, after the others."""
        self._insert(len(self._rows), rows)

    def add_earlier(self, rows: Sequence[Any]) -> None:
        """Show these too, before the others."""
        self._insert(0, rows)

    def row_of(self, id: int | None) -> int | None:
        """Where a line stands; None when it is not among them."""
        found = (row for row in range(len(self._rows)) if id is not None and self.id_at(row) == id)
        return next(found, None)

    def id_at(self, row: int) -> int | None:
        """Of the line that stands there; None for a name, and where nothing does."""
        if not 0 <= row < len(self._rows) or isinstance(self._rows[row], Section):
            return None
        return self.id_of(self._rows[row])

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], Section):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, Section):
            return row.name if role in _NAMED else None
        return row if role == LINE_ROLE else self._told(row, role)

    def _insert(self, at: int, rows: Sequence[Any]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
            self._rows[at:at] = rows
            self.endInsertRows()
