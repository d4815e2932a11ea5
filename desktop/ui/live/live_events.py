"""Events of the book: entered, listed a page at a time, and one of them with all about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.contacts import Contact
from desktop.domain.event_entries import EventEntry
from desktop.domain.event_lists import EventFilter, EventPage, EventPlace
from desktop.domain.events import Event
from desktop.domain.own_occasions import AnyOccasion
from desktop.domain.positions import Position
from desktop.domain.sent_notes import SentNoteSummary
from desktop.domain.typed_people import MeantPeople
from desktop.store import (
    contacts,
    event_entries,
    event_lists,
    events,
    occasions,
    positions,
    senders,
    sent_notes,
)
from desktop.store.typed_lookups import people_meant
from desktop.ui.live.live_store import LiveStore
from desktop.ui.widgets.listings import PAGE

MOST_UPCOMING = 100


@dataclass(frozen=True)
class EventsRead:
    """What the screen of events shows first. is_empty: there are none at all, whatever is wanted.

    upcoming: those that are planned, the soonest first; page: all, among them those again.
    """

    upcoming: EventPage
    page: EventPage
    is_empty: bool


@dataclass(frozen=True)
class EventDetails:
    """One event with all about it. people: its contact first; sent: the newest first."""

    event: Event
    people: Sequence[Contact]
    position: Position | None
    sent: Sequence[SentNoteSummary]


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


def event_kinds(store: LiveStore) -> Sequence[AnyOccasion]:
    """The kinds of the book."""
    with store.reading() as session:
        return occasions.occasions(session)


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


def read_events(store: LiveStore, wanted: EventFilter, today: date, count: int) -> EventsRead:
    """As many events as are wanted. count: of the page."""
    with store.reading() as session:
        coming = replace(wanted, planned=True, first=max(today, wanted.first or today))
        page = event_lists.event_page(session, wanted, limit=count)
        return EventsRead(
            event_lists.event_page(session, coming, limit=MOST_UPCOMING, soonest_first=True),
            page,
            not (page.lines or event_lists.event_page(session, limit=1).lines),
        )


def events_after(store: LiveStore, wanted: EventFilter, place: EventPlace) -> EventPage:
    """The page that begins where another one ended."""
    with store.reading() as session:
        return event_lists.event_page(session, wanted, place, PAGE)


def event_details(store: LiveStore, event_id: int) -> EventDetails:
    """Raises NoSuchEvent."""
    with store.reading() as session:
        event = events.event(session, event_id)
        about = event.position_id
        return EventDetails(
            event,
            [contacts.contact(session, id) for id in event.participants],
            positions.position(session, about) if about is not None else None,
            sent_notes.sent_for(session, event_id),
        )
