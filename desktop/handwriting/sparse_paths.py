"""Paths of few points: plotters falter where there are more than they can look ahead over."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_GOES = 3  # each leaves at least half of the points


def sparse(path: Floats, off: float) -> Floats:
    """(n, xy) the path without points that lie within `off` of the line between the others.

    Its first and last are kept, and so is every point where it turns back.
    """
    for _ in range(_GOES):
        if len(path) < 3:
            break
        kept = np.ones(len(path), bool)
        kept[1:-1:2] = _apart(path[:-2:2], path[1:-1:2], path[2::2]) > off / _GOES
        path = path[kept]
    return path


def _apart(start: Floats, point: Floats, end: Floats) -> Floats:
    """(n,) how far each point lies from the line that is drawn without it."""
    along, to = end - start, point - start
    share = (along * to).sum(1) / np.maximum((along**2).sum(1), 1e-12)
    return np.asarray(np.hypot(*(to - along * np.clip(share, 0, 1)[:, None]).T))
