"""Chance for many writings at once, each one's drawn from its own generator.

So a writing is the same whether it is written alone or with others.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

WAVES = 3  # of a line's baseline
PAGE = ("slope", "margin", "haste", "shade", "lean_before", "lean_after")
LINE = ("size", "margin", "height", "slope", "bow", *(f"wave{wave}" for wave in range(WAVES)))
WORD = ("size", "slant", "tilt", "gap", "offset", "haste", "shade")
LETTER = ("width", "height", "slant", "turn", "offset", "room")
_KINDS = (PAGE, LINE, WORD, LETTER)


@dataclass(frozen=True)
class Draws:
    """Each kind of chance by its name: of all writings, lines, words or letters in their order.

    These are normal, about 0 with a deviation of 1; ends and waves are shares from 0 to 1: ends:
    of each word; waves: of each line, rows of lengths and then of phases.
    """

    page: Mapping[str, Floats]
    line: Mapping[str, Floats]
    word: Mapping[str, Floats]
    letter: Mapping[str, Floats]
    ends: Floats
    waves: Floats


def drawn(rngs: Sequence[np.random.Generator], counts: Sequence[Sequence[int]]) -> Draws:
    """What each generator draws for a writing. counts: its lines, words and letters."""
    normal: list[list[Floats]] = [[] for _ in _KINDS]
    ends, waves = [], []
    for rng, (lines, words, letters) in zip(rngs, counts, strict=True):
        for kinds, count, found in zip(_KINDS, (1, lines, words, letters), normal, strict=True):
            found.append(rng.standard_normal((len(kinds), count)))
        waves.append(rng.random((2 * WAVES, lines)))
        ends.append(rng.random(words))
    page, line, word, letter = (
        dict(zip(kinds, np.concatenate(found, 1), strict=True))
        for kinds, found in zip(_KINDS, normal, strict=True)
    )
    return Draws(page, line, word, letter, np.concatenate(ends), np.concatenate(waves, 1))
