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
Ints = NDArray[np.int_]

CAREFUL, NATURAL, HURRIED = 0.5, 1.0, 1.6  # of the amplitudes, at neatness 100, 60 and 0


def liveliness(neatness: float) -> float:
    """What the amplitudes are multiplied by. neatness: 0 hurried to 100 careful, 60 natural."""
    return float(np.interp(neatness, [0, 60, 100], [HURRIED, NATURAL, CAREFUL]))


@dataclass(frozen=True)
class Habits:
    """Standard deviations of all that varies along a line, in x-heights and radians, or as said."""

    page_slope: float = 0.0025
    line_slope: float = 0.0021
    line_bow: float = 0.050
    line_size: float = 0.012
    line_height: float = 0.042  # of the baseline off its even pitch
    margin_step: float = 0.34
    drift: float = 0.096
    drift_shortest: float = 15.0  # lengths of its waves, x-heights
    drift_longest: float = 34.0
    word_offset: float = 0.047
    word_size: float = 0.034
    word_slant: float = 0.036
    word_tilt: float = 0.006
    word_gap: float = 0.28  # of its logarithm
    letter_width: float = 0.090
    letter_height: float = 0.051
    letter_slant: float = 0.062
    letter_turn: float = 0.023
    letter_offset: float = 0.045
    letter_room: float = 0.035
    haste: float = 0.1  # of its logarithm, from word to word
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


@dataclass(frozen=True)
class Course:
    """The slow ups and downs of each line's baseline, in x-heights: straight climb, bow and drift.

    slope, bow and reach: one of each line, reach being its length; waves: (line, wave, 3) length,
    phase and size of each. A hand's baseline errors hold over several letters, so waves are long.
    """

    slope: Floats
    bow: Floats
    reach: Floats
    waves: Floats

    def height(self, x: Floats, line: Ints) -> Floats:
        """The baseline's height at `x` of each `line`."""
        across = 2 * x / self.reach[line] - 1
        length, phase, size = np.moveaxis(self.waves[line], 2, 0)
        drift = (size * np.sin(2 * np.pi * x[:, None] / length + phase)).sum(1)
        bow = self.bow[line] * (2 / 3 - across**2)  # about its mean, or lines would crowd
        return np.asarray(self.slope[line] * x + bow + drift)


def course(rng: np.random.Generator, reach: Floats, lively: float, habits: Habits) -> Course:
    """A course for each line of a page. reach: the lines' lengths in x-heights."""
    count = len(reach)
    page = rng.normal(0.003, habits.page_slope) * lively
    shortest, longest = np.log(habits.drift_shortest), np.log(habits.drift_longest)
    lengths = np.exp(rng.uniform(shortest, longest, (count, 3)))
    phases = rng.uniform(0, 2 * np.pi, (count, 3))
    sizes = rng.normal(0, habits.drift * lively * np.sqrt(2 / 3), (count, 3))
    return Course(
        slope=page + rng.normal(0, habits.line_slope * lively, count),
        bow=rng.normal(0, habits.line_bow * lively, count),
        reach=reach,
        waves=np.stack([lengths, phases, sizes], 2),
    )
