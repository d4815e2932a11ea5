"""Two people changed one contact: what differs, and what is made of both."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop.domain.contacts import Contact
from desktop.domain.merging import Side

PARTS: dict[str, tuple[str, ...]] = {
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
"""What is chosen as one, and the fields of `Contact` that it is made of."""


@dataclass(frozen=True)
class Conflict:
    """A part that is one way in the book and another way here. part: of `PARTS`.

    likely: whose was changed, SECOND being here; here too where both were.
    """

    part: str
    likely: Side


def conflicts(base: Contact, theirs: Contact, mine: Contact) -> list[Conflict]:
    """Each part that differs. base: as both read it; theirs: in the book now; mine: to be saved."""
    return [
        Conflict(part, Side.FIRST if _same(part, base, mine) else Side.SECOND)
        for part in PARTS
        if not _same(part, theirs, mine)
    ]


def settled(theirs: Contact, mine: Contact, kept: Mapping[str, Side]) -> Contact:
    """Mine, but with what is kept of theirs, to be saved over it. kept: by the part."""
    values = {
        field: getattr(theirs, field)
        for part, side in kept.items()
        if side is Side.FIRST
        for field in PARTS[part]
    }
    return replace(mine, **values, version=theirs.version)


def _same(part: str, one: Contact, other: Contact) -> bool:
    return all(getattr(one, field) == getattr(other, field) for field in PARTS[part])
