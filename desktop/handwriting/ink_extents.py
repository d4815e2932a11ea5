"""How far ink reaches: letters' boxes under their matrices, and the boxes around many of them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]
Bounds = tuple[float, float, float, float]


def extents(boxes: Floats, matrices: Floats, reach: Floats | float) -> Floats:
    """(4, n): left, bottom, right, top of each letter, points.

    boxes: (n, 4) of their ink, and reach: beyond it on each side, x-heights; matrices: (n, 6).
    """
    left, bottom, right, top = np.ascontiguousarray(boxes.T)
    a, b, c, d, e, f = np.ascontiguousarray(matrices.T)
    x, y = (left + right) / 2, (bottom + top) / 2
    across, up = (right - left) / 2 + reach, (top - bottom) / 2 + reach
    wide = np.abs(a) * across + np.abs(c) * up
    high = np.abs(b) * across + np.abs(d) * up
    x, y = a * x + c * y + e, b * x + d * y + f
    return np.stack([x - wide, y - high, x + wide, y + high])


def unions(extents: Floats, firsts: Ints) -> list[Bounds]:
    """The box around each run of letters. firsts: of which each begins with one."""
    low = np.minimum.reduceat(extents[:2], firsts, axis=1)
    high = np.maximum.reduceat(extents[2:], firsts, axis=1)
    return [(*one,) for one in np.concatenate([low, high]).T.tolist()]
