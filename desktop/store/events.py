"""Events in the book: logged, read, deleted and brought back."""

from collections.abc import Sequence

from sqlalchemy import select, union
from sqlalchemy.orm import Session, selectinload

from desktop.domain.event_thanks import EventThanks
from desktop.domain.events import Event
from desktop.domain.refusals import Refusal
from desktop.domain.sent_notes import SentNoteSummary
from desktop.store.contacts import contact
from desktop.store.event_thanks import thanks_for_each
from desktop.store.folding import searchable
from desktop.store.follow_ups import recompute
from desktop.store.lost_updates import refuse_lost_update, write_changes
from desktop.store.occasions import occasion_of
from desktop.store.sent_notes import sent_for_each
from desktop.store.tables import EventRow, ParticipantRow, now

_SAME = (
    *("contact_id", "talked_about", "position", "position_id", "at", "zone", "planned"),
    *("promised_on", "heard_on", "outcome", "recaps"),
)


class NoSuchEvent(Refusal):
    """An event that the book does not have, or no longer."""

    def __init__(self) -> None:
        super().__init__("This event is no longer in the book. Undo its deletion first.")


def events_of(session: Session, contact_id: int) -> list[Event]:
    """All events that somebody took part in, newest first."""
    theirs = union(  # of either, each server knows where to look; of one or the other, none does
        select(EventRow.id).where(EventRow.contact_id == contact_id),
        select(ParticipantRow.event_id).where(ParticipantRow.contact_id == contact_id),
    )
    query = (
        select(EventRow)
        .where(EventRow.id.in_(theirs), EventRow.deleted_at.is_(None))
        .options(selectinload(EventRow.others))
        .order_by(EventRow.on_date.desc(), EventRow.id.desc())
    )
    return _events(session, session.scalars(query).all())


def all_events(session: Session) -> list[Event]:
    """All that are not in the bin, oldest first."""
    query = (
        select(EventRow)
        .where(EventRow.deleted_at.is_(None))
        .options(selectinload(EventRow.others))
        .order_by(EventRow.on_date, EventRow.id)
    )
    return _events(session, session.scalars(query).all())


def event(session: Session, event_id: int) -> Event:
    """Raises NoSuchEvent, for one that was deleted too."""
    return _events(session, [_row(session, event_id)])[0]


def events_in_order(session: Session, event_ids: Sequence[int]) -> list[Event]:
    """Those of these ids, in their order."""
    query = (
        select(EventRow).where(EventRow.id.in_(event_ids)).options(selectinload(EventRow.others))
    )
    place = {id: number for number, id in enumerate(event_ids)}
    return _events(session, sorted(session.scalars(query), key=lambda row: place[row.id]))


def save_event(session: Session, event: Event) -> Event:
    """Keeps a new event (no id), or the changes to one; returned as it is in the book.

    Raises ControlCharacters, NoSuchZone, NoSuchContact, NoSuchEvent, ChangedMeanwhile.
    """
    event = event.tidied()
    for contact_id in event.participants:
        contact(session, contact_id)
    left: list[int] = []
    if event.id is None:
        row = EventRow(others=[])
    else:
        row = _row(session, event.id)
        refuse_lost_update(event.version, row.version, _event(session, row, []))
        left = _participants(row)
    for column, value in event_columns(event).items():
        setattr(row, column, value)
    _set_others(row, event.others)
    session.add(row)
    write_changes(session)
    recompute(session, {*left, *event.participants})
    return _events(session, [row])[0]


def event_columns(event: Event) -> dict[str, object]:
    """What the row of a tidy event says, but for those who took part beside its contact."""
    same = {field: getattr(event, field) for field in _SAME}
    words = searchable(event.talked_about, event.position, event.outcome)
    return {**same, "occasion": event.occasion.value, "on_date": event.on, "words": words}


def delete_event(session: Session, event_id: int) -> None:
    """Takes an event out of the book; `restore_event` brings it back. Raises NoSuchEvent."""
    row = _row(session, event_id)
    row.deleted_at = now()
    recompute(session, _participants(row))


def restore_event(session: Session, event_id: int) -> Event:
    """Raises NoSuchEvent where there never was one."""
    row = _row(session, event_id, deleted_too=True)
    row.deleted_at = None
    recompute(session, _participants(row))
    return _events(session, [row])[0]


def _row(session: Session, event_id: int, *, deleted_too: bool = False) -> EventRow:
    options = [selectinload(EventRow.others)]
    row = session.get(EventRow, event_id, options=options, populate_existing=True)
    if row is None or (row.deleted_at and not deleted_too):
        raise NoSuchEvent
    return row


def _participants(row: EventRow) -> list[int]:
    return [row.contact_id, *(other.contact_id for other in row.others)]


def _set_others(row: EventRow, contact_ids: Sequence[int]) -> None:
    known = {other.contact_id: other for other in row.others}
    row.others = [known.get(id) or ParticipantRow(contact_id=id) for id in contact_ids]
    for place, other in enumerate(row.others):
        other.place = place


def _events(session: Session, rows: Sequence[EventRow]) -> list[Event]:
    ids = [row.id for row in rows]
    sent, thanks = sent_for_each(session, ids), thanks_for_each(session, ids)
    return [_event(session, row, sent.get(row.id, ()), thanks.get(row.id, ())) for row in rows]


def _event(
    session: Session,
    row: EventRow,
    sent: Sequence[SentNoteSummary],
    thanks: Sequence[EventThanks] = (),
) -> Event:
    people = _participants(row)
    return Event(
        **{field: getattr(row, field) for field in _SAME},
        occasion=occasion_of(session, row.occasion),
        on=row.on_date,
        others=tuple(other.contact_id for other in row.others),
        thanked=sent[0] if sent else None,
        thanks=tuple(each for each in thanks if each.contact_id in people),
        id=row.id,
        version=row.version,
    )
