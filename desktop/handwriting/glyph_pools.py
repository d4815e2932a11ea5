"""The glyphs of one hand in a document, dealt out so that no page has one twice."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.forms import Form
from desktop.handwriting.hands import Hand
from desktop.handwriting.pen_kinds import Pen

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]

POOL = 4  # a form met on many pages is written at least so many ways
NEW_WAY = 0.4  # how often a further page adds one until then
_STEPS = np.array([10007, 10009, 10037, 10039, 10061, 10067, 10069, 10079, 10091, 10093])
"""Primes: by such steps, round and round, all of fewer glyphs are met before any again."""

_UNMET, _BLANK = -1, -2  # ways below 0: of a form not met yet, of one without ink


class Style(NamedTuple):
    """What decides, with its form, how a letter is drawn: letters alike in it can be interchanged.

    lively: of chance, 1 natural; nib: the line's width in x-heights, as `pen` draws it.
    """

    lively: float
    nib: float
    pen: Pen


class GlyphPool:
    """Each page takes glyphs that earlier pages had, in an order of its own, and then new ones.

    forms, styles: of each glyph, in the order in which they were first needed; glyph 0 is none, and
    there is no style for what has no ink.
    """

    def __init__(self, hand: Hand) -> None:
        self.hand = hand
        self.forms: list[Form] = [Form.blank("", 0.0)]
        self.styles: list[Style | None] = [None]
        self._met: list[tuple[Form, Style]] = []
        self._ways_of: dict[Style, Ints] = {}
        self._known = np.zeros(64, int)  # glyphs of each way
        self._least = np.zeros(64, int)  # that each should have by now
        self._glyphs = np.zeros((64, 8), np.int32)

    def ways(self, numbers: Ints, style: Style) -> Ints:
        """(n,) how letters are drawn in a style. numbers: of their forms, as the hand counts."""
        ways_of = self._ways_of.get(style, np.empty(0, int))
        if (lacking := len(self.hand.numbered.forms) - len(ways_of)) > 0:
            longer = np.full(lacking + len(ways_of), _UNMET)
            ways_of = self._ways_of[style] = np.concatenate([ways_of, longer])
        ways = ways_of[numbers]
        if (ways == _UNMET).any():
            for number in dict.fromkeys(numbers[ways == _UNMET].tolist()):
                ways_of[number] = self._new_way(self.hand.numbered.forms[number], style)
            ways = ways_of[numbers]
        return ways

    def take(self, ways: Ints, pages: Ints, rng: np.random.Generator) -> Ints:
        """(n,) a glyph for each letter. ways: as `ways` has them; pages: in order, from 0."""
        glyphs = np.maximum(_BLANK - ways, 0)
        inked = np.flatnonzero(ways > _UNMET)
        if len(inked):
            glyphs[inked] = self._dealt(ways[inked], pages[inked], rng)
        return glyphs

    def _new_way(self, form: Form, style: Style) -> int:
        if form.strokes.is_blank:
            return _BLANK - self._new_glyph(form, None)
        self._met.append((form, style))
        if len(self._met) > len(self._known):
            self._known = np.concatenate([self._known, np.zeros_like(self._known)])
            self._least = np.concatenate([self._least, np.zeros_like(self._least)])
            self._glyphs = np.concatenate([self._glyphs, np.zeros_like(self._glyphs)])
        return len(self._met) - 1

    def _new_glyph(self, form: Form, style: Style | None) -> int:
        self.forms.append(form)
        self.styles.append(style)
        return len(self.forms) - 1

    def _dealt(self, ways: Ints, pages: Ints, rng: np.random.Generator) -> Ints:
        """(n,) a glyph for each letter, all with ink: together those of one way on one page."""
        key = ways * (int(pages[-1]) + 1) + pages
        order = np.argsort(key, kind="stable")
        first = np.flatnonzero(_changes(key[order]))
        counts = _steps(first, len(order))
        way, page = ways[order][first], pages[order][first]
        chance = np.empty((len(first), 3))  # drawn page by page, in however many goes they come
        chance[np.argsort(page, kind="stable")] = rng.random((len(first), 3))
        had, new = self._grown(way, counts, chance[:, 0])

        pair = np.repeat(np.arange(len(first)), counts)
        rank = np.arange(len(order)) - first[pair]
        turn = rank - new[pair]
        at = (had * chance[:, 1]).astype(int)
        step = _STEPS[(len(_STEPS) * chance[:, 2]).astype(int)]
        known = (at[pair] + turn * step[pair]) % np.maximum(had, 1)[pair]
        place = np.where(turn < 0, had[pair] + rank, known)
        return self._placed(ways, order, place, turn < 0)

    def _grown(self, way: Ints, counts: Ints, chance: Floats) -> tuple[Ints, Ints]:
        """How many glyphs there are before each page, and how many it adds.

        way, counts: of its letters; the pages of one way are together.
        """
        first = np.flatnonzero(_changes(way))
        run = np.repeat(np.arange(len(first)), _steps(first, len(way)))
        least, before = self._least[way], self._known[way]
        adds = (chance < NEW_WAY) | ((least == 0) & _changes(way))
        so_far = np.cumsum(adds)
        least = np.minimum(least + so_far - (so_far - adds)[first][run], POOL)
        wanted = np.maximum(np.maximum(counts, least), before)
        most = int(wanted.max()) + 1
        after = np.maximum.accumulate(run * most + wanted) - run * most
        had = np.where(_changes(way), before, np.roll(after, 1))
        last = np.append(first[1:], len(way)) - 1
        self._known[way[last]], self._least[way[last]] = after[last], least[last]
        return had, after - had

    def _placed(self, ways: Ints, order: Ints, place: Ints, is_new: NDArray[np.bool_]) -> Ints:
        """(n,) the glyphs at these places of their ways, new ones counted in reading order.

        order: of the letters by way; place, is_new: in that order.
        """
        while int(place.max()) >= self._glyphs.shape[1]:
            self._glyphs = np.concatenate([self._glyphs, np.zeros_like(self._glyphs)], 1)
        new = np.zeros(len(ways), bool)
        new[order] = is_new
        glyphs = len(self.forms) - 1 + np.cumsum(new)
        for way in ways[new].tolist():
            self._new_glyph(*self._met[way])
        added = order[is_new]
        self._glyphs[ways[added], place[is_new]] = glyphs[added]
        glyphs[order] = self._glyphs[ways[order], place]
        return glyphs


def _changes(values: Ints) -> NDArray[np.bool_]:
    """(n,): whether a value differs from the one before, as the first does."""
    changes = np.ones(len(values), bool)
    changes[1:] = values[1:] != values[:-1]
    return changes


def _steps(first: Ints, end: int) -> Ints:
    """How far it is from each number to the next, and from the last to the end."""
    return np.append(first[1:], end) - first
