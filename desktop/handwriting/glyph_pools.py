"""The glyphs of one hand in a document, dealt out so that no page has one twice."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.forms import Form
from desktop.handwriting.hands import Hand
from desktop.handwriting.pen_kinds import Pen

Ints = NDArray[np.int_]

POOL = 6  # a form met on many pages is written at least so many ways
NEW_WAY = 0.4  # how often a further page adds one until then
_STEPS = np.array([10007, 10009, 10037, 10039, 10061, 10067, 10069, 10079, 10091, 10093])
"""Primes: by such steps, round and round, all of fewer glyphs are met before any again."""

_UNMET, _BLANK = -1, -2  # ways below 0: of a form not met yet, of one without ink

_WAY = np.dtype([(name, int) for name in ("known", "page", "had", "more", "taken", "at", "step")])
"""known: how many glyphs there are; page: on which it was last met, and there: had: how many were
known before; more: whether it adds one although there are some; taken: how many are on it; at,
step: in which order it takes those that were known."""


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
        self._page = 1
        self._met: list[tuple[Form, Style]] = []
        self._ways_of: dict[Style, Ints] = {}
        self._ways = np.zeros(64, _WAY)
        self._glyphs = np.zeros((64, 8), np.int32)

    def next_page(self) -> None:
        """From here on every glyph may be used again."""
        self._page += 1

    def take(self, numbers: Ints, style: Style, rng: np.random.Generator) -> Ints:
        """(n,) a glyph for each letter. numbers: of their forms, as the hand counts them."""
        ways = self._numbered(numbers, style)
        glyphs = np.maximum(_BLANK - ways, 0)
        inked = np.flatnonzero(ways > _UNMET)
        glyphs[inked] = self._dealt(ways[inked], rng)
        return glyphs

    def _numbered(self, numbers: Ints, style: Style) -> Ints:
        """(n,) the ways in which these forms are drawn in a style."""
        ways_of = self._ways_of.get(style, np.empty(0, int))
        if (lacking := len(self.hand.numbered.forms) - len(ways_of)) > 0:
            longer = np.full(lacking + len(ways_of), _UNMET)
            ways_of = self._ways_of[style] = np.concatenate([ways_of, longer])
        ways = ways_of[numbers]
        unmet = numbers[ways == _UNMET]
        if len(unmet):
            for number in dict.fromkeys(unmet.tolist()):
                ways_of[number] = self._new_way(self.hand.numbered.forms[number], style)
            ways = ways_of[numbers]
        return ways

    def _new_way(self, form: Form, style: Style) -> int:
        if form.strokes.is_blank:
            return _BLANK - self._new_glyph(form, None)
        self._met.append((form, style))
        if len(self._met) > len(self._ways):
            self._ways = np.concatenate([self._ways, np.zeros_like(self._ways)])
            self._glyphs = np.concatenate([self._glyphs, np.zeros_like(self._glyphs)])
        return len(self._met) - 1

    def _new_glyph(self, form: Form, style: Style | None) -> int:
        self.forms.append(form)
        self.styles.append(style)
        return len(self.forms) - 1

    def _dealt(self, ways: Ints, rng: np.random.Generator) -> Ints:
        """(n,) a glyph for each letter, all with ink."""
        order = np.argsort(ways, kind="stable")
        own = ways[order]
        first = np.flatnonzero(np.diff(own, prepend=-1))
        used, counts = own[first], np.diff(first, append=len(own))
        self._turn_to(used, rng)
        way = self._ways[own]
        rank = way["taken"] + np.arange(len(own)) - np.repeat(first, counts)
        # Where a page adds one, its first letter gets it, and the others those that were known.
        adds = way["more"] & (rank == 0)
        turn = rank - way["more"]
        is_new = (adds > 0) | (turn >= way["had"])
        known = (way["at"] + turn * way["step"]) % np.maximum(way["had"], 1)
        place = np.where(is_new, np.where(adds > 0, way["had"], rank), known)
        self._ways["taken"][used] += counts
        self._ways["known"][used] = np.maximum(
            self._ways["known"][used],
            np.maximum(
                self._ways["had"][used] + self._ways["more"][used], self._ways["taken"][used]
            ),
        )
        return self._placed(ways, order, place, is_new)

    def _turn_to(self, used: Ints, rng: np.random.Generator) -> None:
        """For ways first met on this page, decide the order in which it takes their glyphs."""
        met = used[self._ways["page"][used] != self._page]
        chance = rng.random((3, len(met)))
        known = self._ways["known"][met]
        now = np.zeros(len(met), _WAY)
        now["known"], now["page"], now["had"] = known, self._page, known
        now["more"] = (known > 0) & (known < POOL) & (chance[0] < NEW_WAY)
        now["at"] = known * chance[1]
        now["step"] = _STEPS[(len(_STEPS) * chance[2]).astype(int)]
        self._ways[met] = now

    def _placed(self, ways: Ints, order: Ints, place: Ints, is_new: NDArray[np.bool_]) -> Ints:
        """(n,) the glyphs at these places of their ways, new ones counted in reading order.

        order: of the letters by way; place, is_new: in that order.
        """
        while int(place.max(initial=0)) >= self._glyphs.shape[1]:
            self._glyphs = np.concatenate([self._glyphs, np.zeros_like(self._glyphs)], 1)
        glyphs = np.empty(len(ways), int)
        glyphs[order] = self._glyphs[ways[order], place]
        new = np.sort(order[is_new])
        glyphs[new] = len(self.forms) + np.arange(len(new))
        for way in ways[new].tolist():
            self._new_glyph(*self._met[way])
        self._glyphs[ways[order[is_new]], place[is_new]] = glyphs[order[is_new]]
        return glyphs
