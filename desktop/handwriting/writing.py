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

from desktop.handwriting.chance import NATURAL_HABITS, Habits, course, liveliness, walk
from desktop.handwriting.forms import Form
from desktop.handwriting.hands import Hand
from desktop.handwriting.inks import Ink
from desktop.handwriting.pen_kinds import DEFAULT_PEN, Pen
from desktop.handwriting.words import WordShape

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]

LEAST_GAP = 0.6  # of the usual word gap: less would run words together
BEND_REACH = 0.12  # x-heights by which bending may carry ink beyond a letter's box


@dataclass(frozen=True)
class Line:
    """A line as planned, in points: baseline from (x, y), ink within x and x + room."""

    text: str
    x: float
    y: float
    room: float


@dataclass(frozen=True, eq=False)
class Writing:
    """Ink on a page, letter by letter in reading order, spaces between words and lines included.

    forms: (n,) what is drawn; matrices: (n, 6) each from x-heights about the letter's origin to
    points on the page, in PDF's order a b c d e f; shades: (n, rgb) 0 to 1; lines: (n,) the line of
    each; lively: of chance, 1 natural; nib: the line's width in x-heights, as `pen` draws it.
    """

    hand: Hand
    forms: tuple[Form, ...]
    matrices: Floats
    shades: Floats
    lines: Ints
    lively: float
    nib: float
    pen: Pen

    @property
    def texts(self) -> tuple[str, ...]:
        """What each letter stands for."""
        return tuple(form.text for form in self.forms)

    @cached_property
    def boxes(self) -> Floats:
        """(n, 4): left, bottom, right, top of each letter, points, with room for bending."""
        low = np.array([form.box[:2] for form in self.forms]) - BEND_REACH
        high = np.array([form.box[2:] for form in self.forms]) + BEND_REACH
        a, b, c, d, e, f = self.matrices.T
        xs = np.stack(
            [a * x + c * y + e for x in (low[:, 0], high[:, 0]) for y in (low[:, 1], high[:, 1])]
        )
        ys = np.stack(
            [b * x + d * y + f for x in (low[:, 0], high[:, 0]) for y in (low[:, 1], high[:, 1])]
        )
        return np.stack([xs.min(0), ys.min(0), xs.max(0), ys.max(0)], 1)

    @cached_property
    def _inked(self) -> NDArray[np.bool_]:
        return np.array([not form.strokes.is_blank for form in self.forms])

    def bounds(self) -> tuple[float, float, float, float]:
        """Left, bottom, right, top of all the ink, points."""
        return _union(self.boxes[self._inked])

    @property
    def line_bounds(self) -> list[tuple[float, float, float, float]]:
        """The same for each line that has ink."""
        numbers = np.unique(self.lines)
        return [_union(self.boxes[self._inked & (self.lines == line)]) for line in numbers]


def _union(boxes: Floats) -> tuple[float, float, float, float]:
    left, bottom = boxes[:, :2].min(0)
    right, top = boxes[:, 2:].max(0)
    return (float(left), float(bottom), float(right), float(top))


@dataclass(frozen=True)
class _Letters:
    """All about the letters before chance, (n,) arrays; words and lines are told by number."""

    forms: tuple[Form, ...]
    origin: Floats
    word: Ints
    place: Ints
    line_of_word: Ints
    lengths: Ints
    widths: Floats
    word_gap: float

    @property
    def line(self) -> Ints:
        return self.line_of_word[self.word]


def write(
    lines: Sequence[Line],
    hand: Hand,
    x_height: float,
    rng: np.random.Generator,
    *,
    ink: Ink,
    neatness: float = 60,
    pen: Pen = DEFAULT_PEN,
    habits: Habits = NATURAL_HABITS,
) -> Writing:
    """Write the lines. x_height: points; neatness: 0 hurried to 100 careful.

    Raises MissingCharacters when the hand cannot write all of it.
    """
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
        return Writing(hand, (), nothing, np.empty((0, 3)), np.empty(0, int), lively, nib, pen)
    letters = _letters(words, line_of_word, hand.word_gap)
    shapes = _letter_shapes(letters, rng, lively, habits)
    local, word_width = _chained(letters, shapes, rng, lively, habits)
    matrices = _placed(letters, shapes, local, word_width, lines, x_height, rng, lively, habits)
    shades = _shades(len(words), ink, pen, rng)[letters.word]
    ends = np.cumsum(letters.lengths)[:-1]
    return Writing(
        hand=hand,
        forms=_spaced(letters.forms, ends, hand.space),
        matrices=np.insert(matrices, ends, _space_places(letters, matrices, ends, x_height), 0),
        shades=np.insert(shades, ends, shades[ends - 1], 0),
        lines=np.insert(letters.line, ends, letters.line[ends - 1]),
        lively=lively,
        nib=nib,
        pen=pen,
    )


def _letters(words: list[WordShape], line_of_word: list[int], word_gap: float) -> _Letters:
    lengths = np.array([len(word.forms) for word in words])
    return _Letters(
        forms=tuple(form for word in words for form in word.forms),
        origin=np.concatenate([word.origins for word in words]),
        word=np.repeat(np.arange(len(words)), lengths),
        place=np.concatenate([np.arange(n) for n in lengths]),
        line_of_word=np.array(line_of_word),
        lengths=lengths,
        widths=np.array([word.width for word in words]),
        word_gap=word_gap,
    )


def _letter_shapes(
    letters: _Letters, rng: np.random.Generator, lively: float, habits: Habits
) -> Floats:
    """(n, 4): each letter's width and height factors, slant and turn, word and line included."""
    n, words = len(letters.forms), len(letters.lengths)
    lines = int(letters.line_of_word[-1]) + 1
    line_size = np.exp(rng.normal(0, habits.line_size * lively, lines))
    word_size = (
        np.exp(rng.normal(0, habits.word_size * lively, words)) * line_size[letters.line_of_word]
    )
    word_slant = rng.normal(0, habits.word_slant * lively, words)
    wide = np.exp(rng.normal(0, habits.letter_width * lively, n))
    high = np.exp(rng.normal(0, habits.letter_height * lively, n))
    slant = rng.normal(0, habits.letter_slant * lively, n) + word_slant[letters.word]
    turn = rng.normal(0, habits.letter_turn * lively, n)
    # A long word is begun with care and ends flatter and narrower.
    length = letters.lengths[letters.word]
    along = np.clip((letters.place / np.maximum(length - 1, 1) - 0.4) / 0.6, 0, 1) * (length >= 4)
    reduced = along * habits.reduction * lively * rng.uniform(0.2, 1.2, words)[letters.word]
    size = word_size[letters.word]
    return np.stack(
        [wide * size * (1 - 0.75 * reduced), high * size * (1 - reduced), slant, turn], 1
    )


def _chained(
    letters: _Letters, shapes: Floats, rng: np.random.Generator, lively: float, habits: Habits
) -> tuple[Floats, Floats]:
    """(n, xy) the letters' origins within their words, and the words' widths.

    Where the pen goes on, the next letter begins just where this one ends, whatever either's shape;
    the turn of each letter is then what brings the pen to the baseline's own slow course. Where it
    is lifted, letters stand apart by their room, which varies a little.
    """
    n = len(letters.forms)
    exits = np.array([form.exit or (form.advance, 0.0) for form in letters.forms])
    entries = np.array([form.entry or (0.0, 0.0) for form in letters.forms])
    on = np.array([form.exit is not None for form in letters.forms])
    follows = letters.place > 0
    tilt = rng.normal(0, habits.word_tilt * lively, len(letters.lengths))
    path = tilt[letters.word] * letters.origin
    path += _hops(letters, on, rng, habits.letter_offset * lively)
    wanted = np.zeros(n)
    wanted[:-1] = path[1:] - path[:-1]
    needed = np.zeros(n)
    needed[:-1] = (
        wanted[:-1] - shapes[:-1, 1] * exits[:-1, 1] + shapes[1:, 1] * entries[1:, 1]
    ) / np.maximum(exits[:-1, 0], 0.4)
    shapes[on, 3] = np.clip(needed[on], -0.1, 0.1)
    leave, arrive = _moved(exits, shapes), _moved(entries, shapes)
    room = rng.normal(0, habits.letter_room * lively, n)
    step = np.zeros((n, 2))
    step[1:][on[:-1]] = (leave[:-1] - arrive[1:])[on[:-1]]
    apart = ~on[:-1]
    step[1:, 0][apart] = (exits[:-1, 0] * (shapes[:-1, 0] + shapes[1:, 0]) / 2 + room[1:])[apart]
    step[1:, 1][apart] = wanted[:-1][apart]
    step[~follows] = 0
    origins = np.cumsum(step, 0)
    first = np.cumsum(letters.lengths) - letters.lengths
    origins -= origins[first][letters.word]
    origins[:, 1] += path[first][letters.word]
    boxes = np.array([form.box for form in letters.forms])
    low = origins[:, 0] + shapes[:, 0] * boxes[:, 0] + np.minimum(0, shapes[:, 2] * boxes[:, 1])
    high = origins[:, 0] + shapes[:, 0] * boxes[:, 2]
    left = np.minimum.reduceat(low, first)
    origins[:, 0] -= left[letters.word]
    return origins, np.maximum.reduceat(high, first) - left


def _hops(letters: _Letters, on: NDArray[np.bool_], rng: np.random.Generator, sd: float) -> Floats:
    """Each letter's own height off the line; a letter that the pen runs into shares most of it."""
    own = rng.normal(0, sd, len(letters.forms))
    joined = np.concatenate([[False], on[:-1]])
    before = np.concatenate([[0.0], own[:-1]])
    return np.asarray(np.where(joined, 0.55 * before + 0.35 * own, own))


def _moved(points: Floats, shapes: Floats) -> Floats:
    """Points of letters under the letters' own widths, heights, slants and turns."""
    wide, high, slant, turn = shapes.T
    return np.stack(
        [wide * points[:, 0] + slant * points[:, 1], turn * points[:, 0] + high * points[:, 1]], 1
    )


def _placed(
    letters: _Letters,
    shapes: Floats,
    local: Floats,
    word_width: Floats,
    lines: Sequence[Line],
    x_height: float,
    rng: np.random.Generator,
    lively: float,
    habits: Habits,
) -> Floats:
    """(n, 6): each letter's matrix from x-heights to points on the page."""
    count = len(lines)
    room = np.array([line.room for line in lines]) / x_height
    margin = 0.3 * lively + walk(rng, count, habits.margin_step * lively, 0.75)
    margin = np.clip(margin, 0, 1.2)
    baseline = course(rng, np.maximum(1.0, room), lively, habits)
    height = rng.normal(0, habits.line_height * lively, count)
    gaps = letters.word_gap * np.exp(
        rng.normal(0, habits.word_gap * lively, len(word_width)) + 0.02
    )
    least = LEAST_GAP * letters.word_gap
    gaps = np.maximum(gaps, least)
    start, squeeze = _along_lines(letters.line_of_word, word_width, gaps, least, room - margin)
    pinch = squeeze[letters.word]
    x = margin[letters.line] + start[letters.word] + pinch * local[:, 0]

    wide, high, slant, turn = shapes.T
    offset = rng.normal(0, habits.word_offset * lively, len(word_width))
    here = baseline.height(x, letters.line)
    # Each letter is turned as far as the baseline climbs under it, so that the pen meets the next.
    across = pinch * wide * np.maximum(0.3, np.array([form.reach for form in letters.forms]))
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

    As people do at the end of a line: first the gaps give way, then the words.
    """
    start, squeeze = np.zeros(len(widths)), np.ones(len(widths))
    for number in np.unique(line):
        own = np.flatnonzero(line == number)
        between = gaps[own[1:]]
        over = widths[own].sum() + between.sum() - room[number]
        if over > 0:
            give = between - least
            between = between - give * min(1.0, over / max(float(give.sum()), 1e-9))
            over = widths[own].sum() + between.sum() - room[number]
        if over > 0:
            squeeze[own] = max(0.5, 1 - over / widths[own].sum())
        ends = np.cumsum(widths[own] * squeeze[own])
        start[own] = np.concatenate([[0.0], ends[:-1] + np.cumsum(between)])
    return start, squeeze


def _shades(words: int, ink: Ink, pen: Pen, rng: np.random.Generator) -> Floats:
    """(words, rgb): the ink, a little lighter or darker from word to word as the pen gives it."""
    wander = 0.08 + walk(rng, words, 0.05, 0.6) * pen.flow
    lighter = np.clip(wander + 1 - pen.cover, 0, 0.3)[:, None]
    colour = np.array(ink.rgb)
    return np.asarray(colour + (1 - colour) * lighter)


def _spaced(forms: Sequence[Form], ends: Ints, space: Form) -> tuple[Form, ...]:
    """The letters with a space after each word but the last, for whoever reads the text back."""
    spaced = list(forms)
    for end in ends[::-1]:
        spaced.insert(int(end), space)
    return tuple(spaced)


def _space_places(letters: _Letters, matrices: Floats, ends: Ints, x_height: float) -> Floats:
    """Where the spaces stand: right of the last letters of words."""
    places = matrices[ends - 1].copy()
    edges = np.array([letters.forms[end - 1].box[2] for end in ends])
    places[:, 4:] += places[:, :2] * edges[:, None]
    places[:, :4] = np.array([1.0, 0, 0, 1.0]) * x_height
    return places
