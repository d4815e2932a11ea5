"""What was sent, as a list: lines go in, and the list shows them."""

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

from desktop.domain.outbox import OutboxLine
from desktop.ui.channel_words import PICTURES
from desktop.ui.dates import local_day, short_day
from desktop.ui.occasion_words import occasion_words
from desktop.ui.outbox_words import moment_words, sent_words
from desktop.ui.two_line_rows import ASIDE_ROLE, PICTURE_ROLE, SECOND_ROLE

LINE_ROLE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class OutboxModel(QAbstractListModel):
    """Shows the lines it is given, in their order.

    Signals: more_asked: when the list was scrolled to where more lines would be.
    """

    more_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[OutboxLine] = []
        self._has_more = False

    def show_lines(self, lines: Sequence[OutboxLine], *, has_more: bool) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.lines = list(lines)
        self._has_more = has_more
        self.endResetModel()

    def add_lines(self, lines: Sequence[OutboxLine], *, has_more: bool) -> None:
        """Show these too, after the others."""
        self._has_more = has_more
        if lines:
            end = len(self.lines)
            self.beginInsertRows(QModelIndex(), end, end + len(lines) - 1)
            self.lines += lines
            self.endInsertRows()

    def row_of(self, note_id: int | None) -> int | None:
        """Where a note stands; None when it is not among the lines."""
        rows = (row for row, line in enumerate(self.lines) if line.note.id == note_id)
        return next(rows, None)

    def canFetchMore(self, parent: Index) -> bool:
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Only asks; the lines come in when they are there."""
        if self.canFetchMore(parent):
            self.more_asked.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        note = line.note
        sent = sent_words(note.channel, note.how)
        match role:
            case Qt.ItemDataRole.UserRole:
                return line
            case Qt.ItemDataRole.DisplayRole:
                return line.name
            case Qt.ItemDataRole.AccessibleTextRole:
                told = (line.name, line.organization, sent, moment_words(line))
                return ", ".join(filter(None, told))
        if role == SECOND_ROLE:
            return " · ".join(filter(None, (sent, occasion_words(line.occasion))))
        if role == ASIDE_ROLE:
            return short_day(local_day(note.at))
        return PICTURES[note.channel] if role == PICTURE_ROLE else None
