"""The outbox: what was printed or saved for somebody, word for word and page for page."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from desktop.domain.occasions import Channel


class Delivery(Enum):
    """What became of a note."""

    PRINTED = "printed"  # handed to a printer
    SAVED = "saved"  # kept as PDF files
    DRAFTED = "drafted"  # handed to the e-mail program
    SENT = "sent"  # handed to the mail server, which said that it sends it
    NOTED = "noted"  # sent some other way, and only noted here


@dataclass(frozen=True)
class Postage:
    """What a stamp cost. cents: hundredths of the currency, which is ISO 4217's three letters."""

    cents: int
    currency: str


@dataclass(frozen=True)
class SentNoteSummary:
    """A note in the outbox without its pages, as lists show it. `at` is aware, in UTC."""

    id: int
    event_id: int
    how: Delivery
    at: datetime
    card: str
    envelope: str
    contact_id: int | None = None  # its reader, the event's own contact if not said
    channel: Channel = Channel.CARD
    subject: str = ""


@dataclass(frozen=True)
class FrontPicture:
    """A picture on a card's front, as the stationery knows it. content: of its file."""

    name: str
    kind: str
    width: float
    height: float
    fills: bool
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class NoteLook:
    """What else a note looks as it does by: ids that other rooms give, "" for nothing or the usual.

    panels: of the card that it may stand on; design, picture: of the front; imprint: a line on the
    back; face: of the envelope; sheet, flip, border, gutter: the stock that cards were cut from,
    lengths in points, None for the usual; paper, window, language: of a letter.
    """

    panels: tuple[str, ...] = ()
    design: str = ""
    picture: FrontPicture | None = None
    imprint: str = ""
    face: str = ""
    sheet: str = ""
    flip: str = ""
    border: float | None = None
    gutter: float = 0.0
    paper: str = ""
    window: str = ""
    language: str = ""


@dataclass(frozen=True)
class SentNote:
    """A note with all that made it: the same text, hand and seed write the same pages.

    ink, pen, card, envelope: ids of what was used, "" for what was not. at: aware, in UTC.
    contact_id: its reader; None for the event's own contact. archive_pdf: for keeping, PDF/A.
    look: what else it takes to write it again.
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
    contact_id: int | None = None
    channel: Channel = Channel.CARD
    subject: str = ""
    postage: Postage | None = None
    archive_pdf: bytes = b""
    look: NoteLook = NoteLook()
