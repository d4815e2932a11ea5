"""The events of the book and what is owed for them, as entries of a calendar."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import datetime, timedelta

from desktop.domain.calendar_entries import CalendarEntry
from desktop.domain.events import Event
from desktop.domain.follow_ups import FollowUpKind
from desktop.domain.occasions import Channel
from desktop.domain.owed import Owed, OwedPlace
from desktop.store.contacts import all_names
from desktop.store.events import all_events
from desktop.store.owed_lists import owed_page
from desktop.store.senders import sender
from desktop.store.sessions import Session

_BEFORE = timedelta(hours=-1)  # an event
_IN_THE_MORNING = timedelta(hours=9)  # of the day on which something is owed

_WRITE = {Channel.CARD: "a card", Channel.LETTER: "a letter", Channel.EMAIL: "an e-mail"}


def calendar_entries(session: Session, now: datetime) -> list[CalendarEntry]:
    """By day. now: aware; what is over by then rings no alarm."""
    book = hashlib.sha256(f"{sender(session).name} {sender(session).email}".encode()).hexdigest()
    entries = [*_events(session, book[:12], now), *_owed(session, book[:12], now)]
    return sorted(entries, key=lambda entry: (entry.on, entry.uid))


def _events(session: Session, book: str, now: datetime) -> Iterator[CalendarEntry]:
    names = all_names(session)
    for event in all_events(session):
        with_whom = ", ".join(names[id] for id in event.participants if id in names)
        if not with_whom:
            continue
        title = f"{event.occasion.title}: {with_whom}"
        yield CalendarEntry(
            uid=f"event-{event.id}@{book}.fairhand",
            title=title,
            on=event.on,
            at=event.at,
            zone=event.zone,
            text=_said(event),
            alarm=_BEFORE if event.at and event.at > now else None,
        )


def _owed(session: Session, book: str, now: datetime) -> Iterator[CalendarEntry]:
    today = now.astimezone().date()
    after: OwedPlace | None = None
    while True:
        page = owed_page(session, today, after=after)
        yield from (_entry(owed, book) for owed in page.rows)
        if page.next is None:
            return
        after = page.next


def _entry(owed: Owed, book: str) -> CalendarEntry:
    key = owed.follow_up.key
    thanks = key.kind is FollowUpKind.THANK_YOU
    what = f"Thank {owed.contact_name}" if thanks else f"Check in with {owed.contact_name}"
    return CalendarEntry(
        uid=f"owed-{key.event_id}-{key.contact_id}-{key.kind.value}-{key.number}@{book}.fairhand",
        title=f"{what}: {_WRITE[owed.by]}",
        on=owed.follow_up.due,
        text=owed.advice.reason,
        alarm=_IN_THE_MORNING,
    )


def _said(event: Event) -> str:
    return "\n".join(filter(None, (event.position, event.talked_about)))
