"""The contacts of the book in their order, a page at a time."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.contact_lists import ContactPage, ContactPlace
from desktop.domain.contacts import ContactLine
from desktop.store import contact_search
from desktop.ui.live_store import LiveStore

PAGE = 100  # lines
FIRST = 8


def contacts_from(
    store: LiveStore, words: str, after: ContactPlace | None = None, limit: int = PAGE
) -> ContactPage:
    """A page of those whom the words find, all people for none, from where another one ended."""
    with store.reading() as session:
        return contact_search.contact_page(session, words, after, limit)


def contacts_before(store: LiveStore, place: ContactPlace) -> ContactPage:
    """The page of all people that ends before this place."""
    with store.reading() as session:
        return contact_search.contacts_before(session, place, PAGE)


def contacts_around(store: LiveStore, contact_id: int) -> ContactPage:
    """All people near this one; from the first on when there is no such contact."""
    with store.reading() as session:
        around = contact_search.contacts_around(session, contact_id, PAGE)
        return around or contact_search.contact_page(session, "", None, PAGE)


def first_contacts(store: LiveStore, words: str) -> Sequence[ContactLine]:
    """The few whom the words fit best."""
    return contacts_from(store, words, limit=FIRST).lines
