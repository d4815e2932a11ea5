"""A line that swells, as a pen of one width draws it: it goes round again where that is wider."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.pens import directions

Floats = NDArray[np.float64]

_BEGINS, _REACHES = 1.2, 1.3  # times the pen's width: where it begins, and how wide it must get
_MOST_CUT = 1 / 3  # of a line's length that may be left away at an end


def followed(path: Floats, width: float, *, swells: bool) -> Floats:
    """(m, xy) the way of a pen whose line is `width` wide along a path, points.

    path: (n, 3), x, y and half the width that the line shall have there, 0 where it is drawn
    elsewhere. Where the line thins out the pen is lifted early, by as much as its own end reaches
    further. swells: whether the pen goes along both sides of what is wider than its line.
    """
    path = _lifted_early(_lifted_early(path, width / 2)[::-1], width / 2)[::-1]
    return _swollen(path, width / 2) if swells else path[:, :2]


def _lifted_early(path: Floats, half: float) -> Floats:
    """The path without the end that a pen reaches over."""
    over = half - float(path[-1, 2])
    run = np.cumsum(np.hypot(*np.diff(path[::-1, :2], axis=0).T))
    if not 0 < over < min(half, _MOST_CUT * run[-1]):
        return path
    cut = int(np.searchsorted(run, over))
    before, after = len(path) - 2 - cut, len(path) - 1 - cut
    share = (run[cut] - over) / (run[cut] - (run[cut - 1] if cut else 0.0))
    end = path[before] + (path[after] - path[before]) * share
    return np.vstack([path[: before + 1], end])


def _swollen(path: Floats, half: float) -> Floats:
    way, wide = path[:, :2], path[:, 2]
    tangents = directions(way, np.array([len(way)]))
    ahead = tangents * np.maximum(wide - half, 0)[:, None]
    aside = np.stack([-ahead[:, 1], ahead[:, 0]], 1)
    drawn, at = [], 0
    for start, stop in _wide_places(wide, half):
        own = slice(start, stop)
        drawn.append(way[at:start])
        # Out on one side, round the end, and back on the other.
        there = [way[own] + aside[own], way[stop - 1 : stop] + ahead[stop - 1]]
        back = [(way[own] - aside[own])[::-1], way[start : start + 1] - ahead[start]]
        if start == 0:  # from the far end, so that no way back is needed
            drawn += [*back, *there, back[0][:1]]
        elif stop == len(way):
            drawn += [*there, back[0]]
        else:
            drawn += [*there, back[0], way[own]]
        at = stop
    return np.concatenate([*drawn, way[at:]])


def _wide_places(wide: Floats, half: float) -> list[tuple[int, int]]:
    """From which to which point the line is wider than the pen's, by enough for the pen to tell."""
    above = np.concatenate([[False], wide > _BEGINS * half, [False]])
    starts, stops = np.flatnonzero(np.diff(above.astype(int))).reshape(-1, 2).T.tolist()
    return [
        (start, stop)
        for start, stop in zip(starts, stops, strict=True)
        if wide[start:stop].max() > _REACHES * half
    ]
