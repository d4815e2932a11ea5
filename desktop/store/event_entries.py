"""Events kept as they were entered, together with the people and the position that are new."""

from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from desktop.domain.contacts import Contact
from desktop.domain.event_entries import EventEntry, WithNobody
from desktop.domain.events import Event
from desktop.domain.positions import Position
from desktop.store.contacts import save_contact
from desktop.store.events import save_event
from desktop.store.positions import position, save_position


def save_entry(session: Session, entry: EventEntry, today: date) -> Event:
    """Keeps the event and all that is new with it.

    Raises WithNobody, and what `save_contact`, `save_position` and `save_event` raise.
    """
    people = dict.fromkeys(_id_of(session, person) for person in entry.people)
    if not people:
        raise WithNobody
    first, *others = people
    event = replace(entry.event, contact_id=first, others=tuple(others))
    if entry.position is not None:
        kept = _keep(session, entry.position, today)
        event = replace(event, position_id=kept.id, position=kept.title)
    return save_event(session, event)


def _id_of(session: Session, person: int | Contact) -> int:
    if isinstance(person, int):
        return person
    saved = save_contact(session, person)
    assert saved.id is not None, "what is saved has an id"
    return saved.id


def _keep(session: Session, wanted: Position, today: date) -> Position:
    """One that is as the book has it is left alone."""
    if wanted.id is not None and wanted == position(session, wanted.id):
        return wanted
    return save_position(session, wanted, today)
