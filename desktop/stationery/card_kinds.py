"""How a card of one size can be folded and lie: the second part of its id."""

from desktop.domain.phrases import Phrase
from desktop.stationery.paper_sizes import CARD_SIZES

OWN_KINDS = ("flat", "folded", "folded-tent")  # of a size that says which edge is across
KINDS = {
    "flat": Phrase("{size} flat card"),
    "flat-tall": Phrase("{size} flat card, upright"),
    "folded": Phrase("{size} folded card"),
    "folded-tent": Phrase("{size} folded card, opening upward"),
    "folded-short": Phrase("{size} folded card, folded across"),
    "folded-short-tent": Phrase("{size} folded card, folded across, opening upward"),
}
"""Each kind, and what a card of it is called, its size's name put in."""


def card_kinds(size_id: str) -> tuple[str, ...]:
    """Those of a size, what follows it in a card's id; of a square only those that differ."""
    size = next((size for size in CARD_SIZES if size.id == size_id), None)
    return OWN_KINDS if size is None or size.width == size.height else tuple(KINDS)


def size_and_kind(card_id: str) -> tuple[str, str]:
    """The two parts of a card's id."""
    at = max(card_id.find("-flat"), card_id.find("-folded"))
    return card_id[:at], card_id[at + 1 :]
