"""How fast a hand moves along its line: slower the tighter it turns."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_FREE = 6.0  # points: a turn of this radius slows nobody; by eye
_STEP = 0.1  # of full speed: finer would only make files longer


def paces(path: Floats, slowest: float) -> Floats:
    """(n - 1,) for each step of a path the share of full speed at which a hand makes it.

    slowest: the least of them, above 0. Speed goes with the third root of the radius. Source:
    Lacquaniti, Terzuolo, Viviani, The law relating the kinematic and figural aspects of drawing
    movements, 1983.
    """
    steps = np.diff(path, axis=0)
    lengths = np.hypot(*steps.T)
    before, after = steps[:-1], steps[1:]
    cross = before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0]
    turn = np.abs(np.arctan2(cross, (before * after).sum(1)))
    radius = (lengths[:-1] + lengths[1:]) / 2 / np.maximum(turn, 1e-9)
    free = np.full(1, _FREE)
    at_points = np.cbrt(np.concatenate([free, radius, free]) / _FREE)
    slower = np.minimum(at_points[:-1], at_points[1:])
    return np.clip(np.rint(slower / _STEP) * _STEP, slowest, 1)
