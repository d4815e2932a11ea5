"""The parts of an event by their names, and what each says, where two are compared."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.domain.contacts import Contact
from desktop.domain.event_entries import EventEntry
from desktop.ui.words.dates import day_words
from desktop.ui.words.event_words import when_words
from desktop.ui.words.occasion_words import occasion_words
from desktop.ui.words.stage_words import position_words, stage_words

translate = QCoreApplication.translate


def part_title(part: str) -> str:
    """What a part is called. part: as of `conflicts`."""
    return {
        "occasion": translate("EventParts", "What happened"),
        "when": translate("EventParts", "When"),
        "planned": translate("EventParts", "Still to come"),
        "people": translate("EventParts", "With"),
        "talked_about": translate("EventParts", "What you talked about"),
        "position": translate("EventParts", "Position"),
        "promised_on": translate("EventParts", "They promised an answer by"),
        "heard_on": translate("EventParts", "They were in touch on"),
        "outcome": translate("EventParts", "Outcome"),
        "recaps": translate("EventParts", "Go over my qualifications in the note"),
    }[part]


def part_words(part: str, entry: EventEntry, names: Mapping[int, str]) -> str:
    """What an event says there; "" for nothing. names: of those who took part, by their ids."""
    event = entry.event
    return {
        "occasion": occasion_words(event.occasion),
        "when": when_words(event),
        "planned": _yes_or_no(yes=event.planned),
        "people": "\n".join(_name(person, names) for person in entry.people),
        "talked_about": event.talked_about,
        "position": _position(entry),
        "promised_on": _day(event.promised_on),
        "heard_on": _day(event.heard_on),
        "outcome": event.outcome,
        "recaps": _yes_or_no(yes=event.recaps),
    }[part]


def _name(person: int | Contact, names: Mapping[int, str]) -> str:
    return person.name if isinstance(person, Contact) else names[person]


def _position(entry: EventEntry) -> str:
    """With its stage, which an event may move."""
    if entry.position is None:
        return entry.event.position
    return f"{position_words(entry.position)}\n{stage_words(entry.position.stage)}"


def _day(day: date | None) -> str:
    return day_words(day) if day else ""


def _yes_or_no(*, yes: bool) -> str:
    return translate("EventParts", "Yes") if yes else translate("EventParts", "No")
