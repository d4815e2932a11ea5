"""A card being written: what the user chose for it, before it is printed."""

import secrets
from dataclasses import dataclass

from desktop.domain.sent_notes import SentNote
from desktop.handwriting.hands import DEFAULT_HAND
from desktop.handwriting.inks import DEFAULT_INK
from desktop.handwriting.pen_kinds import DEFAULT_PEN
from desktop.stationery.formats import card_format, envelope_format

NEATNESS = 60.0  # of 100: a careful person who is not drawing letters. Source: by eye.

# Where the shops sell US sizes. Source: by what their postal services call standard.
_US_SIZES = ("US", "CA")

# Cards with the envelopes that they are sold with.
STATIONERY = tuple(
    (card_format(card), envelope_format(envelope))
    for card, envelope in (("us-a2-folded", "us-a2"), ("iso-a6-folded", "c6"))
)


@dataclass(frozen=True)
class Draft:
    """The words and everything that decides how they look. Ids, as `NoteOrder` has them."""

    text: str
    card: str
    envelope: str
    seed: int
    hand: str = DEFAULT_HAND
    pen: str = DEFAULT_PEN.id
    ink: str = DEFAULT_INK.id
    neatness: float = NEATNESS


def new_draft(text: str, country: str) -> Draft:
    """A first take of `text`, on stationery that is sold in `country`."""
    card, envelope = STATIONERY[0 if country in _US_SIZES else 1]
    return Draft(text, card.id, envelope.id, new_take())


def sent_draft(note: SentNote) -> Draft:
    """A note that went out, to be sent once more as it was."""
    pairs = {card.id: envelope.id for card, envelope in STATIONERY}
    return Draft(
        text=note.text,
        card=note.card,
        envelope=pairs[note.card],  # though it may have gone without one
        seed=note.seed,
        hand=note.hand,
        pen=note.pen,
        ink=note.ink,
        neatness=note.neatness,
    )


def new_take() -> int:
    """A seed that nobody chose: the same words come out written anew."""
    return secrets.randbelow(2**31)
