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
_STEMS = "bdhklpt"


@cache
def careful(hand: Hand, letter_gap: float = LETTER_GAPS[0]) -> Hand:
    """The same hand, lifting the pen after each letter. letter_gap: at least, x-heights."""
    return replace(hand, joins=False, letter_gap=max(hand.letter_gap, letter_gap))


def upright(writing: Writing) -> Writing:
    """The same writing with its letters set nearly upright, each on its own spot."""
    matrices = writing.matrices.copy()
    lean = _UPRIGHTED * slant(writing.hand)
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


@cache
def slant(hand: Hand) -> float:
    """How far its stems lean to the right for each unit that they rise."""
    across, up = [], []
    for character in _STEMS:
        glyph = hand.glyph(character)
        ends = np.cumsum(glyph.counts)[:-1]
        steps = [np.diff(path, axis=0) for path in np.split(glyph.points, ends)]
        step = np.concatenate([np.empty((0, 2)), *steps])
        steep = np.abs(step[:, 1]) > np.abs(step[:, 0])
        across.append(float((step[steep, 0] * np.sign(step[steep, 1])).sum()))
        up.append(float(np.abs(step[steep, 1]).sum()))
    return sum(across) / max(sum(up), 1e-9)
