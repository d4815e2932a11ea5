"""The contacts of the book in their order, a page at a time."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.contacts import ContactLine
from desktop.store.contact_search import ContactPage, Place, contact_page
from desktop.ui.live_store import LiveStore

PAGE = 100  # lines
FIRST = 8


def contacts_from(store: LiveStore, words: str, after: Place | None = None) -> ContactPage:
    """A page of those whom the words find, all people for none, from where another one ended."""
    with store.reading() as session:
        return contact_page(session, words, after, PAGE)


def first_contacts(store: LiveStore, words: str) -> Sequence[ContactLine]:
    """The few whom the words fit best."""
    with store.reading() as session:
        return contact_page(session, words, None, FIRST).lines
