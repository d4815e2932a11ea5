"""Events of everybody, by their days, a page at a time: all of them, or those that are wanted."""

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, Select, exists, func, or_, select, tuple_
from sqlalchemy.orm import Session

from desktop.domain.event_lists import EventFilter, EventLine, EventPage, EventPlace
from desktop.domain.events import Event
from desktop.store.events import events_in_order
from desktop.store.tables import ContactRow, EventRow, OrganizationRow, ParticipantRow
from desktop.store.word_matches import any_matches, event_matches

EVERYTHING = EventFilter()


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
    # Asked of each event in turn: joined, the contacts come first, and all of theirs are sorted.
    whose = exists().where(ContactRow.id == EventRow.contact_id, ContactRow.deleted_at.is_(None))
    query = select(id, day).where(EventRow.deleted_at.is_(None), whose)
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
