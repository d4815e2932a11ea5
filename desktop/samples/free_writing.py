"""How a person writes where they write freely: measured from the words and lines of their sheet."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.ink_pixels import Piece, pieces_of
from desktop.handwriting.line_shapes import LineShape, line_shape
from desktop.handwriting.sampled_hands import x_height_of
from desktop.handwriting.strokes import GlyphStrokes
from desktop.samples.read_cells import PageInk
from desktop.samples.readings import FreeManner
from desktop.samples.sheets import X_HEIGHT, CellKind
from desktop.samples.word_sizes import Word, letter_gap, word_size

Floats = NDArray[np.float64]
Pixels = NDArray[np.bool_]

LEAST_PIECE = 6  # pixels; what is smaller is dust
MARK = 0.45  # x-heights: a piece no larger either way is a dot or an accent
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
    gap = letter_gap(words, letters, size)
    return FreeManner(
        x_height=x_height,
        nib=float(np.median([page.nib for page in pages if page.nib])),
        letter_gap=float(np.clip(USUAL_GAP if gap is None else gap / own, *LETTER_GAPS)),
        word_gap=float(np.clip(np.median(between), *WORD_GAPS)) if between else 1.0,
        joined=_joined(words, x_height),
        climb=float(np.mean([math.tan(math.radians(shape.slope)) for _, shape in lines])),
    )


def _letters(pages: Sequence[PageInk]) -> dict[str, list[GlyphStrokes]]:
    found: dict[str, list[GlyphStrokes]] = {}
    for page in pages:
        for sample in page.samples:
            if sample.cell.kind is CellKind.LETTER and not sample.is_empty:
                found.setdefault(sample.cell.text, []).append(sample.strokes)
    return found


def _shape(line: Word) -> LineShape | None:
    return line_shape(_pieces(line.ink), LARGEST * X_HEIGHT * line.scale)


def _word_gaps(line: Word, x_height: float) -> list[float]:
    """Between the inks of the line's words, x-heights: its widest gaps. x_height: points."""
    gaps = sorted(_gaps(_pieces(line.ink), x_height * line.scale), reverse=True)
    return gaps[: len(line.text.split()) - 1]


def _pieces(ink: Pixels) -> list[Piece]:
    return [
        Piece(left, bottom, mask)
        for left, bottom, mask in pieces_of(ink[::-1])
        if mask.sum() >= LEAST_PIECE
    ]


def _gaps(pieces: Sequence[Piece], size: float) -> list[float]:
    """Between inks that lie apart along the line, dots left aside, x-heights. size: of it."""
    spans: list[list[int]] = []
    for piece in sorted(pieces, key=lambda piece: piece.left):
        if max(piece.mask.shape) < MARK * size:
            continue
        if spans and piece.left <= spans[-1][1]:
            spans[-1][1] = max(spans[-1][1], piece.right)
        else:
            spans.append([piece.left, piece.right])
    return [(b[0] - a[1]) / size for a, b in pairwise(spans)]


def _joined(words: Sequence[Word], x_height: float) -> float:
    """Of the neighbouring letters in the words, how many the pen joins. x_height: points."""
    pairs = lifts = 0
    for word in words:
        least = MARK * x_height * word.scale
        large = [piece for piece in _pieces(word.ink) if max(piece.mask.shape) >= least]
        pairs += len(word.text) - 1
        lifts += min(len(large) - 1, len(word.text) - 1)
    return 1 - lifts / pairs if pairs else 0.0
