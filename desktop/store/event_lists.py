"""Events of everybody, by their days, a page at a time: all of them, or those that are wanted."""

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, Select, func, or_, select, tuple_
from sqlalchemy.orm import Session

from desktop.domain.event_lists import EventFilter, EventLine, EventPage, EventPlace
from desktop.domain.events import Event
from desktop.store.events import events_in_order
from desktop.store.own_rows import own_rows
from desktop.store.present_people import of_present_people
from desktop.store.tables import ContactRow, EventRow, OrganizationRow, ParticipantRow
from desktop.store.word_matches import any_matches, event_matches

EVERYTHING = EventFilter()
_FEW = 1000  # people, and events, that have a word; by measure of a book of 300,000 events
_NONE = 0  # the id of no event


def event_page(
    session: Session,
    wanted: EventFilter = EVERYTHING,
    after: EventPlace | None = None,
    limit: int = 100,
    *,
    soonest_first: bool = False,
) -> EventPage:
    """Newest first, or soonest first as what is to come is read; from where a page ended."""
    day, id = EventRow.on_date, EventRow.id
    present = of_present_people(EventRow.contact_id)
    own = own_rows(session, EventRow)
    query = select(id, day).where(own, EventRow.deleted_at.is_(None), present)
    query = query.where(*_conditions(session, wanted))
    if after is not None:
        place = tuple_(day, id)
        here = (after.on, after.id)
        query = query.where(place > here if soonest_first else place < here)
    order = (day, id) if soonest_first else (day.desc(), id.desc())
    found = session.execute(query.order_by(*order).limit(limit + 1)).all()
    shown = found[:limit]
    lines = _lines(session, events_in_order(session, [row.id for row in shown]))
    more = EventPlace(shown[-1].on_date, shown[-1].id) if len(shown) < len(found) else None
    return EventPage(lines, more)


def _conditions(session: Session, wanted: EventFilter) -> Iterable[ColumnElement[bool]]:
    if wanted.occasion:
        yield EventRow.occasion == wanted.occasion
    if wanted.first:
        yield EventRow.on_date >= wanted.first
    if wanted.last:
        yield EventRow.on_date <= wanted.last
    if wanted.planned is not None:
        yield EventRow.planned.is_(wanted.planned)
    if wanted.organization:
        yield _with_somebody(
            select(ContactRow.id)
            .join(OrganizationRow, OrganizationRow.id == ContactRow.organization_id)
            .where(OrganizationRow.name == wanted.organization)
        )
    for word in wanted.words.split():
        people = select(ContactRow.id).where(any_matches(session, word))
        yield or_(_with_somebody(people), event_matches(session, word))
    if few := _few_events(session, wanted.words):
        yield EventRow.id.in_(few)


def _few_events(session: Session, words: str) -> set[int]:
    """All events that have one of the words, where it is a rare one; else none.

    To look through every event for a rare word takes long, and to look up a common one too.
    """
    for word in words.split():
        people = session.scalars(
            select(ContactRow.id).where(any_matches(session, word)).limit(_FEW + 1)
        ).all()
        saying = session.scalars(
            select(EventRow.id).where(event_matches(session, word)).limit(_FEW + 1)
        ).all()
        if len(people) <= _FEW and len(saying) <= _FEW:
            took_part = select(ParticipantRow.event_id).where(ParticipantRow.contact_id.in_(people))
            theirs = select(EventRow.id).where(EventRow.contact_id.in_(people))
            return {*saying, *session.scalars(theirs), *session.scalars(took_part), _NONE}
    return set()


def _with_somebody(people: Select[int]) -> ColumnElement[bool]:
    """That one of these people took part."""
    people = people.correlate(None)
    beside = select(ParticipantRow.event_id).where(ParticipantRow.contact_id.in_(people))
    return or_(EventRow.contact_id.in_(people), EventRow.id.in_(beside))


def _lines(session: Session, events: Sequence[Event]) -> tuple[EventLine, ...]:
    ids = {id for event in events for id in event.participants}
    query = (
        select(ContactRow.id, ContactRow.name, func.coalesce(OrganizationRow.name, ""))
        .outerjoin(OrganizationRow, OrganizationRow.id == ContactRow.organization_id)
        .where(ContactRow.id.in_(ids))
    )
    people = {id: (name, firm) for id, name, firm in session.execute(query)}
    return tuple(
        EventLine(
            event,
            tuple(people[id][0] for id in event.participants),
            people[event.contact_id][1],
        )
        for event in events
    )
