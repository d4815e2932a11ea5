"""Whether one person wrote two pages, told by the ways in which their lines run, and their heights.

How a hand leans and how round it is shows in how much of its ink runs which way; how tall its
letters rise and how deep they reach, in how much is at which height. The letters of the words on
one page are known from the cells on the other, so that the same letters are compared. Another pen
or another size changes little of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import permutations

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from desktop.samples.read_cells import PageInk
from desktop.samples.word_sizes import Word, unlike_heights
from desktop.stationery.boxes import MM

Floats = NDArray[np.float64]

WAYS = 18  # directions that are told apart
FINE = 6.0 / MM  # pixels a point at which edges are looked at
FEWEST = 20  # letters of words that must be compared
OTHER_WAYS, OTHER_HEIGHTS = 0.18, 0.08  # of the ink: one hand's pages differ by half as much


def other_hand(pages: Sequence[PageInk]) -> tuple[int, int] | None:
    """Two pages, by their numbers in this row, that look as if two people wrote them."""
    for one, two in permutations(range(len(pages)), 2):
        if apart(pages[one].letters, (*pages[two].words, *pages[two].lines)) > 1:
            return min(one, two), max(one, two)
    return None


def apart(letters: Sequence[Word], words: Sequence[Word]) -> float:
    """How far words are from how their letters were written; 0 where too few tell, 1 is much."""
    known: dict[str, list[Word]] = {}
    for letter in letters:
        known.setdefault(letter.text, []).append(letter)
    told = [word for word in words if all(c in known for c in word.text if c != " ")]
    if sum(len(word.text) for word in told) < FEWEST:
        return 0.0
    single = [word for word in told if " " not in word.text]
    return _otherwise(told, known) / OTHER_WAYS + unlike_heights(single, known) / OTHER_HEIGHTS


def _otherwise(words: Sequence[Word], letters: Mapping[str, Sequence[Word]]) -> float:
    """Which share of the words' ink runs another way than that of their letters."""
    texts = Counter("".join(word.text.replace(" ", "") for word in words))
    seen = np.sum([_ways(word) for word in words], 0)
    usual = {c: np.mean([_ways(letter) for letter in letters[c]], 0) for c in texts}
    wanted = np.sum([usual[c] * count for c, count in texts.items()], 0)
    return float(np.abs(seen / seen.sum() - wanted / wanted.sum()).sum() / 2)


def _ways(word: Word) -> Floats:
    """How much of its ink's edges run in each of WAYS directions."""
    share = FINE / word.scale
    ink = Image.fromarray(np.pad(word.ink, round(3 / share)).astype(np.uint8) * 255)
    size = max(4, round(ink.width * share)), max(4, round(ink.height * share))
    soft = ink.resize(size, Image.Resampling.BOX).filter(ImageFilter.GaussianBlur(1.0))
    down, right = np.gradient(np.asarray(soft, float))
    way = (np.arctan2(-down, right) / np.pi + 0.5) % 1 * WAYS
    much = np.hypot(down, right)
    first = way.astype(int) % WAYS
    past = way - np.floor(way)
    before = np.bincount(first.ravel(), ((1 - past) * much).ravel(), WAYS)
    after = np.bincount((first.ravel() + 1) % WAYS, (past * much).ravel(), WAYS)
    return np.asarray(before + after, float)
