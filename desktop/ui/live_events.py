"""Events of the book: entered, listed a page at a time, and one of them with all about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.contacts import Contact
from desktop.domain.event_entries import EventEntry
from desktop.domain.events import Event
from desktop.domain.own_occasions import AnyOccasion
from desktop.domain.positions import Position
from desktop.domain.typed_people import MeantPeople
from desktop.store import contacts, event_entries, occasions, positions, senders
from desktop.store.typed_lookups import people_meant
from desktop.ui.live_store import LiveStore


@dataclass(frozen=True)
class EventChoices:
    """What a form for an event has to choose from. country: where new people are taken to live."""

    kinds: Sequence[AnyOccasion]
    positions: Sequence[Position]
    country: str


def event_choices(store: LiveStore) -> EventChoices:
    """The kinds and positions of the book."""
    with store.reading() as session:
        country = senders.sender(session).address.country
        return EventChoices(occasions.occasions(session), positions.positions(session), country)


def who_is_meant(store: LiveStore, people: Sequence[str], organization: str) -> MeantPeople:
    """Whom a typed line means."""
    with store.reading() as session:
        return people_meant(session, people, organization)


def participants(store: LiveStore, event: Event) -> Sequence[Contact]:
    """Those who took part, the event's contact first. Raises NoSuchContact."""
    with store.reading() as session:
        return [contacts.contact(session, id) for id in event.participants]


def save_entry(store: LiveStore, entry: EventEntry, today: date) -> Event:
    """Keep an event with all that is new about it. Raises what the store's `save_entry` does."""
    with store.changing() as session:
        return event_entries.save_entry(session, entry, today)
