"""Events as a list of all of them shows them, and what it can be narrowed to."""

from dataclasses import dataclass
from datetime import date

from desktop.domain.events import Event


@dataclass(frozen=True)
class EventFilter:
    """Which events to show; of each thing, any where it says nothing.

    words: each begins a word of what was talked about, or of anything about somebody who took
    part; occasion: an id; organization: the exact name of that of somebody who took part; first,
    last: days, both included; planned: whether they are still to come.
    """

    words: str = ""
    occasion: str = ""
    organization: str = ""
    first: date | None = None
    last: date | None = None
    planned: bool | None = None


@dataclass(frozen=True)
class EventLine:
    """An event with what a row says of its people. names: of all who took part, its contact first.

    organization: its contact's, "" for none.
    """

    event: Event
    names: tuple[str, ...]
    organization: str


@dataclass(frozen=True)
class EventPlace:
    """Where a page of events ends."""

    on: date
    id: int


@dataclass(frozen=True)
class EventPage:
    """Some events in order. next: where the next page begins; None after the last."""

    lines: tuple[EventLine, ...]
    next: EventPlace | None
