"""A pen drawn along strokes: middle lines and widths become outlines, all strokes at once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]

_OUT = 1 / np.cos(np.pi / 6)  # of a circle's radius: where its tangents meet, 60 degrees apart
CAP = tuple((_OUT * np.cos(turn), _OUT * np.sin(turn)) for turn in np.radians((-60, 0, 60)))
"""Control points of half a circle about a stroke's end, ahead and to the left, in its radius."""


def swept(points: Floats, half_widths: Floats, counts: Ints) -> tuple[Floats, Ints]:
    """The outline of a round pen drawn along each stroke.

    points: (n, xy), half_widths: (n,), stroke after stroke; counts: points of each stroke, at least
    2. Returns the outline's points and how many each stroke has. The first point of a stroke's
    outline lies on it; all others are off-curve points of quadratic curves, the way TrueType keeps
    them. All outlines wind the same way, so strokes that cross are filled by the non-zero rule
    without slivers.
    """
    first = np.cumsum(counts) - counts
    last = first + counts - 1
    tangents = directions(points, counts)
    normals = np.stack([-tangents[:, 1], tangents[:, 0]], 1)
    left_limit, right_limit = _inner_limits(points, first, last)
    left = points + normals * np.minimum(half_widths, left_limit)[:, None]
    right = points - normals * np.minimum(half_widths, right_limit)[:, None]

    # Each outline: a point on the curve, right side forward, far cap, left side back, near cap.
    sizes = 2 * counts + 1 + 2 * len(CAP)
    starts = np.cumsum(sizes) - sizes
    out = np.empty((int(sizes.sum()), 2))
    own = np.repeat(np.arange(len(counts)), counts)
    along = np.arange(len(points)) - first[own]
    far, back = counts + 1, counts + 1 + len(CAP)
    out[starts[own] + 1 + along] = right
    out[(starts + back)[own] + (counts[own] - 1 - along)] = left
    for ends, sign, at in ((last, 1.0, far), (first, -1.0, back + counts)):
        forward = sign * tangents[ends] * half_widths[ends][:, None]
        aside = sign * normals[ends] * half_widths[ends][:, None]
        for number, (ahead, beside) in enumerate(CAP):
            out[starts + at + number] = points[ends] + ahead * forward + beside * aside
    out[starts] = (out[starts + sizes - 1] + out[starts + 1]) / 2
    return out, sizes


def directions(points: Floats, counts: Ints) -> Floats:
    """(n, xy): the unit direction of each stroke at each of its points."""
    first = np.cumsum(counts) - counts
    last = first + counts - 1
    steps = np.empty_like(points)
    steps[1:-1] = points[2:] - points[:-2]
    steps[first] = points[first + 1] - points[first]
    steps[last] = points[last] - points[last - 1]
    return steps / np.maximum(np.hypot(steps[:, 0], steps[:, 1]), 1e-9)[:, None]


def _inner_limits(points: Floats, first: Ints, last: Ints) -> tuple[Floats, Floats]:
    """How far the left and right edge may lie off the middle.

    On the inside of a turn tighter than the pen is wide, an edge that went further would fold back
    over itself and leave a white sliver.
    """
    before, after = np.zeros_like(points), np.zeros_like(points)
    before[1:] = points[1:] - points[:-1]
    after[:-1] = points[1:] - points[:-1]
    cross = before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0]
    dot = (before * after).sum(1)
    turn = np.arctan2(cross, dot)
    turn[first] = turn[last] = 0
    step = (np.hypot(*before.T) + np.hypot(*after.T)) / 2
    radius = step / np.maximum(np.abs(turn), 1e-6) * 0.95
    return np.where(turn > 0, radius, np.inf), np.where(turn < 0, radius, np.inf)
