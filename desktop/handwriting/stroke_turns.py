"""The ways in which a pen may have gone along one line of ink.

Ink does not tell from which end it was written, where a ring began, or which way round a ring went
that a stroke begins or ends with, as an o with a tail does. Lengths in x-heights.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

STARTS = 12  # of a closed ring that are tried
MEETS = 0.14  # from where a stroke began: there a ring is closed (by eye; a pen's line is as wide)
LEAST_RING = 0.8  # along it: less is a hook, not a ring


def is_closed(path: Floats) -> bool:
    """Whether a stroke ends where it began."""
    return float(np.hypot(*(path[0] - path[-1]))) < 1e-6


def ways_round(path: Floats, width: Floats, *, any_start: bool) -> Iterator[tuple[Floats, Floats]]:
    """A stroke and its widths in every way. any_start: whether a closed one may begin elsewhere."""
    if is_closed(path):
        for way in (1, -1):
            for number in range(STARTS if any_start else 1):
                by = round(number * (len(path) - 1) / STARTS)
                yield _from(path[::way], by), _from(width[::way], by)
        return
    first, last = _ring(path), _ring(path[::-1])
    for turns_first in (False, True)[: 1 + (first > 0)]:
        for turns_last in (False, True)[: 1 + (last > 0)]:
            points, half = path, width
            if turns_first:
                points, half = _turned(points, first), _turned(half, first)
            if turns_last:
                points = _turned(points[::-1], last)[::-1]
                half = _turned(half[::-1], last)[::-1]
            yield points, half
            yield points[::-1], half[::-1]


def _from(ring: Floats, by: int) -> Floats:
    return np.concatenate([np.roll(ring[:-1], -by, 0), ring[by : by + 1]])


def _ring(path: Floats) -> int:
    """The point at which the ring is closed that a path begins with, 0 where there is none."""
    run = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(path, axis=0).T))])
    near = np.hypot(*(path - path[0]).T)
    met = np.flatnonzero((near < MEETS) & (run > LEAST_RING))
    if not len(met):
        return 0
    visit = met[: 1 + int(np.argmax(np.append(np.diff(met) > 1, True)))]
    return int(visit[near[visit].argmin()])


def _turned(values: Floats, ring: int) -> Floats:
    """The same with the ring it begins with the other way round."""
    return np.concatenate([values[ring::-1], values[ring + 1 :]])
