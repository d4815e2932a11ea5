"""What was found in files, as rows of a list: people with what becomes of them, and what fails."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.imports import Candidate, Decision, Unreadable, Verdict
from desktop.ui.widgets.two_line_rows import ASIDE_ROLE, SECOND_ROLE
from desktop.ui.words.spoken import spoken

FOUND_ROLE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class Shown(Enum):
    """Which of what was found a list shows."""

    ALL = "all"
    NEW = "new"
    SIMILAR = "similar"
    SAME = "same"
    UNREADABLE = "unreadable"


_VERDICTS = {Shown.NEW: Verdict.NEW, Shown.SIMILAR: Verdict.SIMILAR, Shown.SAME: Verdict.SAME}


@dataclass(frozen=True)
class Counts:
    """How many there are of each."""

    new: int
    similar: int
    same: int
    unreadable: int

    @property
    def all(self) -> int:
        return self.new + self.similar + self.same + self.unreadable


class ImportRows(QAbstractListModel):
    """Keeps all that was found, and shows some of it.

    candidates: everybody, in the order of the files, as was decided so far.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.candidates: list[Candidate] = []
        self._unreadable: Sequence[Unreadable] = ()
        self._rows: list[int] = []  # candidates by their places, then what is unreadable
        self._shown = Shown.ALL

    def take(self, candidates: Sequence[Candidate], unreadable: Sequence[Unreadable]) -> None:
        """Show these instead."""
        self.candidates = list(candidates)
        self._unreadable = unreadable
        self.show_only(Shown.ALL)

    def show_only(self, shown: Shown) -> None:
        """Show all of it, or what is of one kind."""
        self.beginResetModel()
        self._shown = shown
        people = range(len(self.candidates))
        others = range(len(self.candidates), len(self.candidates) + len(self._unreadable))
        wanted = _VERDICTS.get(shown)
        self._rows = [row for row in people if wanted in (None, self.candidates[row].verdict)]
        if shown is Shown.UNREADABLE:
            self._rows = []
        if shown in (Shown.ALL, Shown.UNREADABLE):
            self._rows += others
        self.endResetModel()

    def counts(self) -> Counts:
        verdicts = [candidate.verdict for candidate in self.candidates]
        return Counts(
            verdicts.count(Verdict.NEW),
            verdicts.count(Verdict.SIMILAR),
            verdicts.count(Verdict.SAME),
            len(self._unreadable),
        )

    def decide(self, candidate: Candidate) -> None:
        """Keep another decision on somebody."""
        place = candidate.number
        self.candidates[place] = candidate
        if place in self._rows:
            index = self.index(self._rows.index(place), 0)
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        found = self._found(self._rows[index.row()])
        if role == FOUND_ROLE:
            return found
        first, second, aside = (
            self._of_person(found) if isinstance(found, Candidate) else self._of_failure(found)
        )
        told = {
            Qt.ItemDataRole.DisplayRole: first,
            SECOND_ROLE: second,
            ASIDE_ROLE: aside,
            Qt.ItemDataRole.AccessibleTextRole: ", ".join(filter(None, (first, second, aside))),
        }
        return told.get(role)

    def _found(self, place: int) -> Candidate | Unreadable:
        people = len(self.candidates)
        return self.candidates[place] if place < people else self._unreadable[place - people]

    def _of_person(self, candidate: Candidate) -> tuple[str, str, str]:
        contact = candidate.contact
        second = contact.organization or contact.email or contact.phone or contact.address.city
        words = {
            Decision.ADD: self.tr("add"),
            Decision.MERGE: self.tr("merge"),
            Decision.SKIP: self.tr("skip"),
        }
        return contact.name, second, words[candidate.decision]

    def _of_failure(self, failure: Unreadable) -> tuple[str, str, str]:
        first = failure.beginning.strip() or failure.spot.file
        return first, spoken(failure.reason), self.tr("unreadable")
