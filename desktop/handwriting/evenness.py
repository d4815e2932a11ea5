"""How a writer brings small letters to about one height, however a font draws them."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import numpy as np

from desktop.handwriting.medians import median
from desktop.handwriting.strokes import GlyphStrokes

SMALL = "aceimnorsuvwxz"  # letters that stand on the line and reach no higher than the x-line
LET_BE = 0.08  # of the usual height: differences that people have as well
EVENED = 0.65  # of what is beyond
MOST = 0.2


def small_height(glyph: Callable[[str], GlyphStrokes]) -> float:
    """The usual height of small letters. glyph: what the hand draws for each."""
    return median([_top(glyph(letter)) for letter in SMALL])


def evened(text: str, strokes: GlyphStrokes, usual: float) -> float:
    """By what a letter's height is multiplied. text: what it stands for."""
    if unicodedata.normalize("NFD", text[:1])[:1] not in SMALL or len(text) > 1:
        return 1.0
    height = _top(strokes)
    if height <= 0:
        return 1.0
    off = float(np.log(usual / height))
    return float(np.exp(np.copysign(np.clip(EVENED * (abs(off) - LET_BE), 0, MOST), off)))


def _top(strokes: GlyphStrokes) -> float:
    """How high a letter reaches, its dots and accents left aside."""
    body = ~np.repeat(strokes.marks, strokes.counts)
    return float((strokes.points[body, 1] + strokes.half_widths[body]).max(initial=0.0))
