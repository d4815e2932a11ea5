"""Who took part in an event: rows of people, and a field to add more."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.contacts import Contact, ContactLine
from desktop.domain.typed_people import Meant, new_person
from desktop.ui.forms.person_row import PersonRow
from desktop.ui.forms.person_search import PersonSearch
from desktop.ui.live.lookups import Lookups
from desktop.ui.look.theme import S


class PeopleField(QWidget):
    """Shows the people of an event; the first is its contact.

    Signals:
        touched: when the user changed who it is.
        changed: when it is others, for whatever reason.
    """

    touched = Signal()
    changed = Signal()

    def __init__(self, lookups: Lookups, country: str) -> None:
        super().__init__()
        self._country = country
        self.rows: list[PersonRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S)
        self.search = PersonSearch(lookups)
        self.search.found.connect(self._add_found)
        self.search.new_asked.connect(self._add_new)
        self._column.addWidget(self.search)
        self.setFocusProxy(self.search)

    def show_people(self, people: Sequence[Meant]) -> None:
        """Show these; whoever is there already stays as they are."""
        kept = {row.meant: row for row in self.rows if row.meant in people}
        for row in self.rows:
            if row.meant not in kept:
                self._drop(row)
        self.rows = [kept.get(meant) or self._row(meant) for meant in dict.fromkeys(people)]
        for place, row in enumerate(self.rows):
            self._column.insertWidget(place, row)
        self.changed.emit()

    def people(self) -> tuple[int | Contact, ...]:
        """Ids of the known, and new contacts. Raises WhichOne where that is not said."""
        return tuple(row.person() for row in self.rows)

    @property
    def firm(self) -> str:
        """The organization of the first of them that has one."""
        return next((row.firm for row in self.rows if row.firm), "")

    def _add_found(self, line: ContactLine) -> None:
        self._add(known(line))

    def _add_new(self, typed: str) -> None:
        name, firm = new_person(typed, "", ())
        self._add(Meant(typed, (), is_sure=False, name=name, organization=firm))

    def _add(self, meant: Meant) -> None:
        self.touched.emit()
        self.show_people([*(row.meant for row in self.rows), meant])

    def _row(self, meant: Meant) -> PersonRow:
        row = PersonRow(meant, self._country)
        row.changed.connect(self.touched)
        row.changed.connect(self.changed)
        row.removed.connect(self._remove)
        return row

    def _remove(self, row: PersonRow) -> None:
        self.touched.emit()
        self.search.setFocus()
        self.rows.remove(row)
        self._drop(row)
        self.changed.emit()

    def _drop(self, row: PersonRow) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()  # not at once: it may be its own button that led here


def known(person: ContactLine) -> Meant:
    """Somebody of the book who was chosen, not typed."""
    return Meant(person.name, (person,), is_sure=True, name=person.name, organization="")
