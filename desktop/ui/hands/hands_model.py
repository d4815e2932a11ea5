"""The hands as Qt's lists take them, each with a picture of what it writes."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from desktop.ui.words.supplies import supply_words
from desktop.workflows.show_hands import HandLine

HAND_ROLE = Qt.ItemDataRole.UserRole
STRIP_ROLE = HAND_ROLE + 1
Index = QModelIndex | QPersistentModelIndex


class HandsModel(QAbstractListModel):
    """It is given the hands, and their pictures as they come."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hands: Sequence[HandLine] = ()
        self._strips: dict[str, QImage] = {}

    def show_hands(self, hands: Sequence[HandLine]) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self._hands = hands
        self.endResetModel()

    def show_strip(self, hand: str, strip: QImage) -> None:
        """Show what a hand writes."""
        self._strips[hand] = strip
        if (row := self.row_of(hand)) is not None:
            index = self.index(row, 0)
            self.dataChanged.emit(index, index, [STRIP_ROLE])

    def row_of(self, hand: str) -> int | None:
        """Where a hand is, by its id."""
        ids = [line.id for line in self._hands]
        return ids.index(hand) if hand in ids else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._hands)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        hand = self._hands[index.row()]
        if role == HAND_ROLE:
            return hand
        if role == STRIP_ROLE:
            return self._strips.get(hand.id)
        if role == Qt.ItemDataRole.DisplayRole:
            return supply_words(hand.name)
        if role in (Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.ToolTipRole):
            return supply_words(hand.description)
        return None
