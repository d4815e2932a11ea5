"""A written page as pixels: the ink of each line, and the pieces of ink that hang together.

For whoever measures writing as it lies on the page, in the way a scan of it would be measured.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.outlines import filled
from desktop.handwriting.variant_fonts import UNITS_PER_X_HEIGHT, DrawnGlyphs
from desktop.handwriting.writing import Writing

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]
Pixels = NDArray[np.bool_]

PIXELS_PER_POINT = 300 / 72  # as pages by people were scanned
LEAST_PIECE = 6  # pixels; what is smaller is dust


@dataclass(frozen=True, eq=False)
class Piece:
    """Ink that hangs together. left, bottom: its place in pixels; mask: [row upward, column]."""

    left: int
    bottom: int
    mask: Pixels

    @property
    def right(self) -> int:
        return self.left + int(self.mask.shape[1])


@dataclass(frozen=True, eq=False)
class LineInk:
    """One line's ink. pixels: [row upward, column], the first at (left, bottom) on the page."""

    left: int
    bottom: int
    pixels: Pixels

    def pieces(self) -> list[Piece]:
        return [
            Piece(self.left + left, self.bottom + bottom, mask)
            for left, bottom, mask in pieces_of(self.pixels)
            if mask.sum() >= LEAST_PIECE
        ]


def letter_polygons(writing: Writing, glyphs: Ints, drawn: DrawnGlyphs) -> list[list[Floats]]:
    """The outlines of each letter as they lie on the page, points; none for a space."""
    rings, ends = _rings(drawn)
    stops = np.cumsum(drawn.contours)
    placed = []
    for glyph, (a, b, c, d, e, f) in zip(glyphs, writing.matrices, strict=True):
        turn, at = np.array([[a, b], [c, d]]), np.array([e, f])
        own = range(int(stops[glyph] - drawn.contours[glyph]), int(stops[glyph]))
        placed.append([rings[ends[k] : ends[k + 1]] @ turn + at for k in own])
    return placed


def _rings(drawn: DrawnGlyphs) -> tuple[Floats, Ints]:
    """All contours as polygons in x-heights, one after the other, and where each begins.

    Of a contour that `swept` made, the first point is where its last curve meets its first; between
    all others lie curves whose ends are the middles of neighbours.
    """
    starts = np.cumsum(drawn.sizes) - drawn.sizes
    off = np.ones(len(drawn.points), bool)
    off[starts] = False
    points = drawn.points[off] / UNITS_PER_X_HEIGHT
    sizes = drawn.sizes - 1
    first = np.cumsum(sizes) - sizes
    after = np.arange(len(points)) + 1
    after[first + sizes - 1] = first
    before = np.arange(len(points)) - 1
    before[first] = first + sizes - 1
    middle = (points[before] + 6 * points + points[after]) / 8
    rings = np.stack([middle, (points + points[after]) / 2], 1).reshape(-1, 2)
    return rings, np.concatenate([[0], np.cumsum(2 * sizes)])


def line_inks(writing: Writing, polygons: list[list[Floats]]) -> list[LineInk]:
    """The lines that have ink, from the first down the page."""
    lines = []
    for number in np.unique(writing.lines):
        own = [ring for i in np.flatnonzero(writing.lines == number) for ring in polygons[i]]
        if own:
            pixels, corner = filled(own, PIXELS_PER_POINT)
            left, bottom = np.floor(corner * PIXELS_PER_POINT).astype(int)
            lines.append(LineInk(int(left), int(bottom), pixels))
    return lines


def pieces_of(pixels: Pixels) -> list[tuple[int, int, Pixels]]:
    """Ink that touches, corners included: left, bottom and mask of each piece."""
    row, start, stop = _runs(pixels)
    if not len(row):
        return []
    one, two = _touching(row, start, stop, pixels.shape[1] + 2)
    label = np.arange(len(row))
    while (label[one] != label[two]).any():
        a, b = label[one], label[two]
        np.minimum.at(label, np.maximum(a, b), np.minimum(a, b))
        while (label != label[label]).any():
            label = label[label]
    found = []
    order = np.argsort(label, kind="stable")
    cuts = np.flatnonzero(np.diff(label[order])) + 1
    for own in np.split(order, cuts):
        left, bottom = int(start[own].min()), int(row[own].min())
        mask = np.zeros((int(row[own].max()) + 1 - bottom, int(stop[own].max()) - left), bool)
        runs = np.stack([row[own] - bottom, start[own] - left, stop[own] - left], 1)
        for r, a, b in runs.tolist():
            mask[r, a:b] = True
        found.append((left, bottom, mask))
    return found


def _runs(pixels: Pixels) -> tuple[Ints, Ints, Ints]:
    """Row, first column and column after the last of each run of ink, row by row."""
    edges = np.diff(np.pad(pixels, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    row, start = np.nonzero(edges == 1)
    stop = np.nonzero(edges == -1)[1]
    return row, start, stop


def _touching(row: Ints, start: Ints, stop: Ints, width: int) -> tuple[Ints, Ints]:
    """The pairs of runs in neighbouring rows that touch."""
    first = np.searchsorted(row * width + stop, (row + 1) * width + start)
    last = np.searchsorted(row * width + start, (row + 1) * width + stop, side="right")
    counts = np.maximum(last - first, 0)
    one = np.repeat(np.arange(len(row)), counts)
    within = np.arange(len(one)) - np.repeat(np.cumsum(counts) - counts, counts)
    return one, np.repeat(first, counts) + within
