"""A hand as people write it where strangers and machines must read it: upright, letters apart."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np

from desktop.handwriting.hands import Hand
from desktop.handwriting.writing import Writing

NEATNESS = 92  # at which no two letters touch
# Room between letters at least, x-heights: Tesseract 5 reads fewer with less. The second is for
# lines that are too long otherwise; by eye.
LETTER_GAPS = (0.34, 0.12)
_UPRIGHTED = 0.85  # of a hand's slant, that care takes away; by eye


@cache
def careful(hand: Hand, letter_gap: float = LETTER_GAPS[0]) -> Hand:
    """The same hand, lifting the pen after each letter. letter_gap: at least, x-heights."""
    return replace(hand, joins=False, letter_gap=max(hand.letter_gap, letter_gap))


def upright(writing: Writing) -> Writing:
    """The same writing with its letters set nearly upright, each on its own spot."""
    matrices = writing.matrices.copy()
    lean = _UPRIGHTED * writing.hand.slant
    matrices[:, 0] -= lean * matrices[:, 1]
    matrices[:, 2] -= lean * matrices[:, 3]
    return replace(writing, matrices=matrices)


@cache
def letter_height(hand: Hand, characters: str) -> float:
    """How high most of these are from their lowest to their highest ink, x-heights."""
    heights = []
    for character in characters:
        glyph = hand.glyph(character)
        y, half = glyph.points[:, 1], glyph.half_widths
        heights.append(float((y + half).max() - (y - half).min()))
    return float(np.median(heights))
