"""The bin: what was deleted can be brought back for thirty days, and is gone after them."""

from collections.abc import Callable, Collection
from datetime import datetime

from sqlalchemy import ColumnElement, delete, or_, select, update
from sqlalchemy.orm import Session

from desktop.domain.deleted_things import KEPT_FOR, DeletedKind, DeletedThing
from desktop.store.contacts import restore_contact
from desktop.store.events import restore_event
from desktop.store.organizations import forget_if_empty
from desktop.store.photos import forget_unused_photos
from desktop.store.positions import restore_position
from desktop.store.tables import (
    Base,
    ContactRow,
    EventRow,
    FollowUpRow,
    ParticipantRow,
    PositionRow,
    SentDocumentRow,
    SentNoteRow,
)
from desktop.store.word_index import INDEXED, WordChanges

_RESTORE: dict[DeletedKind, Callable[[Session, int], object]] = {
    DeletedKind.CONTACT: restore_contact,
    DeletedKind.EVENT: restore_event,
    DeletedKind.POSITION: restore_position,
}


def deleted_things(session: Session) -> list[DeletedThing]:
    """What can be brought back, the last deleted first; events of people who are there."""
    contacts = select(ContactRow.id, ContactRow.name, ContactRow.deleted_at)
    events = (
        select(EventRow.id, ContactRow.name, EventRow.deleted_at, EventRow.occasion)
        .join(ContactRow, ContactRow.id == EventRow.contact_id)
        .where(ContactRow.deleted_at.is_(None))
    )
    positions = select(PositionRow.id, PositionRow.title, PositionRow.deleted_at)
    found = [
        DeletedThing(kind, *row)
        for kind, query, deleted_at in (
            (DeletedKind.CONTACT, contacts, ContactRow.deleted_at),
            (DeletedKind.EVENT, events, EventRow.deleted_at),
            (DeletedKind.POSITION, positions, PositionRow.deleted_at),
        )
        for row in session.execute(query.where(deleted_at.is_not(None)))
    ]
    return sorted(found, key=lambda thing: thing.at, reverse=True)


def restore(session: Session, thing: DeletedThing) -> None:
    """Raises NoSuchContact, NoSuchEvent, NoSuchPosition when its time is over."""
    _RESTORE[thing.kind](session, thing.id)


def empty_bin(session: Session, now: datetime) -> int:
    """Destroys what was deleted longer ago than it is kept, and answers how much that was.

    That cannot be undone. Whoever is gone takes their events along, but for those that others took
    part in, and all that was sent to them.
    """
    session.flush()
    limit = now - KEPT_FOR
    people, events, positions = (
        set(session.scalars(select(row.id).where(row.deleted_at < limit)))
        for row in (ContactRow, EventRow, PositionRow)
    )
    if not (people or events or positions):
        return 0
    for contact_id in people:
        events |= _hand_over_events(session, contact_id, people)
    _destroy_events(session, events, people)
    _destroy_people(session, people)
    session.execute(
        update(EventRow).where(EventRow.position_id.in_(positions)).values(position_id=None)
    )
    _destroy(session, PositionRow, PositionRow.id.in_(positions))
    forget_unused_photos(session)
    session.expire_all()
    return len(people) + len(events) + len(positions)


def _hand_over_events(session: Session, contact_id: int, gone: Collection[int]) -> set[int]:
    """Make somebody who stays the contact of each event; answers those that nobody is left of."""
    alone = set()
    for event_id in session.scalars(select(EventRow.id).where(EventRow.contact_id == contact_id)):
        heir = session.scalar(
            select(ParticipantRow.contact_id)
            .where(ParticipantRow.event_id == event_id, ParticipantRow.contact_id.not_in(gone))
            .order_by(ParticipantRow.place)
            .limit(1)
        )
        if heir is None:
            alone.add(event_id)
            continue
        is_heir = (ParticipantRow.event_id == event_id) & (ParticipantRow.contact_id == heir)
        _destroy(session, ParticipantRow, is_heir)
        session.execute(update(EventRow).where(EventRow.id == event_id).values(contact_id=heir))
    return alone


def _destroy_events(session: Session, events: Collection[int], people: Collection[int]) -> None:
    """With all that was sent and is owed for them, or to these people."""
    doomed = or_(SentNoteRow.event_id.in_(events), SentNoteRow.contact_id.in_(people))
    notes = set(session.scalars(select(SentNoteRow.id).where(doomed)))
    for row, condition in (
        (
            FollowUpRow,
            or_(
                FollowUpRow.event_id.in_(events),
                FollowUpRow.contact_id.in_(people),
                FollowUpRow.sent_note_id.in_(notes),
            ),
        ),
        (SentDocumentRow, SentDocumentRow.sent_note_id.in_(notes)),
        (SentNoteRow, SentNoteRow.id.in_(notes)),
        (
            ParticipantRow,
            or_(ParticipantRow.event_id.in_(events), ParticipantRow.contact_id.in_(people)),
        ),
    ):
        _destroy(session, row, condition)
    _destroy_found(session, EventRow, events)


def _destroy_people(session: Session, people: Collection[int]) -> None:
    firms = set(
        session.scalars(select(ContactRow.organization_id).where(ContactRow.id.in_(people)))
    )
    _destroy_found(session, ContactRow, people)
    for firm in firms:
        forget_if_empty(session, firm)


def _destroy_found(
    session: Session, row: type[ContactRow] | type[EventRow], ids: Collection[int]
) -> None:
    """Rows that have an index of their words."""
    table = row.__tablename__
    words = WordChanges()
    columns = [row.id, *(getattr(row, name) for name in INDEXED[table])]
    for found in session.execute(select(*columns).where(row.id.in_(ids))):
        words.remove(table, found._asdict())
    _destroy(session, row, row.id.in_(ids))
    words.write(session)


def _destroy(session: Session, row: type[Base], condition: ColumnElement[bool]) -> None:
    session.execute(delete(row).where(condition).execution_options(synchronize_session=False))
