"""One line in a hand, on a strip of paper: how a hand is shown beside the others."""

import numpy as np

from desktop.handwriting.hands import Hand
from desktop.handwriting.inks import Ink
from desktop.handwriting.line_places import Line
from desktop.handwriting.pen_kinds import Pen
from desktop.handwriting.writing import Writing, write
from desktop.stationery.hand_samples import writable
from desktop.stationery.pages import Page

BORDER = 0.18  # of the strip's height, at its upper and lower edge; by eye
_EDGE = 0.08  # the same, of letters higher than most; by eye
_BEFORE = 0.35  # of its height, before the first letter; by eye
_SPREAD = 1.06  # of a line's width, with what chance adds to it; by eye


def lay_out_line(
    words: str,
    hand: Hand,
    seed: int,
    *,
    ink: Ink,
    pen: Pen,
    neatness: float,
    width: float,
    height: float,
) -> Page:
    """A strip this wide and high, points, with a line in its middle, as large as it has room for.

    What the hand cannot write is left out.
    """
    text = " ".join(writable(words, hand).split())
    if not text:
        return Page(width, height, ())
    before = _BEFORE * height
    room = width - 2 * before
    across = _line_width(text, hand) * _SPREAD
    size = min((1 - 2 * BORDER) * height / (hand.ascent + hand.descent), room / across)
    base = (height - (hand.ascent + hand.descent) * size) / 2 + hand.descent * size

    def written(base: float, size: float) -> Writing:
        rng = np.random.default_rng(seed)
        line = Line(text, before, base, room)
        return write([line], hand, size, rng, ink=ink, pen=pen, neatness=neatness)

    writing = written(base, size)
    _, bottom, _, top = writing.bounds()
    if top - bottom > height:  # an accent on a capital letter, as of Ō
        size *= (1 - 2 * _EDGE) * height / (top - bottom)
        writing = written(base, size)
        _, bottom, _, top = writing.bounds()
    writing = written(base + (height - bottom - top) / 2, size)
    return Page(width, height, (writing,))


def _line_width(text: str, hand: Hand) -> float:
    """In x-heights."""
    words = text.split()
    return sum(hand.word(word).width for word in words) + hand.word_gap * (len(words) - 1)
