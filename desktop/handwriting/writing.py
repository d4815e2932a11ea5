"""Lines of text written by a hand: where each letter stands, how it leans, in which shade.

Chance is layered as in people: of the page, the line, the word and the letter, all from one
generator. The shape of each single letter is bent later (variants.py), when the page goes into a
document.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.chance import NATURAL_HABITS, Habits, Manner, liveliness, walks
from desktop.handwriting.draws import Draws, drawn
from desktop.handwriting.forms import Form
from desktop.handwriting.hands import Hand
from desktop.handwriting.ink_extents import Bounds, extents, unions
from desktop.handwriting.inks import Ink
from desktop.handwriting.kind_choices import chosen
from desktop.handwriting.letters import Places, chained, letter_shapes, letters_of
from desktop.handwriting.line_places import Line, Plan, placed
from desktop.handwriting.pen_kinds import DEFAULT_PEN, Pen
from desktop.handwriting.steadiness import suited
from desktop.handwriting.word_spaces import spaced
from desktop.handwriting.words import WordShape

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]

BEND_REACH = 0.12  # x-heights by which bending carries most ink beyond a letter's box
MOST_REACH = 0.25  # and nearly all, at natural neatness
LIGHTER, SHADE_STEP, SHADE_LASTS = 0.1, 0.037, 0.87  # than its ink a word is, and its wander
ALIKE = 0.5  # of that: writings on one page, as a signature below a note, begin alike
SHADE_GRAIN = 0.0125  # steps in which it comes and goes, finer than the eye tells apart


@dataclass(frozen=True, eq=False)
class Writing:
    """Ink on a page, letter by letter in reading order, spaces between words and lines included.

    told: the words of each line that has any; numbers: (n,) what is drawn, as the hand numbers its
    forms; matrices: (n, 6) each from x-heights about the letter's origin to points on the page, in
    PDF's order a b c d e f; shades: (n, rgb) 0 to 1; lines: (n,) the line of each; lively: of
    chance, 1 natural; nib: the line's width in x-heights, as `pen` draws it.
    """

    hand: Hand
    told: tuple[str, ...]
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
    def is_space(self) -> NDArray[np.bool_]:
        """(n,): what has no ink and only parts words."""
        return np.asarray(self.numbers == self.hand.numbered.number(self.hand.space))

    @property
    def boxes(self) -> Floats:
        """(n, 4): left, bottom, right, top of each letter, points, with room for bending."""
        return extents(self.hand.numbered.boxes[self.numbers], self.matrices, BEND_REACH).T

    def bounds(self) -> Bounds:
        """Left, bottom, right, top of all the ink, points."""
        return self._bounds

    @cached_property
    def _bounds(self) -> Bounds:
        return _all_bounds([self])[0]

    @property
    def line_bounds(self) -> list[Bounds]:
        """The same for each line that has ink."""
        lines = self.lines[self.hand.numbered.inked[self.numbers]]
        return unions(_inked_extents([self])[0], np.flatnonzero(np.diff(lines, prepend=-1)))


def _inked_extents(writings: Sequence[Writing]) -> tuple[Floats, Ints]:
    """(4, n) of all letters with ink, as far as it may reach, and how many each writing has."""
    known = [writing.hand.numbered for writing in writings]
    each = [*zip(known, writings, strict=True)]
    inked = [np.flatnonzero(forms.inked[writing.numbers]) for forms, writing in each]
    counts = np.array([len(own) for own in inked])
    reach = [max(BEND_REACH, MOST_REACH * writing.lively) for writing in writings]
    boxes = [f.boxes[w.numbers[own]] for (f, w), own in zip(each, inked, strict=True)]
    matrices = [w.matrices[own] for w, own in zip(writings, inked, strict=True)]
    reaches = np.repeat(reach, counts)
    return extents(np.concatenate(boxes), np.concatenate(matrices), reaches), counts


def _all_bounds(writings: Sequence[Writing]) -> list[Bounds]:
    """The bounds of writings that have ink."""
    letters, counts = _inked_extents(writings)
    return unions(letters, np.cumsum(counts) - counts)


@dataclass(frozen=True)
class Passage:
    """Lines to be written in one go by one hand.

    x_height: points; neatness: 0 hurried to 100 careful; goes_on: whether another writing is read
    after this one, from which a space then parts it.
    """

    lines: Sequence[Line]
    hand: Hand
    x_height: float
    rng: np.random.Generator
    ink: Ink
    neatness: float = 60
    pen: Pen = DEFAULT_PEN
    goes_on: bool = False
    habits: Habits = NATURAL_HABITS

    @property
    def nib(self) -> float:
        """The line's width, x-heights."""
        return self.hand.line(self.pen) / self.x_height


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
    """Write the lines of one passage. Raises MissingCharacters when the hand cannot write all."""
    passage = Passage(lines, hand, x_height, rng, ink, neatness, pen, goes_on, habits)
    return write_all([passage])[0]


def write_all(passages: Sequence[Passage]) -> list[Writing]:
    """Each passage as `write` writes it, all in one pass. Raises MissingCharacters."""
    spoken = [[passage.hand.words(line.text) for line in passage.lines] for passage in passages]
    told = [number for number, lines in enumerate(spoken) if any(lines)]
    if not told:
        return [_nothing(passage) for passage in passages]
    written = _written([passages[number] for number in told], [spoken[number] for number in told])
    found = dict(zip(told, written, strict=True))
    return [found.get(number) or _nothing(passage) for number, passage in enumerate(passages)]


def _nothing(passage: Passage) -> Writing:
    none, places, shades = np.empty(0, int), np.empty((0, 6)), np.empty((0, 3))
    return Writing(passage.hand, (), none, places, shades, none, 1.0, passage.nib, passage.pen)


def _written(
    passages: Sequence[Passage], spoken: Sequence[Sequence[Sequence[WordShape]]]
) -> list[Writing]:
    """The writings. spoken: the words of each line of each passage, of which each has some."""
    lines = [len(passage.lines) for passage in passages]
    words = [word for passage in spoken for line in passage for word in line]
    words_in_lines = [len(line) for passage in spoken for line in passage]
    line_of_word = np.repeat(np.arange(len(words_in_lines)), words_in_lines)
    letters = letters_of(words, line_of_word, np.repeat(np.arange(len(passages)), lines))
    lively = [
        liveliness(passage.neatness) * float(passage.rng.uniform(0.85, 1.15))
        for passage in passages
    ]
    manner = Manner.of(lively, [suited(passage.habits, passage.hand) for passage in passages])
    counts = zip(lines, letters.at.words.tolist(), letters.at.letters.tolist(), strict=True)
    draws = drawn([passage.rng for passage in passages], [*counts])
    plan = Plan(
        lines=[line for passage in passages for line in passage.lines],
        lengths=lines,
        x_height=np.array([passage.x_height for passage in passages]),
        word_gap=np.array([passage.hand.word_gap for passage in passages]),
    )
    shapes, local, widths = chained(letters, letter_shapes(letters, draws, manner), draws, manner)
    marks = spaced(
        letters,
        placed(plan, letters, shapes, local, widths, draws, manner),
        _shades(letters.at, passages, draws),
        goes_on=[passage.goes_on for passage in passages],
        spaces=np.array([p.hand.numbered.number(p.hand.space) for p in passages]),
        x_height=plan.x_height,
    )
    lengths = [end - start for start, end in pairwise([0, *marks.ends])]
    forms, rngs = [p.hand.numbered for p in passages], [passage.rng for passage in passages]
    numbers = chosen(marks.numbers, lengths, forms, rngs)
    writings = [
        Writing(
            hand=passage.hand,
            told=tuple(" ".join(word.text for word in line) for line in told if line),
            numbers=numbers[start:end],
            matrices=marks.matrices[start:end],
            shades=marks.shades[start:end],
            lines=marks.lines[start:end],
            lively=own,
            nib=passage.nib,
            pen=passage.pen,
        )
        for passage, told, own, (start, end) in zip(
            passages, spoken, lively, pairwise([0, *marks.ends]), strict=True
        )
    ]
    for writing, bounds in zip(writings, _all_bounds(writings), strict=True):
        vars(writing)["_bounds"] = bounds  # sooner than asked for: all at once is quicker
    return writings


def _shades(at: Places, passages: Sequence[Passage], draws: Draws) -> Floats:
    """(rgb, letters): the inks, which grow lighter or darker along the words as the pen gives it.

    Slowly, and never all at once where a word begins: a pen knows no words.
    """
    flow, cover = np.array([(passage.pen.flow, passage.pen.cover) for passage in passages]).T
    colours = np.array([passage.ink.rgb for passage in passages]).T[:, at.writing]
    begins = ALIKE * draws.page["shade"]
    wander = SHADE_STEP * walks(begins, draws.word["shade"], at.words, SHADE_LASTS)
    lighter = LIGHTER + at.between_words(wander) * flow[at.writing] + (1 - cover)[at.writing]
    lighter = SHADE_GRAIN * np.rint(np.clip(lighter, 0, 0.3) / SHADE_GRAIN)
    return np.asarray(colours + (1 - colours) * lighter)
