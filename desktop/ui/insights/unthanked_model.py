"""Who was never thanked, as a list."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.insights import Unthanked
from desktop.domain.own_occasions import AnyOccasion
from desktop.ui.widgets.two_line_rows import ASIDE_ROLE, SECOND_ROLE
from desktop.ui.words.dates import day_words
from desktop.ui.words.occasion_words import occasion_words

LINE_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class UnthankedModel(QAbstractListModel):
    """Shows the people it is given, in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Unthanked] = ()
        self._kinds: Mapping[str, AnyOccasion] = {}

    def show_lines(self, lines: Sequence[Unthanked], kinds: Mapping[str, AnyOccasion]) -> None:
        """Show these instead. kinds: of events, by their ids."""
        self.beginResetModel()
        self._lines, self._kinds = lines, kinds
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        kind = self._kinds.get(line.occasion)
        what = occasion_words(kind) if kind else line.occasion
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == SECOND_ROLE:
            return what
        if role == ASIDE_ROLE:
            return day_words(line.on)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.name}, {what}, {day_words(line.on)}"
        return None
