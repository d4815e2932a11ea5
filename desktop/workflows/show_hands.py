"""Show the hands there are by what each of them writes."""

from dataclasses import dataclass

from desktop.handwriting.hand_folders import OWN
from desktop.handwriting.hands import hand_ids, load_hand
from desktop.handwriting.inks import DEFAULT_INK, ink
from desktop.handwriting.pen_kinds import DEFAULT_PEN, pen
from desktop.printing.pdf import pdf_bytes
from desktop.printing.previews import page_image
from desktop.stationery.hand_lines import lay_out_line
from desktop.workflows.write_notes import Picture

_SEED = 1
_NEATNESS = 60
_INCH = 72  # points


@dataclass(frozen=True)
class HandLine:
    """A hand as lists show it. is_own: whether the user added it."""

    id: str
    name: str
    description: str
    is_own: bool


@dataclass(frozen=True)
class Strip:
    """Words to be written, and with what. width, height: points."""

    words: str
    width: float
    height: float
    ink: str = DEFAULT_INK.id
    pen: str = DEFAULT_PEN.id
    neatness: float = _NEATNESS


def hand_lines() -> list[HandLine]:
    """All hands, in their order."""
    return [_line(id) for id in hand_ids()]


def strip_picture(hand: str, strip: Strip, dpi: float) -> Picture:
    """The words as the hand writes them, without what it cannot write.

    Raises NoSuchHand, NoSuchInk, TooLightInk, NoSuchPen.
    """
    page = lay_out_line(
        strip.words,
        load_hand(hand),
        _SEED,
        ink=ink(strip.ink),
        pen=pen(strip.pen),
        neatness=strip.neatness,
        width=strip.width,
        height=strip.height,
    )
    return page_image(pdf_bytes([page], title=strip.words, seed=_SEED), 0, dpi)


def strip_dpi(strip: Strip, width: float) -> float:
    """Dots an inch at which the strip is this many dots wide."""
    return width / strip.width * _INCH


def _line(id: str) -> HandLine:
    hand = load_hand(id)
    return HandLine(id, hand.name, hand.description, id.startswith(OWN))
