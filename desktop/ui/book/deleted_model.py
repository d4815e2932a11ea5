"""What was deleted: things go in, and the list shows them."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from math import ceil
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.deleted_things import DeletedKind, DeletedThing
from desktop.ui.widgets.two_line_rows import ASIDE_ROLE, SECOND_ROLE
from desktop.ui.words.dates import day_words, local_day

Index = QModelIndex | QPersistentModelIndex


class DeletedModel(QAbstractListModel):
    """Shows the things it is given, in their order.

    now: of the moment from which days are counted.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._things: Sequence[DeletedThing] = ()
        self._kinds: Mapping[str, str] = {}
        self._now = datetime.now(UTC)

    def show_things(
        self, things: Sequence[DeletedThing], kinds: Mapping[str, str], now: datetime
    ) -> None:
        """Show these instead. kinds: what each occasion is called, by its id; now: aware."""
        self.beginResetModel()
        self._things, self._kinds, self._now = things, kinds, now
        self.endResetModel()

    def thing(self, row: int) -> DeletedThing:
        return self._things[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._things)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        thing = self._things[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return thing.name
        if role == SECOND_ROLE:
            return self._what(thing)
        if role == ASIDE_ROLE:
            return self._left(thing)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{thing.name}, {self._what(thing)}, {self._left(thing)}"
        return None

    def _what(self, thing: DeletedThing) -> str:
        kind = {
            DeletedKind.CONTACT: self.tr("Contact"),
            DeletedKind.POSITION: self.tr("Position"),
        }.get(thing.kind) or self._kinds.get(thing.occasion, thing.occasion)
        on = day_words(local_day(thing.at))
        return self.tr("{kind}, deleted on {day}").format(kind=kind, day=on)

    def _left(self, thing: DeletedThing) -> str:
        """How long it is kept."""
        days = ceil((thing.gone_at - self._now) / timedelta(days=1))
        if days < 1:
            return self.tr("gone today")
        return self.tr("1 day left") if days == 1 else self.tr("{n} days left").format(n=days)
