"""How thick a pen's line is along its way: by how fast the hand goes, and where the pen is lifted.

Source: the widths along strokes on pages by people. They differ little from letter to letter, more
within each: thick where the hand turns or stops, thin where it runs or is already leaving.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.pens import directions
from desktop.handwriting.stroke_ends import Strokes

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]

OF_LETTER = 0.04  # sd, by which a whole letter is thicker or thinner
LETTERS_ALIKE = 0.75  # of what the font has one letter thicker than another, a pen leaves out
SWELLS = 0.17, 0.1  # sd of what comes and goes along a stroke
SWELL_LENGTHS = 2.4, 1.2  # x-heights
TURNING, HALFWAY, USUAL_TURN = 0.56, 4.0, 0.3  # most, radians an x-height for half, and the usual
SET_DOWN, SET_DOWN_VARIES, LEAST_AND_MOST = 0.06, 0.14, (-0.1, 0.5)  # share of a width lost, sd
SET_DOWN_REACH = 0.2  # x-heights
LIFTED, MOSTLY_BLUNT = 0.75, 1.4  # most of a width that is lost, and how seldom
LIFTED_REACH = 0.15, 0.55  # x-heights
THINNEST, THICKEST = 0.6, 1.45
MEETS = 0.35  # x-heights from a join within which lines of two letters become alike
JOIN = 0.93  # of the nib, the line from letter to letter


def pressed(
    half: Floats, strokes: Strokes, letter: Ints, swell: Floats, rng: np.random.Generator
) -> Floats:
    """(n,) how many times its usual width a line has at each point.

    half: (n,) what each has of itself, as such a share; letter: of each stroke; swell: of each, how
    much its pen gives way.
    """
    counts, stroke, first, last = strokes.counts, strokes.stroke, strokes.first, strokes.last
    steps = np.hypot(*np.diff(strokes.points, axis=0, prepend=strokes.points[:1]).T)
    steps[first] = 0.0
    run = np.cumsum(steps)
    from_start, to_end = run - run[first][stroke], run[last][stroke] - run
    swells = _swells(from_start, counts, stroke, rng)
    swells += _slowing(strokes, steps)
    swells += rng.normal(0, OF_LETTER, int(letter[-1]) + 1)[letter][stroke]
    width = _alike(half, letter, strokes) * np.clip(1 + swells * swell[stroke], THINNEST, THICKEST)
    width = width * (1 - _set_down(from_start, strokes, rng)) * (1 - _lifted(to_end, strokes, rng))
    for side, gap in enumerate((from_start, to_end)):
        meets = np.where(strokes.goes_on[stroke, side], np.maximum(0, 1 - gap / MEETS), 0.0)
        width += (JOIN - width) * meets
    return np.asarray(width)


def _alike(half: Floats, letter: Ints, strokes: Strokes) -> Floats:
    """The widths, with letters about as thick as each other; dots are as large as they are."""
    drawn = strokes.is_long[strokes.stroke]
    each = letter[strokes.stroke]
    mean = np.bincount(each, half * drawn) / np.maximum(np.bincount(each, drawn), 1)
    return np.where(drawn, half * np.where(mean > 0, mean, 1.0)[each] ** -LETTERS_ALIKE, half)


def _swells(along: Floats, counts: Ints, stroke: Ints, rng: np.random.Generator) -> Floats:
    """What comes and goes along each stroke, and leaves its mean as it is."""
    found = np.zeros(len(along))
    for sd, length in zip(SWELLS, SWELL_LENGTHS, strict=True):
        size = rng.normal(0, sd * np.sqrt(2), len(counts))
        turns = 2 * np.pi / (length * np.exp(rng.normal(0, 0.25, len(counts))))
        phase = rng.uniform(0, 2 * np.pi, len(counts))
        found += size[stroke] * np.sin(turns[stroke] * along + phase[stroke])
    return np.asarray(found - (np.bincount(stroke, found) / counts)[stroke])


def _slowing(strokes: Strokes, steps: Floats) -> Floats:
    """How much more ink a line has where the hand slows to turn, and less where it runs."""
    way = directions(strokes.points, strokes.counts)
    turn = np.zeros(len(way))
    turn[1:-1] = np.hypot(*(way[2:] - way[:-2]).T)
    turn[strokes.first], turn[strokes.last] = turn[strokes.first + 1], turn[strokes.last - 1]
    across = np.full(len(way), 1e-3)
    across[:-1] += steps[1:]
    across += steps
    sharp = np.minimum(turn / across, 20.0)
    return np.asarray(TURNING * (sharp / (sharp + HALFWAY) - USUAL_TURN))


def _set_down(from_start: Floats, strokes: Strokes, rng: np.random.Generator) -> Floats:
    """What a line lacks of its width where the pen is only just set down; some begin thick."""
    lost = np.clip(rng.normal(SET_DOWN, SET_DOWN_VARIES, len(strokes.counts)), *LEAST_AND_MOST)
    near = np.maximum(0, 1 - from_start / SET_DOWN_REACH)
    return np.asarray(_where_free(lost, 0, strokes) * near**2)


def _lifted(to_end: Floats, strokes: Strokes, rng: np.random.Generator) -> Floats:
    """The same where it is lifted: some strokes end blunt, others run thin over a long way."""
    lost = LIFTED * rng.random(len(strokes.counts)) ** MOSTLY_BLUNT
    reach = rng.uniform(*LIFTED_REACH, len(strokes.counts))
    near = np.maximum(0, 1 - to_end / reach[strokes.stroke])
    return np.asarray(_where_free(lost, 1, strokes) * near**2)


def _where_free(lost: Floats, side: int, strokes: Strokes) -> Floats:
    """(n,) what is lost at this end of each stroke, if the pen does not go on there."""
    free = strokes.is_long & ~strokes.goes_on[:, side]
    return np.where(free, lost, 0.0)[strokes.stroke]
