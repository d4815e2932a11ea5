"""The events of the list, under the names of their sections: lines go in, the list shows them."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.domain.event_lists import EventLine
from desktop.ui.dates import as_qdate
from desktop.ui.event_words import line_words

LINE_ROLE = Qt.ItemDataRole.UserRole
NAME_ROLE = LINE_ROLE + 1

Index = QModelIndex | QPersistentModelIndex


class EventsModel(QAbstractListModel):
    """Shows what is to come first, then the others by month; a row is a line or a name.

    Signals: more_asked: when the list was scrolled to where more lines would be.
    """

    more_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.today = date.min
        self._rows: list[EventLine | str] = []
        self._upcoming: set[int | None] = set()  # ids of those that stand on top
        self._has_more = False

    def show_lines(
        self,
        upcoming: Sequence[EventLine],
        others: Sequence[EventLine],
        today: date,
        *,
        has_more: bool,
    ) -> None:
        """Show these instead; those to come that are among the others are shown once."""
        self.beginResetModel()
        self.today = today
        self._upcoming = {line.event.id for line in upcoming}
        self._rows = [self.tr("Upcoming"), *upcoming] if upcoming else []
        self._rows += self._by_month(others)
        self._has_more = has_more
        self.endResetModel()

    def add_lines(self, lines: Sequence[EventLine], *, has_more: bool) -> None:
        """Show these too, after the others."""
        self._has_more = has_more
        rows = list(self._by_month(lines))
        if rows:
            end = len(self._rows)
            self.beginInsertRows(QModelIndex(), end, end + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    @property
    def lines(self) -> list[EventLine]:
        """The events that are shown, in their order."""
        return [row for row in self._rows if isinstance(row, EventLine)]

    def row_of(self, event_id: int | None) -> int | None:
        """Where an event stands; None when it is not among the lines."""
        rows = enumerate(self._rows)
        found = (n for n, row in rows if isinstance(row, EventLine) and row.event.id == event_id)
        return next(found, None)

    def canFetchMore(self, parent: Index) -> bool:
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Only asks; the lines come in when they are there."""
        if self.canFetchMore(parent):
            self.more_asked.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, str):
            named = (NAME_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return row if role in named else None
        if role == LINE_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line_words(row, self.today)
        return None

    def _by_month(self, lines: Sequence[EventLine]) -> Iterator[EventLine | str]:
        """The lines, with the name of a month before its first one."""
        newest = next((row for row in reversed(self._rows) if isinstance(row, EventLine)), None)
        before = _month(newest) if newest and not self.is_upcoming(newest) else None
        for line in lines:
            if self.is_upcoming(line):
                continue
            if _month(line) != before:
                before = _month(line)
                yield QLocale().toString(as_qdate(line.event.on), "MMMM yyyy")
            yield line

    def is_upcoming(self, line: EventLine) -> bool:
        """Whether it stands on top, among what is to come."""
        return line.event.id in self._upcoming


def _month(line: EventLine) -> tuple[int, int]:
    return line.event.on.year, line.event.on.month
