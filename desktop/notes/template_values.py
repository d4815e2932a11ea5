"""What the book knows, as the words of a note in one language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.note_languages import NoteLanguage
from desktop.domain.senders import Sender


@dataclass(frozen=True)
class Known:
    """Whom a note is to and about what. today: lets an event of long ago be named by its date."""

    contact: Contact
    event: Event
    sender: Sender
    today: date


NAMES = (
    *("greeting", "contact", "first_name", "organization", "position", "day", "date"),
    *("talked_about", "signature", "me", "my_phone", "my_email"),
)
"""Of all values that a template may use."""


def template_values(known: Known, language: NoteLanguage) -> dict[str, str]:
    """By the names that templates use; without those that are not known."""
    event = known.event
    german = language is NoteLanguage.GERMAN
    values = {
        "position": _position(event.position),
        "day": (_german_day if german else _english_day)(event.on, known.today),
        "date": _date(event.on, known.today, german=german),
        "talked_about": _subject(event.talked_about),
    }
    return person_values(known.contact, known.sender, language) | _filled(values)


def person_values(contact: Contact, sender: Sender, language: NoteLanguage) -> dict[str, str]:
    """Those that need no event."""
    german = language is NoteLanguage.GERMAN
    values = {
        "greeting": _greeting(contact, german=german),
        "contact": contact.name,
        "first_name": contact.parts.given or contact.name.split(" ")[0],
        "organization": contact.organization,
        "signature": sender.signs,
        "me": sender.name,
        "my_phone": sender.phone,
        "my_email": sender.email,
    }
    return _filled({name: plain_value(value) for name, value in values.items()})


def _filled(values: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in values.items() if value}


def _greeting(contact: Contact, *, german: bool) -> str:
    """As the contact is to be greeted, unless that is in the other language."""
    said = contact.greeting
    if not german:
        return f"Dear {contact.name}" if said.startswith(_GERMAN_GREETINGS) else said
    return f"Guten Tag {contact.name}" if said.startswith("Dear ") else said


_GERMAN_GREETINGS = ("Liebe", "Sehr geehrte", "Guten Tag")


def plain_value(text: str) -> str:
    """A value on one line; its square brackets round, since square ones are gaps."""
    return " ".join(text.translate({ord("["): "(", ord("]"): ")"}).split())


def _position(text: str) -> str:
    """Of "the Data Analyst position" the "Data Analyst": the templates say the rest."""
    words = plain_value(text).strip(" .,;:")
    words = re.sub(r"^(the|a|an)\s+", "", words, flags=re.IGNORECASE)
    return re.sub(r"\s+(position|role|job|opening)$", "", words, flags=re.IGNORECASE)


def _subject(text: str) -> str:
    """What was talked about, as the middle of a sentence: no capital before, no full stop after."""
    words = _SAYING_SO.sub("", plain_value(text)).rstrip(" .,;:!?")
    first, _, rest = words.partition(" ")
    return f"{first.lower()} {rest}" if first in _OPENERS and rest else words


# How a note to oneself begins that says the same as the field's name.
_SAYING_SO = re.compile(
    r"^((we )?(talked about|spoke about|chatted about|discussed)|(wir sprachen )?über) ",
    re.IGNORECASE,
)

# Words that have a capital only because a note to oneself begins with them.
_OPENERS = frozenset(
    (
        *("A", "An", "The", "Our", "Their", "Her", "His", "How", "Why", "What", "Where", "When"),
        *("Der", "Die", "Das", "Den", "Ein", "Eine", "Einen", "Unser", "Unsere", "Wie", "Warum"),
    )
)


def _english_day(on: date, today: date) -> str:
    """As people say it: "today", "on Tuesday", or "on March 3" when that Tuesday is a week past."""
    return "today" if on == today else f"on {_date(on, today, german=False)}"


def _german_day(on: date, today: date) -> str:
    return "heute" if on == today else f"am {_date(on, today, german=True)}"


def _date(on: date, today: date, *, german: bool) -> str:
    """The day without a preposition."""
    if abs((today - on).days) < 7:
        return (_WOCHENTAGE if german else _WEEKDAYS)[on.weekday()]
    return f"{on.day}. {_MONATE[on.month - 1]}" if german else f"{_MONTHS[on.month - 1]} {on.day}"


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WOCHENTAGE = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_MONATE = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni"),
    *("Juli", "August", "September", "Oktober", "November", "Dezember"),
)
