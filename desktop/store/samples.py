"""Fills a book with the fictional people of `resources/sample_book`."""

import tomllib
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy.orm import Session

from desktop.domain.addresses import PostalAddress
from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.senders import Sender
from desktop.domain.sent_notes import Delivery, SentNote
from desktop.paths import resources
from desktop.store.contacts import save_contact
from desktop.store.events import save_event
from desktop.store.senders import save_sender, sender
from desktop.store.sent_notes import record_sent


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
        after, thanks = event.pop("thanked_after", None), event.pop("thanks", "")
        saved = save_event(session, Event(contact.id, occasion, on, **event))
        if after is not None:
            record_sent(session, _email(saved, on + timedelta(days=after), thanks))
    return contact


def _email(event: Event, day: date, text: str) -> SentNote:
    """Thanks that went out by e-mail, at noon of that day."""
    assert event.id is not None, "it is in the book"
    return SentNote(
        event_id=event.id,
        text=text,
        hand="",
        seed=0,
        ink="",
        card="",
        envelope="",
        how=Delivery.NOTED,
        at=datetime.combine(day, time(12), UTC),
        card_pdf=b"",
        envelope_pdf=b"",
        channel=Channel.EMAIL,
        subject="Thank you",
    )


def _with_address(values: dict[str, Any]) -> dict[str, Any]:
    return values | {"address": PostalAddress(**values.get("address", {}))}


def _working_day(day: date) -> date:
    """The day itself, or the Friday before a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))
