"""What the palette of commands found: things to do first, then people."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction

from desktop.domain.contacts import ContactLine
from desktop.ui.widgets.menus import Offer

FOUND_ROLE = Qt.ItemDataRole.UserRole
MOST_OFFERS = 30

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Found:
    """A row: what it says, what is said beside it, and what happens: an action, or a contact."""

    name: str
    aside: str
    action: QAction | None = None
    contact_id: int | None = None


class PaletteModel(QAbstractListModel):
    """Shows the actions and people that it is given, and never looks for any."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Found] = []

    def show_found(self, offers: Sequence[Offer], people: Sequence[ContactLine]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._rows = [
            Found(offer.name, offer.keys or offer.menu, action=offer.action) for offer in offers
        ] + [Found(line.name, line.organization, contact_id=line.id) for line in people]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        found = self._rows[index.row()]
        if role == FOUND_ROLE:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return found.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (found.name, found.aside)))
        return None


def matching(offers: Sequence[Offer], words: str) -> list[Offer]:
    """Those with words that begin like every one of `words`, what the first begins first.

    Without words, all of them.
    """
    wanted = words.casefold().split()
    fitting = [offer for offer in offers if _fits(offer, wanted)]
    first = wanted[0] if wanted else ""
    fitting.sort(key=lambda offer: not offer.name.casefold().startswith(first))
    return fitting[:MOST_OFFERS]


def _fits(offer: Offer, wanted: Sequence[str]) -> bool:
    own = f"{offer.name} {offer.menu}".casefold().split()
    return all(any(word.startswith(start) for word in own) for start in wanted)
