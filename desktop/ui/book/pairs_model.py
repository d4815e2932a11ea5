"""Pairs of people who may be one: lines go in, and the list shows them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.duplicates import DuplicateLine
from desktop.ui.widgets.two_line_rows import SECOND_ROLE

Index = QModelIndex | QPersistentModelIndex


class PairsModel(QAbstractListModel):
    """Shows the pairs it is given, in their order, until they are taken out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[DuplicateLine] = []

    def show_lines(self, lines: Sequence[DuplicateLine]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def line(self, row: int) -> DuplicateLine:
        return self._lines[row]

    @property
    def lines(self) -> Sequence[DuplicateLine]:
        """All that are shown."""
        return tuple(self._lines)

    def take_out(self, line: DuplicateLine) -> None:
        """Show this one no more."""
        row = self._lines.index(line)
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._lines[row]
        self.endRemoveRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        first, second = line.names
        if role == Qt.ItemDataRole.DisplayRole:
            return first if first == second else f"{first} · {second}"
        if role == SECOND_ROLE:
            return self._why(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{first}, {second}: {self._why(line)}"
        return None

    def _why(self, line: DuplicateLine) -> str:
        """What tells that they may be one."""
        shared = line.pair.shared
        firm = next(filter(None, line.organizations), "")
        if any("@" in each for each in shared):
            return self.tr("Same e-mail address")
        if any(each.isdigit() for each in shared):
            return self.tr("Same phone number")
        if shared:
            return self.tr("Alike names, both at {firm}").format(firm=firm)
        return self.tr("Same name")
