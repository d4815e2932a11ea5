"""Numbers that keep like letters unlike: chance alone now and then repeats itself."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def spread_out(kinds: Sequence[Hashable], count: int, rng: np.random.Generator) -> Floats:
    """(n, count) numbers from -1.7 to 1.7, about 0 with a deviation of 1, for things of some kinds.

    Those of one kind follow each other as far apart as so many numbers can be. Source: Martin
    Roberts, The unreasonable effectiveness of quasirandom sequences, 2018.
    """
    numbers: dict[Hashable, int] = {}
    met: dict[int, int] = {}
    kind, turn = np.empty(len(kinds), int), np.empty(len(kinds), int)
    for i, own in enumerate(kinds):
        number = kind[i] = numbers.setdefault(own, len(numbers))
        turn[i] = met[number] = met.get(number, -1) + 1
    starts = rng.random((len(numbers), count))
    root = 2.0
    for _ in range(32):
        root = (1 + root) ** (1 / (count + 1))
    steps = root ** -np.arange(1.0, count + 1)
    shares = (starts[kind] + turn[:, None] * steps) % 1
    return np.asarray(np.sqrt(3) * (2 * shares - 1))
