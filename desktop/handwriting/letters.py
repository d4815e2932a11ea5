"""Letters in their words: how each is shaped this time, and where the pen takes it.

Arrays hold all the letters of some writings; words, lines and writings are told by number. Lengths
in x-heights.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.chance import Manner, running, walks
from desktop.handwriting.draws import Draws
from desktop.handwriting.words import WordShape

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]

LEANING_ALIKE = (0.5, 0.7, 0.5)  # of a letter's lean it shares with those beside it
DRIFTING_ALIKE = 0.42  # of its height off the line that a letter shares with either neighbour
HASTE_LASTS = 0.6  # of a word's haste, into the next word
MOST = 2.25  # deviations: an e that grew further would be an l
MOST_REDUCED = 0.4  # of a letter's height
LEANING = 0.6  # of the way to the corner of its box that a letter's ink leans; by eye


@dataclass(frozen=True)
class Places:
    """Which letter is in which word, line and writing.

    word, line, writing: of each letter; first, lengths: the first letter of each word, and how many
    it has; line_of_word, writing_of_word, writing_of_line: as named; words: of each writing.
    """

    word: Ints
    line: Ints
    writing: Ints
    first: Ints
    lengths: Ints
    line_of_word: Ints
    writing_of_word: Ints
    writing_of_line: Ints
    words: Ints

    @classmethod
    def of(cls, lengths: Ints, line_of_word: Ints, writing_of_line: Ints) -> Places:
        word = np.repeat(np.arange(len(lengths)), lengths)
        writing_of_word = writing_of_line[line_of_word]
        return cls(
            word=word,
            line=line_of_word[word],
            writing=writing_of_word[word],
            first=np.cumsum(lengths) - lengths,
            lengths=lengths,
            line_of_word=line_of_word,
            writing_of_word=writing_of_word,
            writing_of_line=writing_of_line,
            words=np.bincount(writing_of_word, minlength=int(writing_of_line[-1]) + 1),
        )

    @property
    def letters(self) -> Ints:
        """How many each writing has."""
        return np.bincount(self.writing, minlength=len(self.words))

    @property
    def first_of_writing(self) -> Ints:
        """The first letter of each writing."""
        return np.asarray(self.first[np.cumsum(self.words) - self.words])

    def between_words(self, values: Floats) -> Floats:
        """(letters,) what goes evenly from the middle of one word to that of the next.

        values: of each word. From the ends of a writing it is as in its first and its last word.
        """
        half = (self.lengths - 1) / 2
        off = np.arange(len(self.word)) - (self.first + half)[self.word]
        beside = np.clip(self.word + np.sign(off).astype(int), 0, len(values) - 1)
        beside = np.where(self.writing_of_word[beside] == self.writing, beside, self.word)
        away = np.maximum(half[self.word] + half[beside] + 1, 1)
        return np.asarray(
            values[self.word] + (values[beside] - values[self.word]) * np.abs(off) / away
        )


@dataclass(frozen=True)
class Letters:
    """All about the letters before chance: columns of `WordShape.table`; pace: of each word."""

    at: Places
    numbers: Ints
    origin: Floats
    exit: Floats
    entry: Floats
    goes_on: NDArray[np.bool_]
    box: Floats
    let_go: Floats
    loose: Floats
    even: Floats
    pace: Floats


@dataclass(frozen=True)
class Shapes:
    """Each letter's width and height factors, slant and turn, word and line included."""

    wide: Floats
    high: Floats
    slant: Floats
    turn: Floats

    def moved(self, points: Floats) -> Floats:
        """(xy, n): points of the letters under the letters' own shapes."""
        x, y = points
        return np.stack([self.wide * x + self.slant * y, self.turn * x + self.high * y])


def letters_of(words: Sequence[WordShape], line_of_word: Ints, writing_of_line: Ints) -> Letters:
    """The letters of these words, of which there is at least one."""
    lengths = np.array([len(word.forms) for word in words])
    table = np.concatenate([word.table for word in words]).T.copy()
    return Letters(
        at=Places.of(lengths, line_of_word, writing_of_line),
        numbers=np.concatenate([word.numbers for word in words]),
        origin=table[0],
        exit=table[1:3],
        entry=table[3:5],
        goes_on=table[5] > 0,
        box=table[6:10],
        let_go=table[10],
        loose=table[11],
        even=table[12],
        pace=np.array([word.pace for word in words]),
    )


def letter_shapes(letters: Letters, draws: Draws, manner: Manner) -> Shapes:
    """How each letter is shaped."""
    at, habits = letters.at, manner.habits
    of_word, writing = at.writing_of_word, at.writing
    line_size = np.exp(draws.line["size"] * manner.amount("line_size")[at.writing_of_line])
    word_size = np.exp(draws.word["size"] * manner.amount("word_size")[of_word])
    size = (word_size * line_size[at.line_of_word])[at.word]
    # Legibility changes slowly along a page, and with how fast each word is written.
    wander = walks(draws.page["haste"], draws.word["haste"], at.words, HASTE_LASTS)
    haste = manner.lively[of_word] * letters.pace * np.exp(wander * habits["haste"][of_word])
    loose = letters.loose * haste[at.word]
    width, height = (np.clip(draws.letter[k], -MOST, MOST) for k in ("width", "height"))
    wide = np.exp(width * habits["letter_width"][writing] * loose)
    high = np.exp(height * habits["letter_height"][writing] * loose)
    high *= letters.even
    turn = draws.letter["turn"] * habits["letter_turn"][writing] * loose
    slant = _leans(at, draws) * manner.amount("letter_slant")[writing]
    slant += (draws.word["slant"] * manner.amount("word_slant")[of_word])[at.word]
    given_way = habits["reduction"][of_word] * haste * (0.2 + draws.ends)
    reduced = np.minimum(letters.let_go * given_way[at.word], MOST_REDUCED)
    return Shapes(wide * size * (1 - 0.6 * reduced), high * size * (1 - reduced), slant, turn)


def _leans(at: Places, draws: Draws) -> Floats:
    """Neighbours lean alike: tall ones that leaned apart would run into each other."""
    own = draws.letter["slant"]
    before, after = np.roll(own, 1), np.roll(own, -1)
    first = at.first_of_writing
    before[first] = draws.page["lean_before"]
    after[first - 1] = np.roll(draws.page["lean_after"], 1)  # the last of the writing before
    from_before, from_own, from_after = LEANING_ALIKE
    return np.asarray(from_before * before + from_own * own + from_after * after)


def chained(
    letters: Letters, shapes: Shapes, draws: Draws, manner: Manner
) -> tuple[Shapes, Floats, Floats]:
    """The shapes, (xy, n) the letters' origins within their words, and the words' widths.

    Where the pen goes on, the next letter begins just where this one ends, whatever either's shape;
    the turn of each letter is then what brings the pen to the baseline's own slow course. Where it
    is lifted, letters stand apart by their room, which varies a little.
    """
    at, on = letters.at, letters.goes_on
    tilt = draws.word["tilt"] * manner.amount("word_tilt")[at.writing_of_word]
    path = tilt[at.word] * letters.origin + _hops(letters, draws, manner)
    wanted = np.diff(path, append=0.0)
    rise = np.roll(shapes.high * letters.entry[1], -1) - shapes.high * letters.exit[1]
    needed = (wanted + rise) / np.maximum(letters.exit[0], 0.4)
    shapes = replace(shapes, turn=np.where(on, np.clip(needed, -0.1, 0.1), shapes.turn))
    joined = shapes.moved(letters.exit) - np.roll(shapes.moved(letters.entry), -1, 1)
    room = draws.letter["room"] * manner.amount("letter_room")[at.writing]
    # From the ink of one to the ink of the next: what widens a letter does not widen its gaps.
    width, after = shapes.wide, np.roll(shapes.wide, -1)
    ends, begins = letters.box[2], np.roll(letters.box[0], -1)
    gap = (letters.exit[0] - ends + begins) * (width + after) / 2 + np.roll(room, -1)
    gap -= manner.habits["closer"][at.writing] * np.maximum(gap, 0.0)
    apart = width * ends + gap - after * begins
    steps_x, steps_y = np.where(on, joined, np.stack([apart, wanted]))
    x, y = running(steps_x), running(steps_y)
    x, y = x - x[at.first][at.word], y - y[at.first][at.word] + path[at.first][at.word]
    left, bottom, right, top = letters.box
    low, high = LEANING * shapes.slant * bottom, LEANING * shapes.slant * top
    start = x + shapes.wide * left + np.minimum(0, np.minimum(low, high))
    end = x + shapes.wide * right + np.maximum(0, np.maximum(low, high))
    starts = np.minimum.reduceat(start, at.first)
    return (
        shapes,
        np.stack([x - starts[at.word], y]),
        np.maximum.reduceat(end, at.first) - starts,
    )


def _hops(letters: Letters, draws: Draws, manner: Manner) -> Floats:
    """Each letter's own height off the line; a letter that the pen runs into shares most of it.

    The hand drifts: letters beside each other are off alike.
    """
    drawn, first = draws.letter["offset"], letters.at.first_of_writing
    before, after = np.roll(drawn, 1), np.roll(drawn, -1)
    before[first], after[first - 1] = 0.0, 0.0
    drift = DRIFTING_ALIKE * (before + after) + np.sqrt(1 - 2 * DRIFTING_ALIKE**2) * drawn
    own = drift * manner.amount("letter_offset")[letters.at.writing]
    before = np.concatenate([[0.0], own[:-1]])
    joined = np.concatenate([[False], letters.goes_on[:-1]])
    return np.asarray(np.where(joined, 0.55 * before + 0.35 * own, own))
