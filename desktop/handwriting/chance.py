"""How much of each kind of chance a writer shows, and the slow processes that chance follows.

Sources: the amplitudes were set so that written pages fall within the ranges measured on pages by
people (docstrings name the row), by the page meter; the shapes of the processes are from the same
measurements.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

CAREFUL, NATURAL, HURRIED = 0.5, 1.0, 1.6  # of the amplitudes, at neatness 100, 60 and 0


def liveliness(neatness: float) -> float:
    """What the amplitudes are multiplied by. neatness: 0 hurried to 100 careful, 60 natural."""
    return float(np.interp(neatness, [0, 60, 100], [HURRIED, NATURAL, CAREFUL]))


@dataclass(frozen=True)
class Habits:
    """Standard deviations of all that varies along a line, in x-heights and radians."""

    page_slope: float = 0.0025
    line_slope: float = 0.0030
    line_bow: float = 0.085
    line_size: float = 0.030
    line_height: float = 0.035  # of the baseline off its even pitch
    margin_step: float = 0.16
    drift: float = 0.038
    word_offset: float = 0.055
    word_size: float = 0.040
    word_slant: float = 0.030
    word_tilt: float = 0.006
    word_gap: float = 0.24  # of its logarithm
    letter_width: float = 0.070
    letter_height: float = 0.048
    letter_slant: float = 0.050
    letter_turn: float = 0.026
    letter_offset: float = 0.045
    letter_room: float = 0.035
    reduction: float = 0.13  # of the last letters of a long word


NATURAL_HABITS = Habits()


def walk(rng: np.random.Generator, count: int, step: float, memory: float) -> Floats:
    """A random walk pulled back to zero: `memory` of the value before plus a normal step."""
    steps = rng.normal(0, step, count)
    out = np.empty(count)
    value = rng.normal(0, step / np.sqrt(1 - memory**2))
    for i in range(count):  # one value a line or word: too few to be worth a filter library
        value = memory * value + steps[i]
        out[i] = value
    return out


def slow_waves(
    rng: np.random.Generator, at: Floats, group: NDArray[np.int_], groups: int, sd: float
) -> Floats:
    """A smooth drift along each line. at: (n,) positions, x-heights; group: the line of each.

    Three waves of 9 to 30 x-heights: a hand's baseline errors hold over several letters.
    """
    lengths = np.exp(rng.uniform(np.log(9), np.log(30), (groups, 3)))
    phases = rng.uniform(0, 2 * np.pi, (groups, 3))
    sizes = rng.normal(0, sd * np.sqrt(2 / 3), (groups, 3))
    waves = sizes[group] * np.sin(2 * np.pi * at[:, None] / lengths[group] + phases[group])
    return np.asarray(waves.sum(1))
