"""Fills a book with the fictional people of `resources/sample_book`."""

import tomllib
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from desktop.domain.addresses import PostalAddress
from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.domain.senders import Sender
from desktop.paths import resources
from desktop.store.contacts import save_contact
from desktop.store.events import save_event
from desktop.store.senders import save_sender, sender


def fill_with_sample(session: Session, today: date) -> list[Contact]:
    """Adds the sample's people and their events, as recent as if the search went on today.

    The sample's sender too, unless the book already knows who its user is.
    """
    sample = tomllib.loads((resources() / "sample_book" / "people.toml").read_text("utf-8"))
    if sender(session) == Sender():
        save_sender(session, Sender(**_with_address(sample["sender"])))
    return [_add(session, person, today) for person in sample["people"]]


def _add(session: Session, person: dict[str, Any], today: date) -> Contact:
    events = person.pop("events", [])
    contact = save_contact(session, Contact(**_with_address(person)))
    assert contact.id is not None
    for event in events:
        occasion = Occasion(event.pop("occasion"))
        on = _working_day(today - timedelta(days=event.pop("days_ago")))
        save_event(session, Event(contact.id, occasion, on, **event))
    return contact


def _with_address(values: dict[str, Any]) -> dict[str, Any]:
    return values | {"address": PostalAddress(**values.get("address", {}))}


def _working_day(day: date) -> date:
    """The day itself, or the Friday before a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))
