"""Things that somebody else changed meanwhile, as the book has them now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desktop.domain.contacts import Contact
from desktop.domain.event_entries import EventEntry
from desktop.domain.organizations import Organization
from desktop.domain.positions import Position
from desktop.store import contacts, events, organizations, positions
from desktop.store.lost_updates import ChangedMeanwhile
from desktop.ui.live.live_store import LiveStore

__all__ = [
    "ChangedMeanwhile",
    "contact_now",
    "entry_now",
    "names_of",
    "organization_now",
    "position_now",
]


def contact_now(store: LiveStore, contact: Contact) -> Contact:
    """Raises NoSuchContact where somebody deleted it."""
    assert contact.id is not None, "only what is in the book changes there"
    with store.reading() as session:
        return contacts.contact(session, contact.id)


def organization_now(store: LiveStore, organization: Organization) -> Organization:
    """Raises NoSuchOrganization where it is gone."""
    assert organization.id is not None, "as above"
    with store.reading() as session:
        return organizations.organization(session, organization.id)


def position_now(store: LiveStore, position: Position) -> Position:
    """Raises NoSuchPosition where somebody deleted it."""
    assert position.id is not None, "as above"
    with store.reading() as session:
        return positions.position(session, position.id)


def entry_now(store: LiveStore, entry: EventEntry) -> EventEntry:
    """An event with its people and its position. Raises NoSuchEvent where somebody deleted it."""
    assert entry.event.id is not None, "as above"
    with store.reading() as session:
        event = events.event(session, entry.event.id)
        about = event.position_id
        known = positions.position(session, about) if about is not None else None
        return EventEntry(event, event.participants, known)


def names_of(store: LiveStore, entries: Iterable[EventEntry]) -> Mapping[int, str]:
    """What those who took part are called, by their ids."""
    ids = {person for entry in entries for person in entry.people if isinstance(person, int)}
    with store.reading() as session:
        return {id: contacts.contact(session, id).name for id in ids}
