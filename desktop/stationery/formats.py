"""The cards and envelopes that people buy: physical facts, each in its maker's unit."""

from dataclasses import dataclass
from typing import TypeVar

from desktop.domain.refusals import Refusal
from desktop.stationery.boxes import INCH, MM, Box
from desktop.stationery.posts import DEUTSCHE_POST, USPS, Post


class NoSuchFormat(Refusal):
    """An id that no card or no envelope has."""


@dataclass(frozen=True)
class CardFormat:
    """A card folded like a book along its upright middle, laid open with its inside up."""

    id: str
    name: str
    panel_width: float
    panel_height: float
    margin: float  # white that the writing leaves around itself, on every side of a panel
    safe_margin: float  # what no ink may enter

    @property
    def width(self) -> float:
        """Width of the card laid open, which is the paper in the printer."""
        return 2 * self.panel_width

    @property
    def height(self) -> float:
        return self.panel_height

    @property
    def inside_right(self) -> Box:
        """The panel that the note is written on."""
        return Box(self.panel_width, 0, self.panel_width, self.panel_height)

    @property
    def writing_area(self) -> Box:
        return self.inside_right.inset(self.margin)

    @property
    def safe_area(self) -> Box:
        return self.inside_right.inset(self.safe_margin)


@dataclass(frozen=True)
class EnvelopeFormat:
    """An envelope, seen from the side that the address is on."""

    id: str
    name: str
    width: float
    height: float
    post: Post

    @property
    def delivery_zone(self) -> Box:
        return self.post.delivery_zone(self.width, self.height)

    @property
    def return_zone(self) -> Box:
        return self.post.return_zone(self.width, self.height)


# A card of 8 1/2 x 5 1/2 in (half a Letter sheet) folds to 4 1/4 x 5 1/2 in, for the A2 envelope.
# Safe margin: 1/4 in is what home printers may leave unprinted. Margin: by eye.
US_A2_FOLDED = CardFormat(
    "us-a2-folded",
    "US A2 folded card",
    panel_width=4.25 * INCH,
    panel_height=5.5 * INCH,
    margin=0.46 * INCH,
    safe_margin=0.25 * INCH,
)

# Source: ISO 216, A5 is 148 x 210 mm and folds to A6, for the C6 envelope.
ISO_A6_FOLDED = CardFormat(
    "iso-a6-folded",
    "ISO A6 folded card",
    panel_width=105 * MM,
    panel_height=148 * MM,
    margin=11 * MM,
    safe_margin=6 * MM,
)

# The card trade's A2, not the ISO poster: 5 3/4 x 4 3/8 in.
US_A2_ENVELOPE = EnvelopeFormat(
    "us-a2", "US A2 envelope", width=5.75 * INCH, height=4.375 * INCH, post=USPS
)

# Source: ISO 269, C6 is 114 x 162 mm.
ISO_C6_ENVELOPE = EnvelopeFormat(
    "c6", "ISO C6 envelope", width=162 * MM, height=114 * MM, post=DEUTSCHE_POST
)

_Format = TypeVar("_Format", CardFormat, EnvelopeFormat)

CARDS = (US_A2_FOLDED, ISO_A6_FOLDED)
ENVELOPES = (US_A2_ENVELOPE, ISO_C6_ENVELOPE)


def card_format(id: str) -> CardFormat:
    """Raises NoSuchFormat, naming the cards there are."""
    return _named("card", id, CARDS)


def envelope_format(id: str) -> EnvelopeFormat:
    """Raises NoSuchFormat, naming the envelopes there are."""
    return _named("envelope", id, ENVELOPES)


def _named(kind: str, id: str, formats: tuple[_Format, ...]) -> _Format:
    for one in formats:
        if one.id == id:
            return one
    there_are = " or ".join(one.id for one in formats)
    raise NoSuchFormat(f"There is no {kind} {id!r}: choose {there_are}.")
