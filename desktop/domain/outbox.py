"""What was sent, as a list of all of it shows it."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.own_occasions import AnyOccasion
from desktop.domain.sent_notes import Postage, SentNoteSummary


@dataclass(frozen=True)
class OutboxLine:
    """A note that was sent, with whom it went to and what for.

    begins: its first words; postage: None where nobody entered it.
    """

    note: SentNoteSummary
    name: str
    organization: str
    occasion: AnyOccasion
    on: date  # of the event
    begins: str
    postage: Postage | None = None


@dataclass(frozen=True)
class OutboxPlace:
    """Where a page of the outbox ends."""

    at: datetime
    id: int


@dataclass(frozen=True)
class OutboxPage:
    """Some of what was sent, newest first. next: where the next page begins; None for none."""

    lines: tuple[OutboxLine, ...]
    next: OutboxPlace | None
