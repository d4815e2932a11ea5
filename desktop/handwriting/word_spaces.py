"""Spaces put after words: without ink, for whoever reads the text back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.letters import Letters

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]


@dataclass(frozen=True)
class Spaced:
    """Letters and spaces in reading order: arrays as a `Writing` has them, and where each ends."""

    numbers: Ints
    matrices: Floats
    shades: Floats
    lines: Ints
    ends: list[int]


def spaced(
    letters: Letters,
    matrices: Floats,
    shades: Floats,
    *,
    goes_on: list[bool],
    spaces: Ints,
    x_height: Floats,
) -> Spaced:
    """The letters with a space after each word but the last of a writing that does not go on.

    matrices: (6, n); shades: (rgb, n); goes_on, spaces, x_height: of each writing: whether one
    follows, the number of its form for a space, and its size in points.
    """
    at = letters.at
    has_space = np.ones(len(at.lengths), bool)
    has_space[np.cumsum(at.words) - 1] = goes_on
    before = np.cumsum(has_space) - has_space
    of_letter = np.arange(len(at.word)) + before[at.word]
    last = (at.first + at.lengths - 1)[has_space]  # the letters that spaces follow
    of_space, writing = of_letter[last] + 1, at.writing[last]

    count = len(of_letter) + len(of_space)
    numbers, places = np.empty(count, int), np.empty((count, 6))
    word = np.empty(count, int)
    numbers[of_letter], numbers[of_space] = letters.numbers, spaces[writing]
    places[of_letter] = matrices.T
    places[of_space] = _places(matrices[:, last], letters.box[2, last], x_height[writing]).T
    word[of_letter], word[of_space] = at.word, at.word[last]
    first_line = np.searchsorted(at.writing_of_line, np.arange(len(at.words)))
    lines = at.line_of_word - first_line[at.writing_of_word]
    words_ends = np.cumsum(at.lengths + has_space)
    inks = np.empty((count, 3))
    inks[of_letter], inks[of_space] = shades.T, shades.T[last]
    return Spaced(numbers, places, inks, lines[word], words_ends[np.cumsum(at.words) - 1].tolist())


def _places(before: Floats, right: Floats, x_height: Floats) -> Floats:
    """(6, n): where spaces stand, right of the letters before them."""
    nothing = np.zeros_like(x_height)
    x, y = before[4:] + before[:2] * right
    return np.stack([x_height, nothing, nothing, x_height, x, y])
