"""What other programs' files hold, and what is to become of each thing in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import Enum

from desktop.domain.contacts import Contact
from desktop.domain.merging import Choice, Side, choices
from desktop.domain.occasions import Occasion
from desktop.domain.phrases import Phrase


@dataclass(frozen=True)
class Spot:
    """Where something stands: the name of a file without its folder, and a line from 1.

    line: 0 for the file as a whole.
    """

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}" if self.line else self.file


@dataclass(frozen=True)
class Unreadable:
    """Something in a file that could not be read. beginning: some of it; reason: a sentence."""

    spot: Spot
    beginning: str
    reason: Phrase


@dataclass(frozen=True)
class FoundContact:
    """A person in a file, whose photo is named by its hash as in the book."""

    spot: Spot
    contact: Contact


@dataclass(frozen=True)
class FoundEvent:
    """An appointment in a calendar.

    at: aware, in UTC, and zone: the IANA name of where it is, if it has an hour. people: name and
    e-mail address of each who takes part, either of them "" if unsaid.
    """

    spot: Spot
    title: str
    on: date
    at: datetime | None = None
    zone: str = ""
    text: str = ""
    place: str = ""
    people: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class FileEncoding:
    """What a file's characters were read by. sample: a line of it in which that matters.

    others: encodings that could be chosen instead where it was guessed.
    """

    name: str
    is_guessed: bool = False
    sample: str = ""
    others: tuple[str, ...] = ()


class FileKind(Enum):
    """What a file holds, as its content tells. The value is what people call it."""

    VCARD = "vCard"
    TABLE = Phrase("table")
    LDIF = "LDIF"
    CALENDAR = Phrase("calendar")
    ARCHIVE = Phrase("archive")


@dataclass(frozen=True)
class Column:
    """A column of a table. use: what it holds, "" for one that is left out; sample: a cell of it.

    is_sure: whether its header said so, in one of the ways that are known.
    """

    header: str
    use: str = ""
    sample: str = ""
    is_sure: bool = True


@dataclass(frozen=True)
class FileFacts:
    """What is known of a file as a whole. columns: of a table."""

    name: str
    kind: FileKind
    encoding: FileEncoding = FileEncoding("UTF-8")
    columns: tuple[Column, ...] = ()


@dataclass(frozen=True)
class ReadingChoices:
    """How a file is to be read, where it does not say so itself.

    home: the country of addresses that name none; encoding: one of the file's `others`, "" as it is
    guessed; uses: of the columns with these headers, by id; remembered: those of tables that were
    read before, by all their headers as `table_key` joins them; unknown: the use of columns whose
    headers say nothing known.
    """

    home: str = "US"
    encoding: str = ""
    uses: Mapping[str, str] = field(default_factory=dict)
    remembered: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    unknown: str = ""


def table_key(headers: Iterable[str]) -> str:
    """What a kind of table is known by."""
    return "\t".join(headers)


Finding = FoundContact | FoundEvent | Unreadable


class Verdict(Enum):
    """How somebody in a file stands to the book."""

    NEW = "new"
    SAME = "same"  # the book knows all that the file says of them
    SIMILAR = "similar"


class Decision(Enum):
    """What is to become of somebody in a file."""

    ADD = "add"
    MERGE = "merge"
    SKIP = "skip"


SURE = 95  # of 100, from which two are taken for one person unless somebody says otherwise


@dataclass(frozen=True)
class Candidate:
    """Somebody in a file, held against the book and against those before them.

    match: whom they are like, in the book; twin: else the number of the candidate they are like.
    sureness: 0 to 100 that they are one person; shared: what tells so. kept: whose value of a field
    stands when both have one, the first side being that of the match.
    """

    number: int
    found: FoundContact
    verdict: Verdict = Verdict.NEW
    match: Contact | None = None
    twin: int | None = None
    sureness: int = 0
    shared: tuple[str, ...] = ()
    decision: Decision = Decision.ADD
    kept: Mapping[str, Side] = field(default_factory=dict)

    @property
    def contact(self) -> Contact:
        """As the file has them."""
        return self.found.contact

    @property
    def choices(self) -> list[Choice]:
        """The fields in which they and their match say different things."""
        return choices(self.match, self.contact) if self.match else []

    def decided(self, decision: Decision, kept: Mapping[str, Side] | None = None) -> Candidate:
        """The same, with another decision."""
        return replace(self, decision=decision, kept=dict(kept or {}))


@dataclass(frozen=True)
class EventCandidate:
    """An appointment in a calendar, and whether it is a moment of the search.

    people: name and e-mail address of those it is with. reason: why it is skipped, a sentence.
    """

    found: FoundEvent
    occasion: Occasion | None = None
    people: tuple[tuple[str, str], ...] = ()
    decision: Decision = Decision.ADD
    reason: str = ""


@dataclass(frozen=True)
class Report:
    """What became of everything in some files."""

    imported: int
    merged: int
    skipped: int
    unreadable: tuple[Unreadable, ...] = ()

    @property
    def read(self) -> int:
        """How many things there were."""
        return self.imported + self.merged + self.skipped + len(self.unreadable)
