"""Whom a note goes to, as a table: where it goes, and what is in the way."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from desktop.ui.look.colours import shown_colours
from desktop.ui.words.spoken import spoken
from desktop.workflows.batch_people import Person

NUMBER_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_NAME, _ADDRESS, STATE = range(3)


@dataclass(frozen=True)
class Found:
    """What is known of the notes, by the numbers of those they go to.

    troubles: a sentence for each who cannot be written to; own: who has words of their own; left:
    who is not looked at yet.
    """

    troubles: Mapping[int, str]
    own: frozenset[int] = frozenset()
    left: frozenset[int] = frozenset()


class RecipientsModel(QAbstractTableModel):
    """It is given the people, and then what is found of their notes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: Sequence[Person] = ()
        self._rows: Sequence[int] = ()  # the numbers of those who are shown
        self._found = Found({})
        self._only_troubles = False

    def show_people(self, people: Sequence[Person]) -> None:
        """Show these instead."""
        self._people = people
        self._found = Found({}, left=frozenset(range(len(people))))
        self._select_rows()

    def show_found(self, found: Found) -> None:
        """Say this of them from now on."""
        self._found = found
        if self._only_troubles and set(self._rows) != set(found.troubles):
            self._select_rows()
        elif self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, STATE))

    def show_only_troubles(self, only: bool) -> None:
        """Leave out whoever can be written to."""
        self._only_troubles = only
        self._select_rows()

    def row_of(self, number: int) -> int | None:
        """Where somebody stands; None while they are left out."""
        return self._rows.index(number) if number in self._rows else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Name"), self.tr("Address"), self.tr("Card"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        number = self._rows[index.row()]
        if role == NUMBER_ROLE:
            return number
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(number, index.column())
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(number, index.column())
        return None

    def _words(self, number: int, column: int) -> str:
        contact = self._people[number].contact
        if column == _NAME:
            return ", ".join(filter(None, (contact.name, contact.organization)))
        if column == _ADDRESS:
            at = contact.address
            return ", ".join(filter(None, (at.street.replace("\n", ", "), at.city)))
        if number in self._found.troubles:
            return spoken(self._found.troubles[number])
        if number in self._found.left:
            return self.tr("Looking…")
        return self.tr("Own words") if number in self._found.own else self.tr("Ready")

    def _colour(self, number: int, column: int) -> QColor | None:
        colours = shown_colours()
        if column == STATE and number in self._found.troubles:
            return QColor(colours.danger)
        return QColor(colours.muted) if column != _NAME else None

    def _select_rows(self) -> None:
        self.beginResetModel()
        every = range(len(self._people))
        only = self._only_troubles
        self._rows = [one for one in every if not only or one in self._found.troubles]
        self.endResetModel()
