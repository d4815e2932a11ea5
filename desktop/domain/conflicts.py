"""Two people changed one thing: what differs, and what is made of both."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Any, TypeVar

from desktop.domain.contacts import Contact
from desktop.domain.event_entries import EventEntry
from desktop.domain.merging import Side
from desktop.domain.organizations import Organization
from desktop.domain.positions import Position

Thing = TypeVar("Thing", bound=Contact | EventEntry | Organization | Position)

CONTACT_PARTS: Mapping[str, tuple[str, ...]] = {
    "name": ("name",),
    "parts": ("parts",),
    "salutation": ("salutation",),
    "pronouns": ("pronouns",),
    "organization": ("organization",),
    "job_title": ("job_title",),
    "email": ("email", "email_label"),
    "phone": ("phone", "phone_label"),
    "other_ways": ("other_ways",),
    "address": ("address", "address_label"),
    "other_addresses": ("other_addresses",),
    "preferred_channel": ("preferred_channel",),
    "do_not_contact": ("do_not_contact",),
    "birthday": ("birthday",),
    "photo": ("photo",),
    "tags": ("tags",),
    "met": ("met",),
    "notes": ("notes",),
}
"""What is chosen as one, and the fields of a contact that it is made of."""

_EVENT_PARTS = {
    "occasion": ("event.occasion",),
    "when": ("event.on", "event.at", "event.zone"),
    "planned": ("event.planned",),
    "people": ("people",),
    "talked_about": ("event.talked_about",),
    "position": ("position", "event.position_id", "event.position"),
    "promised_on": ("event.promised_on",),
    "heard_on": ("event.heard_on",),
    "outcome": ("event.outcome",),
    "recaps": ("event.recaps",),
}
_ORGANIZATION_PARTS = {name: (name,) for name in ("name", "culture", "website", "notes")}
_POSITION_PARTS = {
    name: (name,)
    for name in (
        *("title", "organization", "stage", "source"),
        *("applied_on", "closing_on", "link", "notes"),
    )
}
_PARTS: Mapping[type, Mapping[str, tuple[str, ...]]] = {
    Contact: CONTACT_PARTS,
    EventEntry: _EVENT_PARTS,
    Organization: _ORGANIZATION_PARTS,
    Position: _POSITION_PARTS,
}


@dataclass(frozen=True)
class Conflict:
    """A part that is one way in the book and another way here. part: of its kind of thing.

    likely: whose was changed, SECOND being here; here too where both were.
    """

    part: str
    likely: Side


def conflicts(base: Thing, theirs: Thing, mine: Thing) -> list[Conflict]:
    """Each part that differs. base: as both read it; theirs: in the book now; mine: to be saved."""
    return [
        Conflict(part, Side.FIRST if _same(fields, base, mine) else Side.SECOND)
        for part, fields in _PARTS[type(base)].items()
        if not _same(fields, theirs, mine)
    ]


def settled(theirs: Thing, mine: Thing, kept: Mapping[str, Side]) -> Thing:
    """Theirs, but with what is kept of mine, to be saved over it. kept: by the part."""
    values = {
        field: attrgetter(field)(mine)
        for part, side in kept.items()
        if side is Side.SECOND
        for field in _PARTS[type(theirs)][part]
    }
    return _with(theirs, values)


def _same(fields: tuple[str, ...], one: Thing, other: Thing) -> bool:
    return all(attrgetter(field)(one) == attrgetter(field)(other) for field in fields)


def _with(thing: Thing, values: Mapping[str, Any]) -> Thing:
    """The thing with other values. values: by the field, "event.on" being that of its event."""
    own = {field: value for field, value in values.items() if "." not in field}
    inner = {field: value for field, value in values.items() if "." in field}
    if isinstance(thing, EventEntry):
        within = {field.partition(".")[2]: value for field, value in inner.items()}
        own["event"] = replace(thing.event, **within)
    return replace(thing, **own)
