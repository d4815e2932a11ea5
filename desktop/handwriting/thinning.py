"""Pixels thinned to lines one pixel wide.

Source: Zhang and Suen, A fast parallel algorithm for thinning digital patterns, CACM 27 (1984).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

# The eight neighbours in turn, as (row, column): north first, then round.
AROUND = ((1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1))


def evened(pixels: NDArray[np.bool_], reach: int) -> NDArray[np.bool_]:
    """The pixels with bumps and nicks of their edge smaller than `reach` taken away."""
    sums = np.pad(pixels, 2 * reach).astype(np.uint16)
    for axis in (0, 0, 1, 1):
        count = sums.shape[axis] - 2 * reach
        parts = [np.take(sums, range(k, k + count), axis) for k in range(2 * reach + 1)]
        sums = np.add.reduce(parts, dtype=np.uint16)
    most = (2 * reach + 1) ** 4
    return np.asarray(sums > most / 2)


def thinned(pixels: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The middle lines of `pixels`, one pixel wide and still connected. Wants an empty border."""
    width = pixels.shape[1]
    steps = [row * width + column for row, column in AROUND]
    flat = pixels.ravel().astype(np.uint8)
    left = before = -1
    while left != before or before < 0:
        before = left
        for kept in _KEPT:
            flat &= np.frombuffer(_patterns(flat, steps).tobytes().translate(kept), np.uint8)
        left = int(np.count_nonzero(flat))
    _drop_corners(flat, steps)
    return flat.reshape(pixels.shape).astype(bool)


def _patterns(flat: NDArray[np.uint8], steps: Sequence[int]) -> NDArray[np.uint8]:
    """Which neighbours of each pixel are ink, as bits; 0 for those whose neighbours are outside."""
    border = max(steps)
    found = np.zeros(len(flat), np.uint8)
    inner = found[border : len(flat) - border]
    for step in reversed(steps):
        inner += inner
        inner |= flat[border + step : len(flat) - border + step]
    return found


def _removable(*, even: bool) -> NDArray[np.bool_]:
    """Whether a pixel with each of the 256 neighbourhoods may go in this half of a pass."""
    n = (np.arange(256)[:, None] >> np.arange(8)) & 1
    count = n.sum(1)
    turns = ((n == 0) & (np.roll(n, -1, 1) == 1)).sum(1)
    north, east, south, west = n[:, 0], n[:, 2], n[:, 4], n[:, 6]
    if even:
        edge = (north * east * south == 0) & (east * south * west == 0)
    else:
        edge = (north * east * west == 0) & (north * south * west == 0)
    return np.asarray((count >= 2) & (count <= 6) & (turns == 1) & edge)


_KEPT = tuple((~_removable(even=even)).astype(np.uint8).tobytes() for even in (True, False))


def _drop_corners(flat: NDArray[np.uint8], steps: Sequence[int]) -> None:
    """Take the corner out of each staircase, so that lines branch only where ink does."""
    corner, may_be = _corners().tolist(), _maybe_corners()
    around = [(step, 1 << bit) for bit, step in enumerate(steps)]
    left = bytearray(flat)  # single bytes are read faster than single elements
    # Only what is taken away changes, so nothing becomes the corner of lines that are not there.
    for pixel in np.flatnonzero(may_be[_patterns(flat, steps)] & (flat == 1)).tolist():
        if corner[sum(bit for step, bit in around if left[pixel + step])]:
            left[pixel] = 0
    flat[:] = np.frombuffer(left, np.uint8)


def _maybe_corners() -> NDArray[np.bool_]:
    """Whether a pixel with each of the 256 neighbourhoods has ink on two sides at a right angle."""
    n = (np.arange(256)[:, None] >> np.arange(8)) & 1 == 1
    return np.asarray(np.any([n[:, k] & n[:, (k + 2) % 8] for k in (0, 2, 4, 6)], axis=0))


def _corners() -> NDArray[np.bool_]:
    """Whether a pixel with each of the 256 neighbourhoods is the corner of a staircase."""
    n = (np.arange(256)[:, None] >> np.arange(8)) & 1 == 1
    turns = [
        n[:, k] & n[:, (k + 2) % 8] & ~n[:, np.arange(k + 3, k + 8) % 8].any(1)
        for k in (0, 2, 4, 6)
    ]
    return np.asarray(np.any(turns, axis=0))
