"""Words on their lines: margins that wander, baselines that rise and fall, gaps that vary."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.chance import Manner, course, running, walks
from desktop.handwriting.draws import Draws
from desktop.handwriting.letters import Letters, Shapes

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]

LEAST_GAP, MOST_GAP = 0.82, 2.4  # of the usual word gap: less would run words together
MARGIN, MARGIN_LASTS = 0.55, 0.75  # x-heights in from the edge; and into the next line
MARGINS = 0.1, 1.9  # between which it stays
NARROWED = 0.08  # of its width, that the last word of a line gives up first


@dataclass(frozen=True)
class Line:
    """A line as planned, in points: baseline from (x, y), ink within x and x + room."""

    text: str
    x: float
    y: float
    room: float


@dataclass(frozen=True)
class Plan:
    """The lines of some writings. x_height, points, word_gap, x-heights: of each writing.

    writing: of each line; lengths: lines of each writing.
    """

    lines: Sequence[Line]
    lengths: Sequence[int]
    x_height: Floats
    word_gap: Floats

    @property
    def writing(self) -> Ints:
        return np.repeat(np.arange(len(self.lengths)), self.lengths)


def placed(
    plan: Plan,
    letters: Letters,
    shapes: Shapes,
    local: Floats,
    word_width: Floats,
    draws: Draws,
    manner: Manner,
) -> Floats:
    """(6, n): each letter's matrix from x-heights to points on the page.

    local, word_width: as `chained` answers them.
    """
    at, writing, of_word = letters.at, plan.writing, letters.at.writing_of_word
    corner_x, corner_y, room = np.array([(line.x, line.y, line.room) for line in plan.lines]).T
    room = room / plan.x_height[writing]
    wander = walks(draws.page["margin"], draws.line["margin"], plan.lengths, MARGIN_LASTS)
    margin = MARGIN * manner.lively[writing] + wander * manner.amount("margin_step")[writing]
    margin = _turned_back(margin, *MARGINS)
    baseline = course(draws, np.maximum(1.0, room), writing, manner)
    height = draws.line["height"] * manner.amount("line_height")[writing]
    gaps = np.exp(draws.word["gap"] * manner.amount("word_gap")[of_word] + 0.04)
    usual = plan.word_gap[of_word] * (1 - manner.habits["closer"][of_word])
    gaps, least = usual * np.clip(gaps, LEAST_GAP, MOST_GAP), LEAST_GAP * usual
    start, pinch = _along_lines(at.line_of_word, word_width, gaps, least, room - margin)
    offset = draws.word["offset"] * manner.amount("word_offset")[of_word]
    start, up = start + margin[at.line_of_word], offset + height[at.line_of_word]
    pinch = pinch[at.word]
    x = start[at.word] + pinch * local[0]

    wide = pinch * shapes.wide
    here = baseline.height(x, at.line)
    # Each letter is turned as far as the baseline climbs under it, so that the pen meets the next.
    across = wide * np.maximum(0.3, letters.exit[0])
    tilt = (baseline.height(x + across, at.line) - here) / across
    y = local[1] + here + up[at.word]
    matrices = np.stack(
        [
            wide,
            shapes.turn + tilt * wide,
            shapes.slant * pinch,
            shapes.high + tilt * shapes.slant * pinch,
            x,
            y,
        ]
    )
    matrices *= plan.x_height[at.writing]
    matrices[4] += corner_x[at.line]
    matrices[5] += corner_y[at.line]
    return matrices


def _turned_back(values: Floats, low: float, high: float) -> Floats:
    """What goes beyond the bounds comes back by as much: stopped there, lines would align."""
    back = high - np.abs(high - low - np.abs(values - low))
    return np.asarray(np.clip(back, low, high))


def _along_lines(
    line: Ints, widths: Floats, gaps: Floats, least: Floats, room: Floats
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
    before = running(gaps + widths * squeeze)
    first = np.flatnonzero(~within)
    starts = before - np.repeat(before[first], np.diff(first, append=len(line))) + gaps
    return starts, squeeze * narrowed
