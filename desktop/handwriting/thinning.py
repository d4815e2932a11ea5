"""Pixels thinned to lines one pixel wide.

Source: Zhang and Suen, A fast parallel algorithm for thinning digital patterns, CACM 27 (1984).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

# The eight neighbours in turn, as (row, column): north first, then round.
AROUND = ((1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1))


def evened(pixels: NDArray[np.bool_], reach: int) -> NDArray[np.bool_]:
    """The pixels with bumps and nicks of their edge smaller than `reach` taken away."""
    border = 3 * reach + 2
    sums = np.pad(pixels, border).astype(np.int32)
    for axis in (0, 1):
        for _ in range(2):
            total = np.cumsum(sums, axis)
            sums = np.roll(total, -reach, axis) - np.roll(total, reach + 1, axis)
    most = (2 * reach + 1) ** 4
    return np.asarray(sums[border:-border, border:-border] > most / 2)


def thinned(pixels: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The middle lines of `pixels`, one pixel wide and still connected. Wants an empty border."""
    width = pixels.shape[1]
    flat = pixels.ravel().copy()
    steps = np.array([row * width + column for row, column in AROUND])
    removable = (_removable(even=True), _removable(even=False))
    bits = 1 << np.arange(8)
    ink = np.flatnonzero(flat)
    while True:
        before = len(ink)
        for table in removable:
            pattern = flat[ink[:, None] + steps] @ bits
            gone = table[pattern]
            flat[ink[gone]] = False
            ink = ink[~gone]
        if len(ink) == before:
            break
    _drop_corners(flat, ink, steps)
    return flat.reshape(pixels.shape)


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


def _drop_corners(flat: NDArray[np.bool_], ink: NDArray[np.int_], steps: NDArray[np.int_]) -> None:
    """Take the corner out of each staircase, so that lines branch only where ink does."""
    corner = _corners().tolist()
    around = [(step, 1 << bit) for bit, step in enumerate(steps.tolist())]
    left = bytearray(flat)  # single bytes are read faster than single elements
    for pixel in ink.tolist():
        if corner[sum(bit for step, bit in around if left[pixel + step])]:
            left[pixel] = 0
    flat[:] = np.frombuffer(left, bool)


def _corners() -> NDArray[np.bool_]:
    """Whether a pixel with each of the 256 neighbourhoods is the corner of a staircase."""
    n = (np.arange(256)[:, None] >> np.arange(8)) & 1 == 1
    turns = [
        n[:, k] & n[:, (k + 2) % 8] & ~n[:, np.arange(k + 3, k + 8) % 8].any(1)
        for k in (0, 2, 4, 6)
    ]
    return np.asarray(np.any(turns, axis=0))
