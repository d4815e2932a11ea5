"""Appointments of calendars, made events with the people they are with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from desktop.domain.appointments import named_in, occasion_of
from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.imports import Decision, EventCandidate, FoundEvent
from desktop.domain.occasions import Occasion
from desktop.domain.phrases import Phrase
from desktop.store.adding import add_contacts, add_events
from desktop.store.duplicates import likenesses
from desktop.store.events import events_of
from desktop.store.folding import folded
from desktop.store.follow_ups import recompute
from desktop.store.senders import sender
from desktop.store.sessions import Session

NO_MOMENT = Phrase("the title names no interview, call or meeting that thanks are owed for.")
NOBODY = Phrase("nobody is named there.")
KNOWN = Phrase("it is in the book.")


class _People:
    """Who is in the book, by e-mail address and by name."""

    def __init__(self, session: Session) -> None:
        self._by_email: dict[str, int] = {}
        self._by_name: dict[str, int] = {}
        for likeness in likenesses(session):
            for email in likeness.emails:
                self._by_email.setdefault(email.casefold(), likeness.id)
            if " " in likeness.name:
                self._by_name.setdefault(likeness.name, likeness.id)

    def find(self, name: str, email: str) -> int | None:
        """The id of somebody."""
        found = self._by_email.get(email.casefold()) if email else None
        return found or (self._by_name.get(folded(name)) if name else None)

    def named(self, title: str) -> str:
        """The name of somebody in the book that a title holds, folded; "" for none."""
        words = folded(title).split()
        for length in (4, 3, 2):
            for start in range(len(words) - length + 1):
                name = " ".join(words[start : start + length])
                if name in self._by_name:
                    return name
        return ""


def event_candidates(session: Session, events: Sequence[FoundEvent]) -> Iterator[EventCandidate]:
    """Those that are moments of the search are added, all others skipped, each with its reason."""
    if not events:
        return
    people = _People(session)
    own = sender(session).email.casefold()
    for found in events:
        yield _candidate(session, found, people, own)


def add_appointments(session: Session, candidates: Iterable[EventCandidate]) -> int:
    """Keeps what was decided to add, with people who are not in the book yet; answers how many."""
    wanted = [one for one in candidates if one.decision is Decision.ADD and one.people]
    if not wanted:
        return 0
    people = _People(session)
    made: dict[tuple[str, str], int] = {}
    events = []
    for one in wanted:
        ids = [_somebody(session, people, made, *person) for person in one.people]
        events.append(_event(one, ids))
    add_events(session, events)
    recompute(session, {id for event in events for id in event.participants})
    return len(events)


def _candidate(session: Session, found: FoundEvent, people: _People, own: str) -> EventCandidate:
    occasion = occasion_of(found.title)
    guests = tuple(
        (name, email) for name, email in found.people if email.casefold() != own or not own
    )
    if not guests and (name := people.named(found.title) or named_in(found.title)):
        guests = ((name, ""),)
    candidate = EventCandidate(found, occasion, guests, Decision.SKIP)
    if occasion is None:
        return replace(candidate, reason=NO_MOMENT)
    if not guests:
        return replace(candidate, reason=NOBODY)
    known = people.find(*guests[0])
    if known is not None and _is_known(session, known, found.on, occasion):
        return replace(candidate, reason=KNOWN)
    return replace(candidate, decision=Decision.ADD)


def _is_known(session: Session, contact_id: int, on: date, occasion: Occasion) -> bool:
    return any(
        event.on == on and event.occasion.value == occasion.value
        for event in events_of(session, contact_id)
    )


def _somebody(
    session: Session, people: _People, made: dict[tuple[str, str], int], name: str, email: str
) -> int:
    """Their id in the book, which they come into if they are not."""
    key = (email.casefold(), "" if email else folded(name))
    known = people.find(name, email) or made.get(key)
    if known is None:
        (known,) = add_contacts(session, [Contact(name or email.partition("@")[0], email=email)])
        made[key] = known
    return known


def _event(candidate: EventCandidate, ids: Sequence[int]) -> Event:
    found = candidate.found
    assert candidate.occasion is not None, "only moments are added"
    first, *others = dict.fromkeys(ids)
    to_come = found.at > datetime.now(UTC) if found.at else found.on > date.today()
    return Event(
        first,
        candidate.occasion,
        found.on,
        others=tuple(others),
        at=found.at,
        zone=found.zone,
        planned=to_come,
    )
