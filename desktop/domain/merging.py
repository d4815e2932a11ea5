"""Two entries for one person, made one without losing anything that either says."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import Enum
from typing import Any

from desktop.domain.contacts import Contact
from desktop.domain.names import PersonName
from desktop.domain.occasions import Channel
from desktop.domain.phrases import Phrase, Speak

_PARTS = [part.name for part in fields(PersonName)]


class Side(Enum):
    """Whose value of a field is kept."""

    FIRST = "first"
    SECOND = "second"


@dataclass(frozen=True)
class Choice:
    """A field in which the two say different things. name: that of `Contact`."""

    name: str
    first: str
    second: str


# What a person has one of; all else they can have several of, and keep. With what the notes say of
# the value that gives way.
_ALSO = {
    "name": Phrase("Also name: {value}"),
    "organization": Phrase("Also organization: {value}"),
    "job_title": Phrase("Also job title: {value}"),
    "salutation": Phrase("Also salutation: {value}"),
    "pronouns": Phrase("Also pronouns: {value}"),
    "birthday": Phrase("Also birthday: {value}"),
    "preferred_channel": Phrase("Also preferred channel: {value}"),
}
_SINGLE = (*_ALSO, "photo")
_CHANNELS = {
    Channel.CARD: Phrase("card"),
    Channel.LETTER: Phrase("letter"),
    Channel.EMAIL: Phrase("email"),
}


def choices(first: Contact, second: Contact) -> list[Choice]:
    """What somebody has to decide on; all else goes together of itself."""
    pairs = ((name, getattr(first, name), getattr(second, name)) for name in _SINGLE)
    return [Choice(name, _said(a), _said(b)) for name, a, b in pairs if a and b and a != b]


def merged(
    first: Contact,
    second: Contact,
    kept: Mapping[str, Side] | None = None,
    speak: Speak = str,
) -> Contact:
    """The first with all that the second says; where they differ, what is `kept` stands.

    The other value goes into the notes, but for a photo. kept: by the names of `choices`; the
    first's where it says nothing; speak: into the language of the notes.
    """
    decided = kept or {}
    values: dict[str, Any] = {}
    lost: list[str] = []
    for name in _SINGLE:
        ours, theirs = getattr(first, name), getattr(second, name)
        if decided.get(name) is Side.SECOND and theirs:
            ours, theirs = theirs, ours
        values[name] = ours or theirs
        if theirs and values[name] != theirs and name != "photo":
            lost.append(speak(_also(name, theirs)))
    parts, lost_parts = _parts(first, second, values["name"])
    return replace(
        first,
        **values,
        parts=parts,
        **_ways(first, second),
        tags=(*first.tags, *second.tags),
        do_not_contact=first.do_not_contact or second.do_not_contact,
        met=_texts(first.met, second.met),
        notes=_texts(first.notes, second.notes, *lost, *map(speak, lost_parts)),
    )


def _said(value: object) -> str:
    return str(value.value) if isinstance(value, Enum) else str(value)


def _also(name: str, value: object) -> Phrase:
    said = _CHANNELS[value] if isinstance(value, Channel) else _said(value)
    return _ALSO[name].filled(value=said)


def _parts(first: Contact, second: Contact, name: str) -> tuple[PersonName, list[Phrase]]:
    """Those of the name that is kept, with what only the other has; and what fits in no more."""
    ours, theirs = first.parts, second.parts
    if name != first.name:
        ours, theirs = theirs, ours
    both = {part: getattr(ours, part) or getattr(theirs, part) for part in _PARTS}
    lost = [getattr(theirs, part) for part in _PARTS if getattr(theirs, part) != both[part]]
    also = Phrase("Also part of the name: {value}")
    return PersonName(**both), [also.filled(value=part) for part in lost if part]


def _ways(first: Contact, second: Contact) -> dict[str, Any]:
    """All of both: what is said twice is tidied away when it is saved."""
    known = {(way.kind, way.value.casefold()) for way in first.ways}
    more = [way for way in second.ways if (way.kind, way.value.casefold()) not in known]
    homes = {labelled.address for labelled in first.addresses}
    other_homes = [each for each in second.addresses if each.address not in homes]
    return {
        "other_ways": (*first.other_ways, *more),
        "other_addresses": (*first.other_addresses, *other_homes),
    }


def _texts(*texts: str) -> str:
    """One after the other, but for what an earlier one says already."""
    kept: list[str] = []
    for text in texts:
        known = {line for earlier in kept for line in earlier.split("\n")}
        if text and not known.issuperset(text.split("\n")):
            kept.append(text)
    return "\n\n".join(kept)


def says_nothing_new(known: Contact, said: Contact) -> bool:
    """Whether all that is said of somebody is known already. known: as the book has them."""
    if replace(said, id=known.id) == known:  # word for word, as when a file comes once more
        return True
    return merged(known, said, speak=_as_noted(known.notes)).tidied() == known


def _as_noted(notes: str) -> Speak:
    """Says what some notes say already as they do, in whatever language that was."""

    def speak(said: str) -> str:
        value = said.partition(": ")[2]
        return next((line for line in notes.split("\n") if line.endswith(f": {value}")), str(said))

    return speak
