"""How much of each kind of chance a writer shows, and the slow processes that chance follows.

Sources: the amplitudes were set so that written pages fall within the ranges measured on pages by
people (docstrings name the row), by the page meter; the shapes of the processes are from the same
measurements.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass, fields, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.draws import WAVES, Draws

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]

CAREFUL, NATURAL, HURRIED = 0.5, 1.0, 1.6  # of the amplitudes, at neatness 100, 60 and 0


def liveliness(neatness: float) -> float:
    """What the amplitudes are multiplied by. neatness: 0 hurried to 100 careful, 60 natural."""
    return float(np.interp(neatness, [0, 60, 100], [HURRIED, NATURAL, CAREFUL]))


@dataclass(frozen=True)
class Habits:
    """Standard deviations of all that varies along a line, in x-heights and radians, or as said."""

    page_climb: float = 0.003  # of a line, on the mean
    page_slope: float = 0.0025
    line_slope: float = 0.0012
    line_bow: float = 0.024
    line_size: float = 0.009
    line_height: float = 0.033  # of the baseline off its even pitch
    margin_step: float = 0.46
    drift: float = 0.11
    drift_shortest: float = 15.0  # lengths of its waves, x-heights
    drift_longest: float = 34.0
    word_offset: float = 0.0215
    word_size: float = 0.026
    word_slant: float = 0.036
    word_tilt: float = 0.006
    word_gap: float = 0.28  # of its logarithm
    letter_width: float = 0.096
    letter_height: float = 0.052
    letter_slant: float = 0.066
    letter_turn: float = 0.018
    letter_offset: float = 0.045
    letter_room: float = 0.028
    haste: float = 0.1  # of its logarithm, from word to word
    reduction: float = 0.1  # of the last letters of a long word
    closer: float = 0.0  # of the room between letters that stand apart, and between words

    @cached_property
    def amounts(self) -> tuple[float, ...]:
        """All of them, in the order that they are named above."""
        return astuple(self)


NATURAL_HABITS = Habits()
SIGNING_HABITS = replace(
    NATURAL_HABITS,
    page_climb=0.02,
    page_slope=0.012,
    word_offset=0.0,
    word_size=0.015,
    word_gap=0.12,
    letter_height=0.035,
    letter_slant=0.035,
    letter_offset=0.02,
    reduction=0.24,
    closer=0.35,
)
"""A name in one go: it climbs, its letters stand close and lean alike, and its end is let go. By
eye."""


@dataclass(frozen=True)
class Manner:
    """How some writings are written. lively, habits: of each, habits by name."""

    lively: Floats
    habits: Mapping[str, Floats]

    @classmethod
    def of(cls, lively: Sequence[float], habits: Iterable[Habits]) -> Manner:
        table = np.array([own.amounts for own in habits]).T.copy()
        names = (field.name for field in fields(Habits))
        return cls(np.array(lively), dict(zip(names, table, strict=True)))

    def amount(self, habit: str) -> Floats:
        """The standard deviation of what a habit names, in each writing."""
        return np.asarray(self.habits[habit] * self.lively)


def walks(starts: Floats, steps: Floats, lengths: Sequence[int] | Ints, memory: float) -> Floats:
    """Random walks pulled back to zero: `memory` of the value before plus a normal step.

    starts: normal numbers, one of each walk; steps: of one walk after the other.
    """
    each = np.asarray(lengths)
    walked = each > 0
    begins = np.cumsum(each) - each
    age = np.arange(len(steps)) - np.repeat(begins, each)
    values = steps.copy()
    values[begins[walked]] += memory * (starts / np.sqrt(1 - memory**2))[walked]
    # All at once: first each step and the one before, then those two and the two before them.
    back, share = 1, memory
    while back < int(each.max(initial=0)):
        earlier = share * values[:-back]
        values[back:] += np.where(age[back:] >= back, earlier, 0.0)
        back, share = 2 * back, share * share
    return values


def running(values: Floats) -> Floats:
    """(n,) the sum of all values before each.

    They are summed as whole 2**-30ths, exactly, so that differences of these sums do not depend on
    what came before them.
    """
    whole = np.rint(values * 2**30)
    return np.asarray((np.cumsum(whole) - whole) / 2**30)


@dataclass(frozen=True)
class Course:
    """The slow ups and downs of each line's baseline, in x-heights: straight climb, bow and drift.

    slope, bow and reach: one of each line, reach being its length; turns, phases, sizes: of each
    wave (radians in an x-height, radians, x-heights), rows of lines. A hand's baseline errors hold
    over several letters, so waves are long.
    """

    slope: Floats
    bow: Floats
    reach: Floats
    turns: Floats
    phases: Floats
    sizes: Floats

    def height(self, x: Floats, line: Ints) -> Floats:
        """The baseline's height at `x` of each `line`."""
        across = 2 * x / self.reach[line] - 1
        # About the bow's mean, or lines would crowd.
        height = self.slope[line] * x + self.bow[line] * (2 / 3 - across**2)
        for turn, phase, size in zip(self.turns, self.phases, self.sizes, strict=True):
            height += size[line] * np.sin(turn[line] * x + phase[line])
        return np.asarray(height)


def course(draws: Draws, reach: Floats, writing: Ints, manner: Manner) -> Course:
    """A course for each line. reach: the lines' lengths in x-heights; writing: that each is in."""
    page = manner.amount("page_climb") + draws.page["slope"] * manner.amount("page_slope")
    shortest, longest = (
        np.log(manner.habits["drift_shortest"]),
        np.log(manner.habits["drift_longest"]),
    )
    lengths = np.exp(shortest[writing] + draws.waves[:WAVES] * (longest - shortest)[writing])
    drift = (manner.amount("drift") * np.sqrt(2 / 3))[writing]
    return Course(
        slope=page[writing] + draws.line["slope"] * manner.amount("line_slope")[writing],
        bow=draws.line["bow"] * manner.amount("line_bow")[writing],
        reach=reach,
        turns=2 * np.pi / lengths,
        phases=2 * np.pi * draws.waves[WAVES:],
        sizes=np.stack([draws.line[f"wave{wave}"] for wave in range(WAVES)]) * drift,
    )
