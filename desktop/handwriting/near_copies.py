"""Ink that looks like other ink on the same page: what gives a font away first."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.ink_pixels import Piece

Floats = NDArray[np.float64]
Pixels = NDArray[np.bool_]

FINENESS = 32  # pixels an x-height for comparing
SHIFT = 2  # pixels by which one piece is moved about over another
ALIKE = 3  # pixels: pieces that differ more in height or width are not compared


def best_overlaps(pieces: Sequence[Piece], x_height: float) -> Floats:
    """For each letter-sized piece, its best overlap with another: shared ink by ink of either.

    x_height: pixels. Source: the page meter, so that pages by people compare.
    """
    masks = []
    for piece in pieces:
        high, wide = np.array(piece.mask.shape) / x_height
        if 0.65 <= high <= 4 and 0.25 <= wide <= 9:
            masks.append(_scaled(piece.mask, FINENESS / x_height))
    best = np.zeros(len(masks))
    shapes = np.array([mask.shape for mask in masks]).reshape(-1, 2)
    for i, mask in enumerate(masks):
        after = np.flatnonzero((np.abs(shapes[i + 1 :] - shapes[i]) <= ALIKE).all(1)) + i + 1
        if len(after):
            overlap = _overlaps(mask, [masks[k] for k in after])
            best[i] = max(best[i], overlap.max())
            best[after] = np.maximum(best[after], overlap)
    return best


def _overlaps(one: Pixels, others: Sequence[Pixels]) -> Floats:
    """The best overlap of `one` with each of the others."""
    high, wide = np.max([mask.shape for mask in (one, *others)], 0) + 2 * SHIFT
    field = np.zeros((len(others), high * wide), np.float32)
    for row, mask in zip(field, others, strict=True):
        row.reshape(high, wide)[SHIFT : SHIFT + mask.shape[0], SHIFT : SHIFT + mask.shape[1]] = mask
    moved = np.zeros(((2 * SHIFT + 1) ** 2, high, wide), np.float32)
    for n, layer in enumerate(moved):
        up, right = divmod(n, 2 * SHIFT + 1)
        layer[up : up + one.shape[0], right : right + one.shape[1]] = one
    shared = (field @ moved.reshape(len(moved), -1).T).max(1)
    return np.asarray(shared / (field.sum(1) + one.sum() - shared), float)


def _scaled(mask: Pixels, zoom: float) -> Pixels:
    """The mask in other pixels, each inked where more than half of it was."""
    down, across = (_weights(size, max(4, int(size * zoom)), zoom) for size in mask.shape)
    return np.asarray(down @ mask @ across.T > 0.5)


def _weights(size: int, new: int, zoom: float) -> Floats:
    """How much of each old pixel is in each new one, linearly between centres."""
    centres = (np.arange(new) + 0.5) * size / new
    reach = max(1.0, 1 / zoom)
    near = np.maximum(0, 1 - np.abs(centres[:, None] - np.arange(size) - 0.5) / reach)
    return np.asarray(near / near.sum(1, keepdims=True))
