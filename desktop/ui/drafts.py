"""A card being written: what the user chose for it, before it is printed."""

import secrets
from dataclasses import dataclass

from desktop.domain.sent_notes import SentNote
from desktop.handwriting.hands import DEFAULT_HAND
from desktop.handwriting.inks import DEFAULT_INK
from desktop.handwriting.pen_kinds import DEFAULT_PEN
from desktop.stationery.envelope_faces import EnvelopeFace
from desktop.stationery.fits import fits
from desktop.stationery.formats import card_format
from desktop.stationery.fronts import PLAIN, Front
from desktop.stationery.impositions import OWN_STOCK, Stock
from desktop.stationery.panels import INSIDE, Panel
from desktop.workflows.keep_looks import face_again, front_again, panels_again, stock_again

NEATNESS = 60.0  # of 100: a careful person who is not drawing letters. Source: by eye.

# Where the shops sell US sizes. Source: by what their postal services call standard.
_US_SIZES = ("US", "CA")
_USUAL = (("iso-a6-folded", "c6"), ("us-a2-folded", "us-a2"))  # elsewhere, there


@dataclass(frozen=True)
class Draft:
    """The words and everything that decides how they look, as `NoteOrder` has it."""

    text: str
    card: str
    envelope: str
    seed: int
    hand: str = DEFAULT_HAND
    pen: str = DEFAULT_PEN.id
    ink: str = DEFAULT_INK.id
    neatness: float = NEATNESS
    panels: tuple[Panel, ...] = INSIDE
    front: Front = PLAIN
    imprint: str = ""
    stock: Stock = OWN_STOCK
    face: EnvelopeFace = EnvelopeFace.HAND


def new_draft(text: str, country: str) -> Draft:
    """A first take of `text`, on stationery that is sold in `country`."""
    card, envelope = _USUAL[country in _US_SIZES]
    return Draft(text, card, envelope, new_take())


def sent_draft(note: SentNote) -> Draft:
    """A note that went out, to be sent once more as it was; with an envelope if it had none.

    Raises NoSuchDesign and the like for what the app no longer has.
    """
    look = note.look
    return Draft(
        text=note.text,
        card=note.card,
        envelope=note.envelope or proposed_envelope(note.card),
        seed=note.seed,
        hand=note.hand,
        pen=note.pen,
        ink=note.ink,
        neatness=note.neatness,
        panels=panels_again(look) or usual_panels(note.card),
        front=front_again(look),
        imprint=look.imprint,
        stock=stock_again(look),
        face=face_again(look),
    )


def proposed_envelope(card: str) -> str:
    """The envelope that this card fits into best; "" for a card too large for any."""
    found = fits(card_format(card))
    return found[0].envelope.id if found else ""


def usual_panels(card: str) -> tuple[Panel, ...]:
    """Where a note on this card may stand unless something else is chosen."""
    form = card_format(card)
    return INSIDE if form.note_panel in INSIDE else ()


def new_take() -> int:
    """A seed that nobody chose: the same words come out written anew."""
    return secrets.randbelow(2**31)
