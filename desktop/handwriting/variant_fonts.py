"""The fonts made for one document: every letter written again, as often as one page needs it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.forms import Form
from desktop.handwriting.hands import Hand
from desktop.handwriting.pen_kinds import DEFAULT_PEN, Pen
from desktop.handwriting.truetype import UNITS_PER_EM, truetype_font
from desktop.handwriting.variants import outlines
from desktop.handwriting.writing import Writing

Ints = NDArray[np.int_]

UNITS_PER_X_HEIGHT = 400
X_HEIGHTS_PER_EM = UNITS_PER_EM / UNITS_PER_X_HEIGHT
POOL = 6  # a form met on many pages is written at least so many ways
NEW_WAY = 0.4  # how often a further page adds one until then


@dataclass(frozen=True)
class VariantFont:
    """A TrueType font with the letters of one document in one hand.

    widths: of each glyph in thousandths of an em; texts: what each glyph stands for. Set it at a
    font size of X_HEIGHTS_PER_EM times one, and the matrices of a Writing place it.
    """

    hand: Hand
    ttf: bytes
    widths: Ints
    texts: tuple[str, ...]

    @property
    def ascent(self) -> float:
        """Thousandths of an em."""
        return 1000 * self.hand.ascent / X_HEIGHTS_PER_EM

    @property
    def descent(self) -> float:
        """Thousandths of an em, negative."""
        return -1000 * self.hand.descent / X_HEIGHTS_PER_EM


@dataclass(frozen=True)
class DrawnGlyphs:
    """The outlines of a font's glyphs, glyph after glyph, as whole font units.

    points: (n, xy); sizes: points of each contour; contours: of each glyph, 0 where it is blank.
    """

    points: Ints
    sizes: Ints
    contours: Ints


class _Way(NamedTuple):
    """A form and what decides how it is drawn: letters that share all of it can be interchanged."""

    form: Form
    lively: float = 1.0
    nib: float = 0.1
    pen: Pen = DEFAULT_PEN

    @property
    def inked(self) -> bool:
        return not self.form.strokes.is_blank


class _Pool:
    """The glyphs of one hand: number 0 is none, then as they come to be needed."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand
        self.ways: list[_Way] = [_Way(Form.blank("", 0.0))]
        self.numbers: dict[_Way, list[int]] = {}
        self.left: dict[_Way, list[int]] = {}

    def new(self, way: _Way) -> int:
        """One more glyph drawn this way."""
        self.ways.append(way)
        number = len(self.ways) - 1
        self.numbers.setdefault(way, []).append(number)
        return number


class VariantFonts:
    """Gives each letter of a page an outline that no other letter of that page has.

    Call `glyphs` for each writing of a page, `next_page` between pages, and `fonts` at the end.
    """

    def __init__(self, seed: int) -> None:
        self._rng = np.random.default_rng([seed, 0x0FA1])
        self._pools: dict[str, _Pool] = {}
        self._pages = 0

    def next_page(self) -> None:
        """From here on every outline may be used again."""
        self._pages += 1
        for pool in self._pools.values():
            pool.left = {}

    def glyphs(self, writing: Writing) -> Ints:
        """(n,) the glyph number for each letter of `writing`."""
        pool = self._pools.setdefault(writing.hand.id, _Pool(writing.hand))
        # In steps, so that the pages of a batch share their letters.
        lively, nib = max(0.5, round(2 * writing.lively) / 2), round(writing.nib, 2)
        ways = [
            _Way(form) if form.strokes.is_blank else _Way(form, lively, nib, writing.pen)
            for form in writing.forms
        ]
        return np.array([self._take(pool, way) for way in ways], int)

    def _take(self, pool: _Pool, way: _Way) -> int:
        known = pool.numbers.get(way, [])
        if known and not way.inked:
            return known[0]
        left = pool.left.get(way)
        if left is None:
            left = pool.left[way] = [known[i] for i in self._rng.permutation(len(known))]
            if known and len(known) < POOL and self._rng.random() < NEW_WAY:
                return pool.new(way)
        return left.pop() if left else pool.new(way)

    def fonts(self) -> list[VariantFont]:
        """The fonts of the document, one for each hand in the order of their first use."""
        return [self._font(pool) for pool in self._pools.values()]

    def drawn(self) -> list[DrawnGlyphs]:
        """The outlines of those same fonts, for whoever needs no font. Call one of the two."""
        return [self._drawn(pool) for pool in self._pools.values()]

    def _drawn(self, pool: _Pool) -> DrawnGlyphs:
        inked = np.array([way.inked for way in pool.ways])
        ways = [way for way in pool.ways if way.inked]
        points, sizes, contours = outlines(
            [way.form for way in ways],
            np.array([way.lively for way in ways]),
            np.array([way.nib for way in ways]),
            [way.pen for way in ways],
            pool.hand.nib_drawn,
            self._rng,
        )
        contours_per_glyph = np.zeros(len(inked), int)
        contours_per_glyph[inked] = contours
        units = np.round(points * UNITS_PER_X_HEIGHT).astype(int)
        return DrawnGlyphs(units, sizes, contours_per_glyph)

    def _font(self, pool: _Pool) -> VariantFont:
        drawn = self._drawn(pool)
        advances = np.array([max(0.0, way.form.advance) for way in pool.ways])
        advance_units = np.round(advances * UNITS_PER_X_HEIGHT).astype(int)
        ttf = truetype_font(drawn.points, drawn.sizes, drawn.contours, advance_units)
        widths = np.round(advances * 1000 / X_HEIGHTS_PER_EM).astype(int)
        return VariantFont(pool.hand, ttf, widths, tuple(way.form.text for way in pool.ways))
