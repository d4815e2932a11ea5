"""A contact that somebody else changed meanwhile."""

from __future__ import annotations

from desktop.domain.contacts import Contact
from desktop.store.lost_updates import ChangedMeanwhile
from desktop.ui.live_store import LiveStore

__all__ = ["ChangedMeanwhile", "as_it_is_now"]


def as_it_is_now(store: LiveStore, meanwhile: ChangedMeanwhile, contact: Contact) -> Contact:
    """What somebody else saved. Raises NoSuchContact where they deleted it."""
    if isinstance(meanwhile.kept, Contact):
        return meanwhile.kept
    assert contact.id is not None, "only what is in the book changes there"
    return store.contact(contact.id)
