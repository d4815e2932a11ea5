"""One note made many: merged for each person, in a take of its own, with where it goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.domain.addresses import address_lines
from desktop.domain.imports import Spot
from desktop.domain.mailer_ids import serial_of
from desktop.domain.note_languages import NoteLanguage
from desktop.domain.refusals import Refusal
from desktop.domain.senders import Sender
from desktop.exchange.found_people import LONGEST_LINE
from desktop.notes.gaps import gaps, refuse_gaps
from desktop.notes.template_values import person_values
from desktop.notes.templates import merged
from desktop.stationery.envelope_faces import EnvelopeFace
from desktop.workflows.batch_people import Person
from desktop.workflows.write_notes import NoteOrder


class AskedForSilence(Refusal):
    """Somebody who is not to be written to."""

    def __init__(self) -> None:
        super().__init__("They asked not to be contacted.")


class NoPostalAddress(Refusal):
    """Somebody whose envelope would have no address."""

    def __init__(self) -> None:
        super().__init__("There is no postal address.")


class CutCell(Refusal):
    """A cell of which a part is missing."""

    def __init__(self) -> None:
        super().__init__(
            "A cell has more than {most:,} characters, which no card has room for.",
            most=LONGEST_LINE,
        )


class NobodysValue(Refusal):
    """Something that the note asks for, and that is known of nobody."""

    def __init__(self, names: Sequence[str]) -> None:
        asked = " and ".join(f"[{name}]" for name in names)
        super().__init__(
            "The note has {asked} in it, and no column says that of anybody: name the columns of "
            "the table as the note does, give --from for what is yours, or write it there.",
            asked=asked,
        )


@dataclass(frozen=True)
class Voice:
    """Who writes, and in which language they greet."""

    sender: Sender
    language: NoteLanguage = NoteLanguage.ENGLISH


@dataclass(frozen=True)
class BatchNote:
    """What is written to one person. number: theirs among all, from 0."""

    person: Person
    order: NoteOrder
    number: int


@dataclass(frozen=True)
class Trouble:
    """Why somebody cannot be written to. name: theirs, or how their row begins.

    number: as of a note; -1 for who cannot even be read.
    """

    spot: Spot
    name: str
    reason: str
    number: int = -1


@dataclass(frozen=True)
class BatchPlan:
    """The notes that can be tried, and what is known to be in the way of the others."""

    notes: tuple[BatchNote, ...]
    troubles: tuple[Trouble, ...]


def plan_batch(people: Sequence[Person], text: str, look: NoteOrder, home: str) -> BatchPlan:
    """text: the note, with values in it as templates have them; home: where the mail is posted.

    look: how all notes look, and where they come from; "" as its envelope for cards alone. Each
    person has a seed of their own, by their place in the file, whoever else is left out.
    Raises NobodysValue.
    """
    texts = merged_texts(people, text, Voice(Sender(name=look.author)))
    _refuse_common_gaps(texts)
    return plan_texts(people, texts, look, home)


def merged_texts(people: Sequence[Person], text: str, voice: Voice) -> list[str]:
    """What the note says to each of them."""
    return [merged(text, _values(person, voice)) for person in people]


def plan_texts(
    people: Sequence[Person], texts: Sequence[str], look: NoteOrder, home: str
) -> BatchPlan:
    """The same for people who have each a text of their own."""
    notes: list[BatchNote] = []
    troubles: list[Trouble] = []
    for number, (person, words) in enumerate(zip(people, texts, strict=True)):
        try:
            own = replace(_take(look, look.seed + number), text=words)
            notes.append(BatchNote(person, _order(person, own, home), number))
        except Refusal as refusal:
            name = person.contact.name
            troubles.append(Trouble(person.spot, name, refusal.sentence, number))
    return BatchPlan(tuple(notes), tuple(troubles))


def _take(look: NoteOrder, seed: int) -> NoteOrder:
    """The look in another take, whose envelope is another piece of mail."""
    serial = serial_of(look.mailer_id, seed) if look.mailer_id else 0
    return replace(look, seed=seed, serial=serial)


def _values(person: Person, voice: Voice) -> dict[str, str]:
    return person_values(person.contact, voice.sender, voice.language) | person.values


def _refuse_common_gaps(texts: Sequence[str]) -> None:
    """Say once what would be said of everybody. Raises NobodysValue."""
    every = [[gap.words for gap in gaps(text)] for text in texts]
    if len(every) > 1 and (common := set.intersection(*map(set, every))):
        raise NobodysValue([name for name in dict.fromkeys(every[0]) if name in common])


def _order(person: Person, look: NoteOrder, home: str) -> NoteOrder:
    """Raises AskedForSilence, CutCell, UnfilledGaps, NoPostalAddress, and as `address_lines`."""
    contact = person.contact
    if contact.do_not_contact:
        raise AskedForSilence
    if any(len(value) >= LONGEST_LINE - 1 for value in person.values.values()):
        raise CutCell
    refuse_gaps(look.text)
    return replace(look, to=_lines(person, look, home)) if look.envelope else look


def _lines(person: Person, look: NoteOrder, home: str) -> tuple[str, ...]:
    contact = person.contact
    if contact.address.is_empty:
        raise NoPostalAddress
    return address_lines(
        contact.address,
        name=contact.name,
        organization=contact.organization,
        sent_from=home,
        plain=look.face == EnvelopeFace.PLAIN.value,
    )
