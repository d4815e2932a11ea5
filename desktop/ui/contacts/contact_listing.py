"""How contacts are listed: where their lines come from, and what each says."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt

from desktop.domain.contacts import ContactLine
from desktop.ui.live.live_contacts import contacts_around, contacts_before, contacts_from
from desktop.ui.live.live_store import LiveStore
from desktop.ui.widgets.lines_model import LinesModel
from desktop.ui.widgets.listings import Ask, ListedRows, Source


def contact_source(store: LiveStore) -> Source:
    """Reads those whom words find, in order; all people for none."""
    return partial(_read, store)


def contacts_model() -> LinesModel:
    """For `ContactLine`s."""
    return LinesModel(_id_of, _told)


def _read(store: LiveStore, ask: Ask) -> ListedRows:
    if ask.before is not None:
        page = contacts_before(store, ask.before)
    elif ask.near and not ask.wanted:
        page = contacts_around(store, ask.near)
    else:
        page = contacts_from(store, ask.wanted, ask.after, ask.count)
    is_empty = not ask.wanted and not page.lines
    return ListedRows(page.lines, page.previous, page.next, is_empty)


def _id_of(line: ContactLine) -> int:
    return line.id


def _told(line: ContactLine, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return line.name
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return ", ".join(filter(None, (line.name, line.organization)))
    return None
