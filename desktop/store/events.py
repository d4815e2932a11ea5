"""Events in the book: logged, read, deleted and brought back."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.domain.refusals import Refusal
from desktop.domain.sent_notes import SentNoteSummary
from desktop.store.contacts import contact
from desktop.store.sent_notes import sent_for, sent_for_each
from desktop.store.tables import EventRow, now


class NoSuchEvent(Refusal):
    """An event that the book does not have, or no longer."""

    def __init__(self) -> None:
        super().__init__("This event is no longer in the book. Undo its deletion first.")


def events_of(session: Session, contact_id: int) -> list[Event]:
    """A contact's events, newest first."""
    query = (
        select(EventRow)
        .where(EventRow.contact_id == contact_id, EventRow.deleted_at.is_(None))
        .order_by(EventRow.on_date.desc(), EventRow.id.desc())
    )
    rows = session.scalars(query).all()
    sent = sent_for_each(session, [row.id for row in rows])
    return [_event(row, sent.get(row.id, [])) for row in rows]


def event(session: Session, event_id: int) -> Event:
    """Raises NoSuchEvent, for one that was deleted too."""
    return _event(_row(session, event_id), sent_for(session, event_id))


def save_event(session: Session, event: Event) -> Event:
    """Keeps a new event (no id), or the changes to one; returned as it is in the book.

    Raises ControlCharacters, NoSuchContact, NoSuchEvent.
    """
    event = event.tidied()
    contact(session, event.contact_id)
    row = EventRow() if event.id is None else _row(session, event.id)
    row.contact_id = event.contact_id
    row.occasion = event.occasion.value
    row.on_date = event.on
    row.talked_about = event.talked_about
    row.position = event.position
    session.add(row)
    session.flush()
    return _event(row, sent_for(session, row.id))


def delete_event(session: Session, event_id: int) -> None:
    """Takes an event out of the book; `restore_event` brings it back. Raises NoSuchEvent."""
    _row(session, event_id).deleted_at = now()


def restore_event(session: Session, event_id: int) -> Event:
    """Raises NoSuchEvent where there never was one."""
    row = _row(session, event_id, deleted_too=True)
    row.deleted_at = None
    return _event(row, sent_for(session, event_id))


def _row(session: Session, event_id: int, *, deleted_too: bool = False) -> EventRow:
    row = session.get(EventRow, event_id)
    if row is None or (row.deleted_at and not deleted_too):
        raise NoSuchEvent
    return row


def _event(row: EventRow, sent: list[SentNoteSummary]) -> Event:
    return Event(
        contact_id=row.contact_id,
        occasion=Occasion(row.occasion),
        on=row.on_date,
        talked_about=row.talked_about,
        position=row.position,
        thanked=sent[0] if sent else None,
        id=row.id,
    )
