"""How large somebody writes words, and how close: found by what letters they are made of.

The letters of a word are known, and how each was written between guide lines. So the word tells by
which factor they are smaller in it, and how far apart. Lengths in X_HEIGHT unless said otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.joins import room_between
from desktop.handwriting.strokes import GlyphStrokes
from desktop.samples.sheets import X_HEIGHT

Floats = NDArray[np.float64]
Pixels = NDArray[np.bool_]
Letters = Mapping[str, Sequence[GlyphStrokes]]

SIZES = np.arange(0.4, 1.41, 0.02)  # of letters between guide lines
LOW, HIGH, STEP = -3.0, 4.0, 0.05  # heights about the baseline that are told apart
OFF = 12  # steps that a word may lie off its line
SOFT = 3  # steps over which heights are smoothed


@dataclass(frozen=True, eq=False)
class Word:
    """A word as it was written.

    ink: rows from the top; scale: pixels a point; foot: the height of its lowest row above the
    baseline, points.
    """

    text: str
    ink: Pixels
    scale: float
    foot: float


def word_size(words: Sequence[Word], letters: Letters) -> float | None:
    """By which factor words are written larger than letters; None where nothing tells."""
    told = [word for word in words if all(c in letters for c in word.text)]
    if not told:
        return None
    scores = np.sum([_scores(word, *_heights(word.text, letters)) for word in told], 0)
    return float(SIZES[int(np.argmax(scores))])


def unlike_heights(words: Sequence[Word], letters: Mapping[str, Sequence[Word]]) -> float:
    """How far the heights of words' ink are from those of their letters' ink, at the best size.

    0: not at all; 1: they share nothing.
    """
    scores = [_scores(word, *_ink_heights(word.text, letters)) for word in words]
    return 1 - float(np.mean(scores, 0).max()) if scores else 0.0


def letter_gap(words: Sequence[Word], letters: Letters, size: float) -> float | None:
    """The room between neighbouring letters, at the size of those between guide lines.

    None where nothing tells.
    """
    found = []
    for word in words:
        if len(word.text) < 2 or not all(c in letters for c in word.text):
            continue
        columns = np.flatnonzero(word.ink.any(0))
        wide = (columns[-1] - columns[0]) / word.scale / X_HEIGHT / size
        drawn = [letters[c][0] for c in word.text]
        advances = [-room_between(one, two, 0.0) for one, two in pairwise(drawn)]
        closed = sum(advances) + drawn[-1].box[2] - drawn[0].box[0]
        found.append((wide - closed) / (len(word.text) - 1))
    return float(np.median(found)) if found else None


def _scores(word: Word, heights: Floats, weights: Floats) -> Floats:
    """How well the heights of its ink are those of its letters, for each of SIZES."""
    seen = _spread(*_rows(word))
    scores = []
    for size in SIZES:
        drawn = _spread(heights * size, weights)
        shifted = [float(seen @ np.roll(drawn, by)) for by in range(-OFF, OFF + 1)]
        scores.append(max(shifted))
    return np.array(scores)


def _rows(word: Word) -> tuple[Floats, Floats]:
    """How high each row of its ink is, and how much is in it, points."""
    rows = word.ink.sum(1)[::-1] / word.scale
    heights = (word.foot + (np.arange(len(rows)) + 0.5) / word.scale) / X_HEIGHT
    return np.asarray(heights, float), np.asarray(rows, float)


def _ink_heights(text: str, letters: Mapping[str, Sequence[Word]]) -> tuple[Floats, Floats]:
    """At which heights the ink of these letters is, and how much."""
    rows = [(*_rows(one), len(letters[c])) for c in text for one in letters[c]]
    heights = np.concatenate([high for high, _, _ in rows])
    return heights, np.concatenate([much / count for _, much, count in rows])


def _heights(text: str, letters: Letters) -> tuple[Floats, Floats]:
    """At which heights the pen is in these letters, and for how long."""
    middles, lengths = [], []
    for character in text:
        for sample in letters[character]:
            for points, _ in sample.strokes():
                middles.append((points[1:, 1] + points[:-1, 1]) / 2)
                lengths.append(np.hypot(*np.diff(points, axis=0).T) / len(letters[character]))
    return np.concatenate(middles), np.concatenate(lengths)


def _spread(heights: Floats, weights: Floats) -> Floats:
    """What lies at each height, smoothed, as a vector of length 1."""
    count = round((HIGH - LOW) / STEP)
    found, _ = np.histogram(heights, count, (LOW, HIGH), weights=weights)
    kernel = np.hanning(2 * SOFT + 3)
    soft = np.convolve(found, kernel / kernel.sum(), "same")
    return np.asarray(soft / max(float(np.linalg.norm(soft)), 1e-9))
