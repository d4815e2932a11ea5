"""After which letters somebody lifts the pen: seen in the words that they wrote."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from string import ascii_lowercase

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.joins import room_between
from desktop.samples.word_pieces import large_pieces
from desktop.samples.word_sizes import Letters, Word

Floats = NDArray[np.float64]
Joined = dict[str, list[bool]]
"""Of a letter, for each time it was written before another, whether the pen went on."""

ALIKE = ("bovw", "gjqyz", "fkr", "acdehilmnpstux")
"""Letters that the pen leaves alike: high, from a tail, by an arm, and at their foot."""

_MIDDLE = 0.6  # of a letter's width that tells whose ink it is
_FROM_ALL, _FROM_ALIKE = 1.0, 2.0  # times that those like it count as if the letter were written


def pen_lifts(words: Sequence[Word], letters: Letters, x_height: float) -> str:
    """The small letters after which the pen is lifted, sorted; a capital only if it was seen.

    Of a letter seldom or never written before another, those tell that it is left as. x_height:
    points.
    """
    joined = _joined(words, letters, x_height)
    every = _share(joined.values(), 0.5, 0.0)
    found = [c for c in joined if c not in ascii_lowercase and not any(joined[c])]
    for group in ALIKE:
        usual = _share((joined[c] for c in group if c in joined), every, _FROM_ALL)
        found += [c for c in group if _share([joined.get(c, [])], usual, _FROM_ALIKE) < 0.5]
    return "".join(sorted(found))


def _share(seen: Iterable[Sequence[bool]], usual: float, weight: float) -> float:
    """Of how many the pen went on, with what is usual counted so many times."""
    all_seen = [one for each in seen for one in each]
    count = len(all_seen) + weight
    return (sum(all_seen) + usual * weight) / count if count else usual


def _joined(words: Sequence[Word], letters: Letters, x_height: float) -> Joined:
    found: Joined = {}
    for word in words:
        if len(word.text) < 2 or not all(c.isalpha() and c in letters for c in word.text):
            continue
        owners = _owners(word, letters, x_height)
        for letter, (own, following) in zip(word.text, pairwise(owners), strict=False):
            found.setdefault(letter, []).append(own == following)
    return found


def _owners(word: Word, letters: Letters, x_height: float) -> list[int]:
    """Of each letter the piece of ink that it is part of; none where there is no ink."""
    found = large_pieces(word, x_height)
    if not found:
        return []
    left = min(piece.left for piece in found)
    right = max(piece.right for piece in found)
    inks = np.zeros((len(found), right - left + 1))
    for own, piece in zip(inks, found, strict=True):
        columns = piece.mask.sum(0)
        own[piece.left - left : piece.left - left + len(columns)] = columns
    owners = []
    for start, stop in _places(word.text, letters) * (right - left):
        middle, reach = (start + stop) / 2, (stop - start) / 2 * _MIDDLE
        first = max(0, int(middle - reach))
        owners.append(int(inks[:, first : max(first + 1, int(middle + reach) + 1)].sum(1).argmax()))
    return owners


def _places(text: str, letters: Letters) -> Floats:
    """(n, 2) where each letter of a word begins and ends, the whole being 0 to 1."""
    drawn = [letters[c][len(letters[c]) // 2] for c in text]
    steps = [-room_between(one, two, 0.0) for one, two in pairwise(drawn)]
    origins = np.concatenate([[0.0], np.cumsum(steps)])
    boxes = np.array([letter.box for letter in drawn])
    sides = origins[:, None] + boxes[:, [0, 2]]
    return np.asarray((sides - sides.min()) / np.ptp(sides))
