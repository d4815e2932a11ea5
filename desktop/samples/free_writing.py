"""How a person writes where they write freely: measured from the words and lines of their sheet."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from desktop.handwriting.line_shapes import LineShape, line_shape
from desktop.handwriting.sampled_hands import x_height_of
from desktop.handwriting.strokes import GlyphStrokes
from desktop.samples.pen_lifts import pen_lifts
from desktop.samples.read_cells import PageInk
from desktop.samples.readings import FreeManner
from desktop.samples.sheets import X_HEIGHT, CellKind
from desktop.samples.word_pieces import large_pieces, pieces, spans, words_of
from desktop.samples.word_sizes import Word, letter_gap, word_size

LARGEST = 5.0 / 3  # of the guide lines' distance: no free writing has a larger x-height
LETTER_GAPS = -0.05, 0.6  # x-heights that letters of a word may stand apart
USUAL_GAP = 0.1
WORD_GAPS = 0.5, 2.0


def free_manner(pages: Sequence[PageInk]) -> FreeManner | None:
    """None where no line was written that can be measured."""
    lines = [(line, shape) for page in pages for line in page.lines if (shape := _shape(line))]
    words = [word for page in pages for word in page.words]
    letters = _letters(pages)
    size = word_size(words, letters)
    if size is None or not lines:
        return None
    own = x_height_of(letters)
    x_height = size * own * X_HEIGHT
    between = [gap for line, _ in lines for gap in _word_gaps(line, x_height)]
    in_lines = [word for line, _ in lines for word in words_of(line, x_height)]
    gap = letter_gap(words, letters, size)
    return FreeManner(
        x_height=x_height,
        nib=float(np.median([page.nib for page in pages if page.nib])),
        letter_gap=float(np.clip(USUAL_GAP if gap is None else gap / own, *LETTER_GAPS)),
        word_gap=float(np.clip(np.median(between), *WORD_GAPS)) if between else 1.0,
        joined=_joined(words, x_height),
        climb=float(np.mean([math.tan(math.radians(shape.slope)) for _, shape in lines])),
        lifts=pen_lifts(in_lines + words, letters, x_height),
    )


def _letters(pages: Sequence[PageInk]) -> dict[str, list[GlyphStrokes]]:
    found: dict[str, list[GlyphStrokes]] = {}
    for page in pages:
        for sample in page.samples:
            if sample.cell.kind is CellKind.LETTER and not sample.is_empty:
                found.setdefault(sample.cell.text, []).append(sample.strokes)
    return found


def _shape(line: Word) -> LineShape | None:
    return line_shape(pieces(line.ink), LARGEST * X_HEIGHT * line.scale)


def _word_gaps(line: Word, x_height: float) -> list[float]:
    """Between the inks of the line's words, x-heights: its widest gaps. x_height: points."""
    inks = spans(large_pieces(line, x_height))
    gaps = [(b[0] - a[1]) / (x_height * line.scale) for a, b in pairwise(inks)]
    return sorted(gaps, reverse=True)[: len(line.text.split()) - 1]


def _joined(words: Sequence[Word], x_height: float) -> float:
    """Of the neighbouring letters in the words, how many the pen joins. x_height: points."""
    pairs = lifts = 0
    for word in words:
        pairs += len(word.text) - 1
        lifts += min(len(large_pieces(word, x_height)) - 1, len(word.text) - 1)
    return 1 - lifts / pairs if pairs else 0.0
