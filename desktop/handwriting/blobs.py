"""Contours too small to be thinned: dots, which are one touch of the pen, and slivers of paper."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.stroke_paths import Stroke

Floats = NDArray[np.float64]

DOT_ACROSS = 2.0  # nibs: a spot no larger either way is a dot, whatever its outline (by eye)
ROUND_ACROSS, ROUND = 3.2, 1.5  # nibs: a larger one still is, if hardly longer than wide
CAP = 0.95  # a pen's round end as it is drawn is a little larger than a circle
SLIVER = 0.6  # square nibs: paper between two passes of one pen, that the writer did not mean


def sorted_out(polygons: list[Floats], nib: float) -> tuple[list[Floats], list[Floats]]:
    """The contours to be thinned, and those that are dots; slivers are filled."""
    areas = [_area(polygon) for polygon in polygons]
    inked = np.sign(max(areas, key=abs))
    thinned, dots = [], []
    for polygon, area in zip(polygons, areas, strict=True):
        others = [p for p, a in zip(polygons, areas, strict=True) if abs(a) > abs(area)]
        within = any(_inside(polygon.mean(0), other) for other in others)
        if area * inked > 0 and not within and _is_spot(polygon, nib):
            dots.append(polygon)
        elif area * inked > 0 or abs(area) > SLIVER * nib**2:
            thinned.append(polygon)
    rings = [_is_hole_of(polygon, dots, inked) for polygon in thinned]
    return [p for p, ring in zip(thinned, rings, strict=True) if not ring], dots


def _is_spot(polygon: Floats, nib: float) -> bool:
    across = float(np.ptp(polygon, 0).max()) / nib
    if across > ROUND_ACROSS:
        return False
    _, axes, _ = _ellipse(polygon)
    return is_touch(across, axes)


def is_touch(across: float, axes: tuple[float, float]) -> bool:
    """Whether a spot is a dot. across: nibs, its larger side; axes: of its ellipse."""
    short, long = axes
    return across < DOT_ACROSS or (across < ROUND_ACROSS and long < ROUND * short)


def _is_hole_of(polygon: Floats, dots: list[Floats], inked: float) -> bool:
    return _area(polygon) * inked < 0 and any(_inside(polygon.mean(0), dot) for dot in dots)


def _area(polygon: Floats) -> float:
    x, y = polygon.T
    return 0.5 * float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y))


def _inside(point: Floats, polygon: Floats) -> bool:
    """Whether a line from the point to the right crosses the polygon an odd number of times."""
    after = np.roll(polygon, -1, 0)
    spans = (polygon[:, 1] > point[1]) != (after[:, 1] > point[1])
    a, b = polygon[spans], after[spans]
    x = a[:, 0] + (point[1] - a[:, 1]) / (b[:, 1] - a[:, 1]) * (b[:, 0] - a[:, 0])
    return bool(np.sum(x > point[0]) % 2)


def dot(polygon: Floats, component: int) -> Stroke:
    """A spot as one short stroke with about the same area, middle and lie."""
    return touch(*_ellipse(polygon), component)


def touch(centre: Floats, axes: tuple[float, float], lie: Floats, component: int) -> Stroke:
    """One touch of the pen that leaves an ellipse. axes: half of its width and of its length."""
    across, along = axes
    across *= CAP
    half = max((along - across) * 0.85, 0.05 * across)
    ends = centre + np.array([[-1.0], [1.0]]) * lie * half
    ends = ends[np.lexsort((ends[:, 0], -ends[:, 1].round(3)))]
    return Stroke(ends, np.full(2, across), component)


def _ellipse(polygon: Floats) -> tuple[Floats, tuple[float, float], Floats]:
    """The ellipse with a polygon's moments: its centre, half-axes and the longer one's direction.

    Source: Green's theorem, as for any second moment of area of a polygon.
    """
    x, y = polygon.T
    u, v = np.roll(polygon, -1, 0).T
    area = _area(polygon)
    cross = x * v - u * y
    centre = np.array([((x + u) * cross).sum(), ((y + v) * cross).sum()]) / (6 * area)
    x, y, u, v = x - centre[0], y - centre[1], u - centre[0], v - centre[1]
    cross = x * v - u * y
    xx = ((x * x + x * u + u * u) * cross).sum() / (12 * area)
    yy = ((y * y + y * v + v * v) * cross).sum() / (12 * area)
    xy = ((x * (v + 2 * y) + u * (y + 2 * v)) * cross).sum() / (24 * area)
    spread, lie = np.linalg.eigh(np.array([[xx, xy], [xy, yy]]))
    short, long = 2 * np.sqrt(np.maximum(spread, 1e-9))
    return centre, (float(short), float(long)), lie[:, 1]
