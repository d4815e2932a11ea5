"""Lines of text written by a hand: where each letter stands, how it leans, in which shade.

Chance is layered as in people: of the page, the line, the word and the letter, all from one
generator. The shape of each single letter is bent later (variants.py), when the page goes into a
document.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.chance import NATURAL_HABITS, Habits, liveliness, walk
from desktop.handwriting.forms import Form
from desktop.handwriting.hands import Hand
from desktop.handwriting.inks import Ink
from desktop.handwriting.letters import Letters, chained, letter_shapes, letters_of
from desktop.handwriting.line_places import Line, placed
from desktop.handwriting.pen_kinds import DEFAULT_PEN, Pen
from desktop.handwriting.steadiness import suited
from desktop.handwriting.words import WordShape

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]

BEND_REACH = 0.12  # x-heights by which bending carries most ink beyond a letter's box
MOST_REACH = 0.25  # and nearly all, at natural neatness


@dataclass(frozen=True, eq=False)
class Writing:
    """Ink on a page, letter by letter in reading order, spaces between words and lines included.

    numbers: (n,) what is drawn, as the hand numbers its forms; matrices: (n, 6) each from x-heights
    about the letter's origin to points on the page, in PDF's order a b c d e f; shades: (n, rgb) 0
    to 1; lines: (n,) the line of each; lively: of chance, 1 natural; nib: the line's width in
    x-heights, as `pen` draws it.
    """

    hand: Hand
    numbers: Ints
    matrices: Floats
    shades: Floats
    lines: Ints
    lively: float
    nib: float
    pen: Pen

    @cached_property
    def forms(self) -> tuple[Form, ...]:
        """What is drawn."""
        return tuple(map(self.hand.numbered.forms.__getitem__, self.numbers.tolist()))

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """What each letter stands for."""
        return tuple(map(self.hand.numbered.texts.__getitem__, self.numbers.tolist()))

    @cached_property
    def boxes(self) -> Floats:
        """(n, 4): left, bottom, right, top of each letter, points, with room for bending."""
        return self._boxes(BEND_REACH)

    def _boxes(self, reach: float) -> Floats:
        left, bottom, right, top = self.hand.numbered.boxes[self.numbers].T
        a, b, c, d, e, f = self.matrices.T
        corners = [
            (x, y) for x in (left - reach, right + reach) for y in (bottom - reach, top + reach)
        ]
        xs = [a * x + c * y + e for x, y in corners]
        ys = [b * x + d * y + f for x, y in corners]
        return np.stack([np.min(xs, 0), np.min(ys, 0), np.max(xs, 0), np.max(ys, 0)], 1)

    @cached_property
    def _inked(self) -> NDArray[np.bool_]:
        return self.hand.numbered.inked[self.numbers]

    @cached_property
    def _outermost(self) -> Floats:
        return self._boxes(max(BEND_REACH, MOST_REACH * self.lively))

    def bounds(self) -> tuple[float, float, float, float]:
        """Left, bottom, right, top of all the ink, points."""
        return _union(self._outermost[self._inked])

    @property
    def line_bounds(self) -> list[tuple[float, float, float, float]]:
        """The same for each line that has ink."""
        numbers = np.unique(self.lines)
        return [_union(self._outermost[self._inked & (self.lines == line)]) for line in numbers]


def _union(boxes: Floats) -> tuple[float, float, float, float]:
    left, bottom = boxes[:, :2].min(0)
    right, top = boxes[:, 2:].max(0)
    return (float(left), float(bottom), float(right), float(top))


def write(
    lines: Sequence[Line],
    hand: Hand,
    x_height: float,
    rng: np.random.Generator,
    *,
    ink: Ink,
    neatness: float = 60,
    pen: Pen = DEFAULT_PEN,
    goes_on: bool = False,
    habits: Habits = NATURAL_HABITS,
) -> Writing:
    """Write the lines. x_height: points; neatness: 0 hurried to 100 careful.

    goes_on: whether another writing is read after this one, from which a space then parts it.
    Raises MissingCharacters when the hand cannot write all of it.
    """
    habits = suited(habits, hand)
    lively = liveliness(neatness) * float(rng.uniform(0.85, 1.15))
    nib = hand.nib * pen.width / x_height
    words: list[WordShape] = []
    line_of_word: list[int] = []
    for number, line in enumerate(lines):
        found = hand.words(line.text)
        words += found
        line_of_word += [number] * len(found)
    if not words:
        nothing = np.empty((0, 6))
        return Writing(
            hand, np.empty(0, int), nothing, np.empty((0, 3)), np.empty(0, int), lively, nib, pen
        )
    letters = letters_of(words, line_of_word)
    shapes = letter_shapes(letters, rng, lively, habits)
    local, word_width = chained(letters, shapes, rng, lively, habits)
    matrices = placed(
        letters, shapes, local, word_width, hand.word_gap, lines, x_height, rng, lively, habits
    )
    shades = _shades(len(words), ink, pen, rng)[letters.word]
    ends = np.cumsum(letters.lengths)[: None if goes_on else -1]
    return Writing(
        hand=hand,
        numbers=np.insert(
            [*map(hand.numbered.number, letters.forms)], ends, hand.numbered.number(hand.space)
        ),
        matrices=np.insert(matrices, ends, _space_places(letters, matrices, ends, x_height), 0),
        shades=np.insert(shades, ends, shades[ends - 1], 0),
        lines=np.insert(letters.line, ends, letters.line[ends - 1]),
        lively=lively,
        nib=nib,
        pen=pen,
    )


def _shades(words: int, ink: Ink, pen: Pen, rng: np.random.Generator) -> Floats:
    """(words, rgb): the ink, a little lighter or darker from word to word as the pen gives it."""
    wander = 0.08 + walk(rng, words, 0.05, 0.6) * pen.flow
    lighter = np.clip(wander + 1 - pen.cover, 0, 0.3)[:, None]
    colour = np.array(ink.rgb)
    return np.asarray(colour + (1 - colour) * lighter)


def _space_places(letters: Letters, matrices: Floats, ends: Ints, x_height: float) -> Floats:
    """Where the spaces stand: right of the last letters of words."""
    places = matrices[ends - 1].copy()
    places[:, 4:] += places[:, :2] * letters.boxes[ends - 1, 2:3]
    places[:, :4] = np.array([1.0, 0, 0, 1.0]) * x_height
    return places
