"""Positions of the list: they go in, and the list shows how far each has come."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.domain.positions import Position
from desktop.ui.widgets.two_line_rows import ASIDE_ROLE, PICTURE_ROLE, SECOND_ROLE
from desktop.ui.words.stage_words import history_words, stage_words

POSITION_ROLE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class PositionsModel(QAbstractListModel):
    """Shows the positions it is given, in their order.

    Signals: more_asked: when the list was scrolled to where more would be.
    """

    more_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._positions: Sequence[Position] = ()
        self._has_more = False

    def show_positions(self, positions: Sequence[Position], *, has_more: bool) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._positions, self._has_more = positions, has_more
        self.endResetModel()

    def add_positions(self, positions: Sequence[Position], *, has_more: bool) -> None:
        """Show these too, after the others."""
        self._has_more = has_more
        if positions:
            end = len(self._positions)
            self.beginInsertRows(QModelIndex(), end, end + len(positions) - 1)
            self._positions = (*self._positions, *positions)
            self.endInsertRows()

    def row_of(self, position_id: int | None) -> int | None:
        """Where a position stands; None when it is not among them."""
        rows = (row for row, each in enumerate(self._positions) if each.id == position_id)
        return next(rows, None)

    def canFetchMore(self, parent: Index) -> bool:
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Only asks; the positions come in when they are there."""
        if self.canFetchMore(parent):
            self.more_asked.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._positions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        position = self._positions[index.row()]
        name = position.title or position.organization
        firm = position.organization if position.title else ""
        stage = stage_words(position.stage)
        if role == POSITION_ROLE:
            return position
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == SECOND_ROLE:
            return " · ".join(filter(None, (firm, position.source)))
        if role == ASIDE_ROLE:
            return history_words(position, last_only=True)
        if role == PICTURE_ROLE:
            return "position"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (name, firm, stage)))
        return None
