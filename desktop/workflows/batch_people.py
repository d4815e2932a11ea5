"""The people of a batch, read from a file as an import reads it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.domain.contacts import Contact
from desktop.domain.imports import (
    Column,
    FileFacts,
    FoundContact,
    ReadingChoices,
    Spot,
    Unreadable,
)
from desktop.domain.progress import Tell
from desktop.domain.refusals import Refusal
from desktop.notes.template_values import plain_value
from desktop.workflows.file_readers import FileReader

_AS_TOLD = "remark"  # the use of columns that the book has no field for
_FIELDS: dict[str, Callable[[Contact], str]] = {
    "name": lambda contact: contact.name,
    "given": lambda contact: contact.parts.given,
    "family": lambda contact: contact.parts.family,
    "prefix": lambda contact: contact.parts.prefix,
    "organization": lambda contact: contact.organization,
    "job_title": lambda contact: contact.job_title,
    "salutation": lambda contact: contact.salutation,
    "pronouns": lambda contact: contact.pronouns,
    "met": lambda contact: contact.met,
    "city": lambda contact: contact.address.city,
}


class NobodyToWriteTo(Refusal):
    """A file of people without any."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "There is nobody in {name}: choose a table with a person in each row.", name=name
        )


@dataclass(frozen=True)
class Person:
    """Somebody in the file. values: what the columns say, by their headers as notes name them."""

    spot: Spot
    contact: Contact
    values: dict[str, str]


@dataclass(frozen=True)
class People:
    """All in the file, in its order."""

    facts: FileFacts
    found: tuple[Person, ...]
    unreadable: tuple[Unreadable, ...]


def read_people(path: Path, choices: ReadingChoices, tell: Tell) -> People:
    """tell: called with how many bytes are read, of how many.

    Raises UnreadableFile, NobodyToWriteTo.
    """
    file = FileReader().read(path, replace(choices, unknown=_AS_TOLD), tell)
    findings = list(file.findings)
    columns = file.facts.columns
    found = tuple(
        Person(each.spot, each.contact, column_values(each.contact, columns))
        for each in findings
        if isinstance(each, FoundContact)
    )
    unreadable = tuple(each for each in findings if isinstance(each, Unreadable))
    if not (found or unreadable):
        raise NobodyToWriteTo(path.name)
    return People(file.facts, found, unreadable)


def column_values(contact: Contact, columns: Sequence[Column]) -> dict[str, str]:
    """What each column says of them, by its header as a note names it; without empty ones."""
    remarks = contact.notes.split("\n")
    values = {
        value_name(column.header): plain_value(_value(contact, remarks, column))
        for column in columns
    }
    return {name: value for name, value in values.items() if name and value}


def value_name(header: str) -> str:
    """How a note names a column: "Talked about" is {talked_about}."""
    return re.sub(r"\W+", "_", header.lower()).strip("_")


def _value(contact: Contact, remarks: Iterable[str], column: Column) -> str:
    use = column.use.partition(":")[0]
    if use in _FIELDS:
        return _FIELDS[use](contact)
    begins = f"{column.header}: "
    said = (line.removeprefix(begins) for line in remarks if line.startswith(begins))
    return next(said, "") if use == _AS_TOLD else ""
