"""Points that a line does not need: what it would draw without them is the same to the eye."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]

CLOSE = 0.007  # x-heights that the line may move by: 15 micrometres on paper
CLEAR = 0.17  # between points at most: a line's width varies within twice as much
ENDS = 3  # points kept where a stroke begins and ends: there its width changes most
_BENDS = 3 / 8  # of a second difference, by which leaving out each second point moves a curve
"""Control points lie an eighth of their second difference off the curve, which is four times as
large for each second of them."""


def needed(points: Floats, counts: Ints) -> NDArray[np.bool_]:
    """(n,) which points to keep: of each second one, those without which a line would change.

    points: (n, xy), x-heights, stroke after stroke; counts: points of each stroke.
    """
    first = np.cumsum(counts) - counts
    place = np.arange(len(points)) - np.repeat(first, counts)
    left = np.repeat(counts, counts) - 1 - place
    steps = np.diff(points, axis=0)
    bend, gap = np.full(len(points), np.inf), np.full(len(points), np.inf)
    bend[1:-1] = np.hypot(*np.diff(steps, axis=0).T)
    length = np.hypot(*steps.T)
    gap[1:-1] = length[1:] + length[:-1]
    nearby = bend.copy()
    nearby[1:] = np.maximum(nearby[1:], bend[:-1])
    nearby[:-1] = np.maximum(nearby[:-1], bend[1:])
    spare = (place % 2 == 1) & (place >= ENDS) & (left >= ENDS)
    return np.asarray(~(spare & (_BENDS * nearby < CLOSE) & (gap < CLEAR)))
