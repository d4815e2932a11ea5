"""Glyph outlines of a font as plain polygons, and those polygons as pixels."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont
from numpy.typing import NDArray

Floats = NDArray[np.float64]
CURVE_STEPS = 8  # segments a curve is cut into: by eye, finer than a pixel of the rasters made here


def contours(font: TTFont, glyph: str) -> list[Floats]:
    """The closed contours of `glyph` as polygons. [contour](point, xy), font units."""
    glyphs = font.getGlyphSet()
    pen = DecomposingRecordingPen(glyphs)
    glyphs[glyph].draw(pen)
    found: list[Floats] = []
    points: list[tuple[float, float]] = []
    for verb, operands in pen.value:
        if verb == "moveTo":
            points = [operands[0]]
        elif verb == "lineTo":
            points.append(operands[0])
        elif verb == "qCurveTo":
            points += _quadratic_points(points, operands)
        elif verb == "curveTo":
            points += _bezier(np.array([points[-1], *operands], float))
        elif len(points) > 2:
            found.append(np.array(points, float))
            points = []
    return found


def _quadratic_points(
    before: list[tuple[float, float]], operands: tuple[tuple[float, float] | None, ...]
) -> list[tuple[float, float]]:
    """A TrueType run of off-curve points, with the on-curve points it implies put in."""
    if operands[-1] is None:  # a contour with no point on the curve at all
        off = [np.array(p, float) for p in operands[:-1] if p is not None]
        before[:] = [tuple((off[-1] + off[0]) / 2)]
        ends = [(a + b) / 2 for a, b in zip(off, off[1:] + off[:1], strict=True)]
    else:
        off = [np.array(p, float) for p in operands[:-1] if p is not None]
        ends = [(a + b) / 2 for a, b in pairwise(off)]
        ends.append(np.array(operands[-1], float))
    if not off:
        return [tuple(end) for end in ends]
    out: list[tuple[float, float]] = []
    start = np.array(before[-1], float)
    for control, end in zip(off, ends, strict=True):
        out += _bezier(np.array([start, control, end]))
        start = end
    return out


def _bezier(controls: Floats) -> list[tuple[float, float]]:
    """Points along a quadratic or cubic curve, without its first."""
    t = np.linspace(0, 1, CURVE_STEPS + 1)[1:, None]
    level = controls[None].repeat(len(t), 0)
    while level.shape[1] > 1:
        level = level[:, :-1] * (1 - t[:, :, None]) + level[:, 1:] * t[:, :, None]
    return [tuple(point) for point in level[:, 0]]


def filled(polygons: list[Floats], scale: float) -> tuple[NDArray[np.bool_], Floats]:
    """The polygons filled by the non-zero winding rule, at `scale` pixels a unit.

    Returns the pixels [row from the bottom, column] with an empty border of two, and the point (xy,
    in units) at the centre of pixel [0, 0].
    """
    everything = np.concatenate(polygons)
    low = np.floor(everything.min(0) * scale) - 2
    size = (np.ceil(everything.max(0) * scale) + 3 - low).astype(int)
    winding = np.zeros((size[1], size[0] + 1), int)
    for polygon in polygons:
        a = polygon * scale - low
        b = np.roll(a, -1, 0)
        _count_crossings(winding, a, b)
    pixels = np.cumsum(winding, 1)[:, :-1] != 0
    return pixels, (low + 0.5) / scale


def _count_crossings(winding: NDArray[np.int_], a: Floats, b: Floats) -> None:
    """Add +1 or -1 at the pixel right of each place where an edge a-b crosses a row's centre."""
    first = np.ceil(np.minimum(a[:, 1], b[:, 1]) - 0.5).astype(int)
    last = np.ceil(np.maximum(a[:, 1], b[:, 1]) - 0.5).astype(int)
    counts = last - first
    edge = np.repeat(np.arange(len(a)), counts)
    row = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts) + first[edge]
    along = (row + 0.5 - a[edge, 1]) / (b[edge, 1] - a[edge, 1])
    x = a[edge, 0] + along * (b[edge, 0] - a[edge, 0])
    column = np.ceil(x - 0.5).astype(int)
    np.add.at(winding, (row, column), np.where(b[edge, 1] > a[edge, 1], 1, -1))
