"""What a typed line says of an event, and where in the line it says so."""

from dataclasses import dataclass
from datetime import date, time
from enum import Enum

from desktop.domain.own_occasions import AnyOccasion


class Part(Enum):
    """What a part of the line says."""

    KIND = "kind"
    PEOPLE = "people"
    ORGANIZATION = "organization"
    POSITION = "position"
    DAY = "day"
    TIME = "time"
    TALK = "talk"
    PLANNED = "planned"


@dataclass(frozen=True)
class Span:
    """Where in the line a part stands."""

    part: Part
    start: int
    end: int


@dataclass(frozen=True)
class TypedEvent:
    """What a line says; "" or None of each thing that it does not.

    people: one each, as typed, with their organisation after or before the name if that is how it
    was put; organization: what was said to be one.
    """

    occasion: AnyOccasion | None = None
    people: tuple[str, ...] = ()
    organization: str = ""
    position: str = ""
    on: date | None = None
    at: time | None = None
    planned: bool = False
    talked_about: str = ""
    spans: tuple[Span, ...] = ()
