"""The outbox: what was printed or saved for somebody, word for word and page for page."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Delivery(Enum):
    """What became of a note."""

    PRINTED = "printed"  # handed to a printer
    SAVED = "saved"  # kept as PDF files


@dataclass(frozen=True)
class SentNoteSummary:
    """A note in the outbox without its pages, as lists show it. `at` is aware, in UTC."""

    id: int
    event_id: int
    how: Delivery
    at: datetime
    card: str
    envelope: str


@dataclass(frozen=True)
class SentNote:
    """A note with all that made it: the same text, hand and seed write the same pages.

    ink, pen, card, envelope: ids of what was used. at: aware, in UTC.
    """

    event_id: int
    text: str
    hand: str
    seed: int
    ink: str
    card: str
    envelope: str
    how: Delivery
    at: datetime
    card_pdf: bytes
    envelope_pdf: bytes
    neatness: float = 60
    pen: str = "gel"
    id: int | None = None
