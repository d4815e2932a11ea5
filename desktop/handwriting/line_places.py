"""Words on their lines: margins that wander, baselines that rise and fall, gaps that vary."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.chance import Habits, course, walk
from desktop.handwriting.letters import Letters

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]

LEAST_GAP = 0.72  # of the usual word gap: less would run words together
NARROWED = 0.08  # of its width, that the last word of a line gives up first


@dataclass(frozen=True)
class Line:
    """A line as planned, in points: baseline from (x, y), ink within x and x + room."""

    text: str
    x: float
    y: float
    room: float


def placed(
    letters: Letters,
    shapes: Floats,
    local: Floats,
    word_width: Floats,
    word_gap: float,
    lines: Sequence[Line],
    x_height: float,
    rng: np.random.Generator,
    lively: float,
    habits: Habits,
) -> Floats:
    """(n, 6): each letter's matrix from x-heights to points on the page.

    local, word_width: as `chained` answers them; word_gap: the usual one of the hand.
    """
    count = len(lines)
    room = np.array([line.room for line in lines]) / x_height
    margin = 0.55 * lively + walk(rng, count, habits.margin_step * lively, 0.75)
    margin = np.clip(margin, 0.1, 1.6)
    baseline = course(rng, np.maximum(1.0, room), lively, habits)
    height = rng.normal(0, habits.line_height * lively, count)
    gaps = word_gap * np.exp(rng.normal(0, habits.word_gap * lively, len(word_width)) + 0.04)
    least = LEAST_GAP * word_gap
    gaps = np.maximum(gaps, least)
    start, squeeze = _along_lines(letters.line_of_word, word_width, gaps, least, room - margin)
    pinch = squeeze[letters.word]
    x = margin[letters.line] + start[letters.word] + pinch * local[:, 0]

    wide, high, slant, turn = shapes.T
    offset = rng.normal(0, habits.word_offset * lively, len(word_width))
    here = baseline.height(x, letters.line)
    # Each letter is turned as far as the baseline climbs under it, so that the pen meets the next.
    across = pinch * wide * np.maximum(0.3, letters.exits[:, 0])
    tilt = (baseline.height(x + across, letters.line) - here) / across
    y = local[:, 1] + here + height[letters.line] + offset[letters.word]
    matrices = np.stack(
        [
            wide * pinch,
            turn + tilt * wide * pinch,
            slant * pinch,
            high + tilt * slant * pinch,
            x,
            y,
        ],
        1,
    )
    matrices *= x_height
    matrices[:, 4] += np.array([line.x for line in lines])[letters.line]
    matrices[:, 5] += np.array([line.y for line in lines])[letters.line]
    return matrices


def _along_lines(
    line: Ints, widths: Floats, gaps: Floats, least: float, room: Floats
) -> tuple[Floats, Floats]:
    """Where each word begins on its line, and how much it is narrowed to keep to the line's room.

    As people do at the end of a line: first the last word gives way, then the gaps, then all words.
    """
    within = np.concatenate([[False], line[1:] == line[:-1]])
    gaps = np.where(within, gaps, 0.0)
    give = np.where(within, gaps - least, 0.0)
    count = len(room)
    over = np.bincount(line, widths + gaps, count) - room
    last = np.append(~within[1:], True)
    last_width = np.maximum(np.bincount(line, widths * last, count), 1e-9)
    narrowed = 1 - last * np.clip(over / last_width, 0, NARROWED)[line]
    widths = widths * narrowed
    ink = np.bincount(line, widths, count)
    over = ink + np.bincount(line, gaps, count) - room
    yielding = np.clip(over / np.maximum(np.bincount(line, give, count), 1e-9), 0, 1)
    gaps = gaps - give * yielding[line]
    over = ink + np.bincount(line, gaps, count) - room
    squeeze = np.clip(1 - over / np.maximum(ink, 1e-9), 0.5, 1)[line]
    ends = np.cumsum(widths * squeeze + gaps)
    starts = ends - widths * squeeze
    first = np.flatnonzero(~within)
    return starts - np.repeat(starts[first], np.diff([*first, len(line)])), squeeze * narrowed
