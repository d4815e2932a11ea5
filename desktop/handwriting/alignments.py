"""Which points of two writings of one stroke belong together, though one began earlier or ran on.

By their share of the length alone a ring with a long tail would be turned against one with a short
tail, and the mean of both be a smaller ring.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

FINER = 3  # points of the other stroke for each of the one
FASTEST = 3 * FINER  # of these, that one step may pass
UNEVEN = 0.004  # x-heights squared: what a step costs that passes twice as many, or none (by eye)
ASTRAY = 0.06  # and a point whose stroke runs at a right angle to the other's
SOFT = np.array([1.0, 2.0, 3.0, 2.0, 1.0]) / 9  # over which steps are evened


def aligned(one: Floats, other: Floats) -> Floats:
    """For each point of the one stroke its place in the other, as a share of that one's points.

    one: (n, xy); other: (m, xy), evenly along the stroke and FINER times as many. Both run the
    same way and lie about the same place. The way through is found that keeps points that belong
    together nearest. Source: Sakoe and Chiba, Dynamic programming algorithm optimization for
    spoken word recognition, IEEE ASSP 26 (1978).
    """
    costs = _costs(one, other)
    steps = np.arange(FASTEST + 1)
    uneven = UNEVEN * (steps / FINER - 1) ** 2
    count, fine = costs.shape
    best = np.full(fine + FASTEST, np.inf)  # beginning FASTEST places before the first
    best[FASTEST] = costs[0, 0]
    came = np.zeros((count, fine), int)
    before = FASTEST + np.arange(fine)[None] - steps[:, None]
    for row in range(1, count):
        reached = best[before] + uneven[:, None]
        came[row] = reached.argmin(0)
        best[FASTEST:] = reached[came[row], np.arange(fine)] + costs[row]
    places = np.empty(count)
    place = fine - 1
    for row in range(count - 1, -1, -1):
        places[row] = place
        place -= came[row, place]
    padded = np.concatenate(
        [2 * places[0] - places[2:0:-1], places, 2 * places[-1] - places[-2:-4:-1]]
    )
    return np.asarray(np.clip(np.convolve(padded, SOFT, "valid"), 0, fine - 1) / (fine - 1))


def _costs(one: Floats, other: Floats) -> Floats:
    """How badly each point of the one goes with each of the other."""
    across, up = (one[:, None, k] - other[None, :, k] for k in (0, 1))
    alike = _headings(one) @ _headings(other).T
    return np.asarray(across**2 + up**2 + ASTRAY * (1 - alike))


def _headings(path: Floats) -> Floats:
    steps = np.gradient(path, axis=0)
    return np.asarray(steps / np.maximum(np.hypot(*steps.T), 1e-9)[:, None])
