"""People of a batch who are in the book, with what is known of the last time they were met."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.imports import Spot
from desktop.domain.note_languages import NoteLanguage
from desktop.domain.senders import Sender
from desktop.notes.template_values import Known, template_values
from desktop.store.contacts import all_names, contacts
from desktop.store.events import events_of
from desktop.store.sessions import Session
from desktop.workflows.batch_people import Person

_OF_THE_EVENT = ("position", "day", "date", "talked_about")


def people_of_book(
    session: Session, ids: Sequence[int], language: NoteLanguage, today: date
) -> tuple[Person, ...]:
    """Those of them that are in the book, in this order."""
    found = {contact.id: contact for contact in contacts(session, ids)}
    return tuple(
        Person(
            Spot("", number),
            found[id],
            _values(found[id], last_event(session, id), language, today),
        )
        for number, id in enumerate(dict.fromkeys(ids), 1)
        if id in found
    )


def last_event(session: Session, contact_id: int) -> Event | None:
    """What happened with them last; None where nothing has yet."""
    return next((event for event in events_of(session, contact_id) if not event.planned), None)


def _values(
    contact: Contact, event: Event | None, language: NoteLanguage, today: date
) -> dict[str, str]:
    if event is None:
        return {}
    values = template_values(Known(contact, event, Sender(), today), language)
    return {name: values[name] for name in _OF_THE_EVENT if name in values}


def with_those_known(session: Session, people: Sequence[Person]) -> tuple[Person, ...]:
    """The same people, those who are surely in the book with their ids there."""
    ids: dict[str, list[int]] = {}
    for id, name in all_names(session).items():
        ids.setdefault(name.casefold(), []).append(id)
    alike = {name: ids.get(name, []) for name in {_name(person) for person in people}}
    every = [id for some in alike.values() for id in some]
    found = {contact.id: contact for contact in contacts(session, every)} if every else {}
    return tuple(_known(person, [found[id] for id in alike[_name(person)]]) for person in people)


def _name(person: Person) -> str:
    return person.contact.name.casefold()


def _known(person: Person, alike: Sequence[Contact]) -> Person:
    """alike: those in the book who have the name."""
    same = [contact for contact in alike if _is_same(person.contact, contact)]
    if len(same) != 1:
        return person
    return replace(person, contact=replace(person.contact, id=same[0].id))


def _is_same(one: Contact, other: Contact) -> bool:
    """Of two people of one name, whether anything else says that they are one."""
    return any(
        mine and mine.casefold() == yours.casefold()
        for mine, yours in (
            (one.email, other.email),
            (one.organization, other.organization),
            (one.address.street, other.address.street),
        )
    )
