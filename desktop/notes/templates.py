"""Notes to start from, one for each occasion, with what the book knows filled in.

In a template, {position} is a value. Where it is not known, {position: the job} leaves the gap
[the job], and < about the {position}> is left out with all that stands in it.
"""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.domain.own_occasions import AnyOccasion, OwnOccasion
from desktop.domain.senders import Sender
from desktop.paths import resources

_CLAUSE = re.compile(r"<([^<>]*)>")
_VALUE = re.compile(r"\{(\w+)(?:: ?([^{}]*))?\}")


def thank_you_text(
    occasion: AnyOccasion,
    contact: Contact,
    event: Event,
    sender: Sender,
    *,
    today: date | None = None,
) -> str:
    """A note for the occasion, ready for the writer to change.

    Starts with the salutation and ends with the signature; a blank line parts the paragraphs.
    What is not known is left out or stays as a gap.
    today: lets an event of more than a week ago be named by its date.
    """
    values = {
        "greeting": _plain(contact.greeting),
        "organization": _plain(contact.organization),
        "position": _position(event.position),
        "talked_about": _subject(event.talked_about),
        "day": _day(event.on, today or event.on),
        "signature": _plain(sender.signs),
    }
    return merged(_template(occasion), {name: value for name, value in values.items() if value})


def merged(template: str, values: Mapping[str, str]) -> str:
    """The template with its values in place, in one pass: what a value says is never read as more.

    values: without those that are not known.
    """

    def value(found: re.Match[str]) -> str:
        name, asked = found.groups()
        words = values.get(name) or f"[{asked or name}]"
        ends_too = found.string[found.end() :].startswith(".")
        return words.removesuffix(".") if ends_too else words  # "Acme Inc." at a sentence's end

    def clause(found: re.Match[str]) -> str:
        names = [name for name, _ in _VALUE.findall(found[1])]
        return found[1] if all(name in values for name in names) else ""

    return _VALUE.sub(value, _CLAUSE.sub(clause, template)).strip()


@cache
def _template(occasion: AnyOccasion) -> str:
    """That of a meeting for a kind of event of the user's own."""
    if isinstance(occasion, OwnOccasion):
        occasion = Occasion.NETWORKING_MEETING
    return (resources() / "templates" / f"{occasion.value}.txt").read_text("utf-8")


def _plain(text: str) -> str:
    """A value on one line; its square brackets round, since square ones are gaps."""
    return " ".join(text.translate({ord("["): "(", ord("]"): ")"}).split())


def _position(text: str) -> str:
    """Of "the Data Analyst position" the "Data Analyst": the templates say the rest."""
    words = _plain(text).strip(" .,;:")
    words = re.sub(r"^(the|a|an)\s+", "", words, flags=re.IGNORECASE)
    return re.sub(r"\s+(position|role|job|opening)$", "", words, flags=re.IGNORECASE)


def _subject(text: str) -> str:
    """What was talked about, as the middle of a sentence: no capital before, no full stop after."""
    words = _SAYING_SO.sub("", _plain(text)).rstrip(" .,;:!?")
    first, _, rest = words.partition(" ")
    return f"{first.lower()} {rest}" if first in _OPENERS and rest else words


# How a note to oneself begins that says the same as the field's name.
_SAYING_SO = re.compile(
    r"^(we )?(talked about|spoke about|chatted about|discussed) ", re.IGNORECASE
)

# Words that have a capital only because a note to oneself begins with them.
_OPENERS = frozenset(
    ("A", "An", "The", "Our", "Their", "Her", "His", "How", "Why", "What", "Where", "When")
)


def _day(on: date, today: date) -> str:
    """As people say it: "on Tuesday", or "on March 3" when that Tuesday is a week past."""
    if abs((today - on).days) < 7:
        return f"on {_WEEKDAYS[on.weekday()]}"
    return f"on {_MONTHS[on.month - 1]} {on.day}"


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
