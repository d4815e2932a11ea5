"""Letters in their words: how each is shaped this time, and where the pen takes it.

Arrays hold all the letters of a page; words and lines are told by number. Lengths in x-heights.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.chance import Habits, walk
from desktop.handwriting.forms import Form
from desktop.handwriting.words import WordShape

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]

LEANING_ALIKE = np.array([0.5, 0.7, 0.5])  # of a letter's lean it shares with those beside it
HASTE_LASTS = 0.6  # of a word's haste, into the next word
MOST_REDUCED = 0.4  # of a letter's height
LEANING = 0.6  # of the way to the corner of its box that a letter's ink leans; by eye


@dataclass(frozen=True)
class Letters:
    """All about the letters before chance. place: in their words; lengths, pace: of the words.

    The rest is as in `WordShape`, a row for each letter.
    """

    forms: tuple[Form, ...]
    origin: Floats
    exits: Floats
    entries: Floats
    goes_on: NDArray[np.bool_]
    boxes: Floats
    efforts: Floats
    word: Ints
    place: Ints
    line_of_word: Ints
    lengths: Ints
    pace: Floats

    @property
    def line(self) -> Ints:
        """The line of each letter."""
        return self.line_of_word[self.word]


def letters_of(words: Sequence[WordShape], line_of_word: Sequence[int]) -> Letters:
    """The letters of these words, of which there is at least one."""
    lengths = np.array([len(word.forms) for word in words])
    first = np.cumsum(lengths) - lengths
    word = np.repeat(np.arange(len(words)), lengths)
    return Letters(
        forms=tuple(form for word in words for form in word.forms),
        origin=np.concatenate([word.origins for word in words]),
        exits=np.concatenate([word.exits for word in words]),
        entries=np.concatenate([word.entries for word in words]),
        goes_on=np.concatenate([word.goes_on for word in words]),
        boxes=np.concatenate([word.boxes for word in words]),
        efforts=np.concatenate([word.efforts for word in words]),
        word=word,
        place=np.arange(int(lengths.sum())) - first[word],
        line_of_word=np.array(line_of_word),
        lengths=lengths,
        pace=np.array([word.pace for word in words]),
    )


def letter_shapes(
    letters: Letters, rng: np.random.Generator, lively: float, habits: Habits
) -> Floats:
    """(n, 4): each letter's width and height factors, slant and turn, word and line included."""
    n, words = len(letters.forms), len(letters.lengths)
    lines = int(letters.line_of_word[-1]) + 1
    line_size = np.exp(rng.normal(0, habits.line_size * lively, lines))
    word_size = (
        np.exp(rng.normal(0, habits.word_size * lively, words)) * line_size[letters.line_of_word]
    )
    word_slant = rng.normal(0, habits.word_slant * lively, words)
    # Legibility changes slowly along a page, and with how fast each word is written.
    haste = lively * letters.pace * np.exp(walk(rng, words, habits.haste, HASTE_LASTS))
    let_go, loose = letters.efforts.T
    loose = loose * haste[letters.word]
    wide = np.exp(rng.normal(0, habits.letter_width, n) * loose)
    high = np.exp(rng.normal(0, habits.letter_height, n) * loose)
    # Neighbours lean alike: tall ones that leaned apart would run into each other.
    own = rng.normal(0, habits.letter_slant * lively, n + 2)
    slant = np.convolve(own, LEANING_ALIKE, "valid") + word_slant[letters.word]
    turn = rng.normal(0, habits.letter_turn, n) * loose
    given_way = habits.reduction * haste * rng.uniform(0.2, 1.2, words)
    reduced = np.minimum(let_go * given_way[letters.word], MOST_REDUCED)
    size = word_size[letters.word]
    return np.stack(
        [wide * size * (1 - 0.6 * reduced), high * size * (1 - reduced), slant, turn], 1
    )


def chained(
    letters: Letters, shapes: Floats, rng: np.random.Generator, lively: float, habits: Habits
) -> tuple[Floats, Floats]:
    """(n, xy) the letters' origins within their words, and the words' widths.

    Where the pen goes on, the next letter begins just where this one ends, whatever either's shape;
    the turn of each letter is then what brings the pen to the baseline's own slow course. Where it
    is lifted, letters stand apart by their room, which varies a little.
    """
    n = len(letters.forms)
    exits, entries, on = letters.exits, letters.entries, letters.goes_on
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
    step[letters.place == 0] = 0
    origins = np.cumsum(step, 0)
    first = np.cumsum(letters.lengths) - letters.lengths
    origins -= origins[first][letters.word]
    origins[:, 1] += path[first][letters.word]
    boxes = letters.boxes
    leaning = LEANING * shapes[:, 2:3] * boxes[:, [1, 3]]
    low = origins[:, 0] + shapes[:, 0] * boxes[:, 0] + np.minimum(0, leaning.min(1))
    high = origins[:, 0] + shapes[:, 0] * boxes[:, 2] + np.maximum(0, leaning.max(1))
    left = np.minimum.reduceat(low, first)
    origins[:, 0] -= left[letters.word]
    return origins, np.maximum.reduceat(high, first) - left


def _hops(letters: Letters, on: NDArray[np.bool_], rng: np.random.Generator, sd: float) -> Floats:
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
