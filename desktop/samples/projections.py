"""How a flat page lies in a picture: the projection that takes points of one to the other."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def projection(page: Floats, picture: Floats) -> Floats:
    """(3, 3) that takes the points of the page nearest to those of the picture; 4 or more of each.

    Source: Hartley and Zisserman, Multiple View Geometry, algorithm 4.2 (normalised DLT).
    """
    here, before = _normalised(page)
    there, after = _normalised(picture)
    x, y = here.T
    u, v = there.T
    zero, one = np.zeros_like(x), np.ones_like(x)
    rows = np.concatenate(
        [
            np.stack([x, y, one, zero, zero, zero, -u * x, -u * y, -u], 1),
            np.stack([zero, zero, zero, x, y, one, -v * x, -v * y, -v], 1),
        ]
    )
    found = np.linalg.eigh(rows.T @ rows)[1][:, 0].reshape(3, 3)
    whole = np.linalg.inv(after) @ found @ before
    return np.asarray(whole / whole[2, 2])


def _normalised(points: Floats) -> tuple[Floats, Floats]:
    """The points about their middle, about 1 from it, and the matrix that brings them there."""
    middle = points.mean(0)
    size = max(float(np.abs(points - middle).mean()), 1e-9)
    matrix = np.array([[1, 0, -middle[0]], [0, 1, -middle[1]], [0, 0, size]]) / size
    return (points - middle) / size, matrix


def projected(matrix: Floats, points: Floats) -> Floats:
    """(n, xy) where the points come to lie."""
    whole = np.column_stack([points, np.ones(len(points))]) @ matrix.T
    return np.asarray(whole[:, :2] / whole[:, 2:])
