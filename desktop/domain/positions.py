"""Positions applied for, and how far each application has come."""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum

from desktop.domain.refusals import Refusal
from desktop.domain.texts import tidy_line, tidy_text


class NamelessPosition(Refusal):
    """A position without a title or an organisation."""

    def __init__(self) -> None:
        super().__init__("A position needs a title or an organization. Type one of them.")


class Stage(Enum):
    """How far an application has come. The value is its stable id in the book."""

    INTERESTED = "interested"
    APPLIED = "applied"
    SCREEN = "screen"
    INTERVIEW = "interview"
    OFFER = "offer"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    REJECTED = "rejected"
    SILENT = "silent"

    @property
    def is_decided(self) -> bool:
        """Whether nothing more is to come of it."""
        return self in (Stage.ACCEPTED, Stage.DECLINED, Stage.REJECTED)


@dataclass(frozen=True)
class StageChange:
    """A stage, and the day on which it was reached."""

    stage: Stage
    on: date


@dataclass(frozen=True)
class Position:
    """One application. history: its stages, oldest first; the store adds to it.

    closing_on: the last day for applications. version: see `Contact`.
    """

    title: str
    organization: str = ""
    source: str = ""  # where it was found
    stage: Stage = Stage.INTERESTED
    applied_on: date | None = None
    closing_on: date | None = None
    link: str = ""
    notes: str = ""
    history: tuple[StageChange, ...] = ()
    id: int | None = None
    version: int | None = field(default=None, compare=False, repr=False)

    def tidied(self) -> "Position":
        """Raises NamelessPosition, and ControlCharacters naming the field."""
        tidy = replace(
            self,
            title=tidy_line(self.title, "title"),
            organization=tidy_line(self.organization, "organization"),
            source=tidy_line(self.source, "source"),
            link=tidy_line(self.link, "link"),
            notes=tidy_text(self.notes, "notes"),
        )
        if not any(char.isalnum() for char in tidy.title + tidy.organization):
            raise NamelessPosition
        return tidy


@dataclass(frozen=True)
class PositionPage:
    """Some positions, the newest first. next: the id that the next page begins under, or None."""

    positions: tuple[Position, ...]
    next: int | None
