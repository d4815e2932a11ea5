"""What is owed as a list: each section's name, and its rows below it."""

from bisect import insort
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.domain.follow_ups import FollowUpKey
from desktop.domain.owed import Owed, OwedSection, place_in_section, section_of
from desktop.domain.own_occasions import AnyOccasion
from desktop.ui.words.owed_words import row_words, section_words

OWED_ROLE = Qt.ItemDataRole.UserRole  # None for the name of a section
SECTION_ROLE = Qt.ItemDataRole.UserRole + 1

_SECTIONS = {section: number for number, section in enumerate(OwedSection)}

Index = QModelIndex | QPersistentModelIndex


class OwedModel(QAbstractListModel):
    """Shows the rows it is given, in their order, and never fetches any.

    kinds: the occasions by their ids; today: by which rows stand in sections.

    Signals: more_asked: when the rows that are there are seen to their end.
    """

    more_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kinds: Mapping[str, AnyOccasion] = {}
        self.today = date.min
        self._lines: list[OwedSection | Owed] = []
        self._has_more = False

    @property
    def owed(self) -> list[Owed]:
        """The rows without the names of the sections."""
        return [line for line in self._lines if isinstance(line, Owed)]

    def show_rows(
        self,
        rows: Sequence[Owed],
        today: date,
        kinds: Mapping[str, AnyOccasion],
        *,
        has_more: bool = False,
    ) -> None:
        """Show these instead. has_more: whether others follow, which are asked for when wanted."""
        self.beginResetModel()
        self.today = today
        self.kinds = kinds
        self._lines = self._with_names(rows, None)
        self._has_more = has_more
        self.endResetModel()

    def shows(
        self,
        rows: Sequence[Owed],
        today: date,
        kinds: Mapping[str, AnyOccasion],
        *,
        has_more: bool,
    ) -> bool:
        """Whether these are what is shown already."""
        shown = (self.owed, self.today, self.kinds, self._has_more)
        return shown == (list(rows), today, kinds, has_more)

    def add_rows(self, rows: Sequence[Owed], *, has_more: bool) -> None:
        """Show these too, below the others, where they are not among those."""
        shown = {owed.follow_up.key for owed in self.owed}
        rows = [owed for owed in rows if owed.follow_up.key not in shown]
        lines = self._with_names(rows, self._section(len(self._lines) - 1))
        self._has_more = has_more
        if lines:
            self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(lines) - 1)
            self._lines += lines
            self.endInsertRows()

    def with_people(
        self, contact_ids: frozenset[int], rows: Iterable[Owed], end: tuple[Any, ...] | None
    ) -> list[Owed]:
        """The rows if these were all that is owed to those people, up to the place `end`."""
        changed = [owed for owed in self.owed if owed.follow_up.key.contact_id not in contact_ids]
        for owed in rows:
            if end is None or self._place(owed) <= end:
                insort(changed, owed, key=self._place)
        return changed

    def remove(self, key: FollowUpKey) -> None:
        """Show this row no longer, nor the name of a section that it leaves empty."""
        row = self.row_of(key)
        if row is None:
            return
        first, last = row, row
        below = self._lines[row + 1] if row + 1 < len(self._lines) else None
        if isinstance(self._lines[row - 1], OwedSection) and not isinstance(below, Owed):
            first -= 1
        self.beginRemoveRows(QModelIndex(), first, last)
        del self._lines[first : last + 1]
        self.endRemoveRows()

    def row_of(self, key: FollowUpKey | None) -> int | None:
        """Where a follow-up stands; None when it is not shown."""
        rows = (
            row
            for row, line in enumerate(self._lines)
            if isinstance(line, Owed) and line.follow_up.key == key
        )
        return next(rows, None)

    def is_last_of_section(self, row: int) -> bool:
        """Whether the section ends with this row."""
        if row + 1 < len(self._lines):
            return isinstance(self._lines[row + 1], OwedSection)
        return not self._has_more

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._lines[index.row()], OwedSection):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def canFetchMore(self, parent: Index) -> bool:
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        self.more_asked.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == OWED_ROLE:
            return line if isinstance(line, Owed) else None
        if role == SECTION_ROLE:
            return self._section(index.row())
        if isinstance(line, OwedSection):
            shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return section_words(line) if role in shown else None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.contact_name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row_words(line, self.kinds, self.today)
        return None

    def _with_names(
        self, rows: Sequence[Owed], above: OwedSection | None
    ) -> list[OwedSection | Owed]:
        """The rows with the names of the sections that begin among them."""
        lines: list[OwedSection | Owed] = []
        for owed in rows:
            section = self._section_of(owed)
            if section is not above:
                lines.append(section)
                above = section
            lines.append(owed)
        return lines

    def _section(self, row: int) -> OwedSection | None:
        if row < 0:
            return None
        line = self._lines[row]
        return line if isinstance(line, OwedSection) else self._section_of(line)

    def _place(self, owed: Owed) -> tuple[Any, ...]:
        """By which the rows are sorted, as `place_of` says where they end."""
        return place_of(self._section_of(owed), owed.follow_up.due, owed.follow_up.latest)

    def _section_of(self, owed: Owed) -> OwedSection:
        return section_of(owed.follow_up.due, owed.follow_up.latest, self.today)


def place_of(section: OwedSection, *days: date) -> tuple[Any, ...]:
    """Where something stands in the order of all rows. days: due, then latest; none for its end."""
    return (_SECTIONS[section], *(place_in_section(section, *days) if days else ()))
