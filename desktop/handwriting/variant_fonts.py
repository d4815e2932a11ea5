"""The fonts made for one document: every letter written again, as often as one page needs it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.forms import Form
from desktop.handwriting.hands import Hand
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


_Key = tuple[int, float, float]


class _Pool:
    """The glyphs of one hand: number 0 is none, then as they come to be needed."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand
        self.forms: list[Form] = [Form.blank("", 0.0)]
        self.lively: list[float] = [1.0]
        self.nibs: list[float] = [0.1]
        self.of: dict[_Key, list[int]] = {}
        self.left: dict[_Key, list[int]] = {}


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
        return np.array([self._take(pool, form, lively, nib) for form in writing.forms], int)

    def _take(self, pool: _Pool, form: Form, lively: float, nib: float) -> int:
        if form.strokes.is_blank:
            key = (id(form), 0.0, 0.0)
            return pool.of[key][0] if key in pool.of else self._new(pool, form, key, 1.0, 0.1)
        key = (id(form), lively, nib)
        left = pool.left.get(key)
        if left is None:
            known = pool.of.get(key, [])
            left = pool.left[key] = [known[i] for i in self._rng.permutation(len(known))]
            if known and len(known) < POOL and self._rng.random() < NEW_WAY:
                return self._new(pool, form, key, lively, nib)
        return left.pop() if left else self._new(pool, form, key, lively, nib)

    def _new(self, pool: _Pool, form: Form, key: _Key, lively: float, nib: float) -> int:
        number = len(pool.forms)
        pool.forms.append(form)
        pool.lively.append(lively)
        pool.nibs.append(nib)
        pool.of.setdefault(key, []).append(number)
        return number

    def fonts(self) -> list[VariantFont]:
        """The fonts of the document, one for each hand in the order of their first use."""
        return [self._font(pool) for pool in self._pools.values()]

    def drawn(self) -> list[DrawnGlyphs]:
        """The outlines of those same fonts, for whoever needs no font. Call one of the two."""
        return [self._drawn(pool) for pool in self._pools.values()]

    def _drawn(self, pool: _Pool) -> DrawnGlyphs:
        inked = np.array([not form.strokes.is_blank for form in pool.forms])
        drawn = [form for form in pool.forms if not form.strokes.is_blank]
        points, sizes, contours = outlines(
            drawn,
            np.array(pool.lively)[inked],
            np.array(pool.nibs)[inked],
            pool.hand.nib_drawn,
            self._rng,
        )
        contours_per_glyph = np.zeros(len(inked), int)
        contours_per_glyph[inked] = contours
        units = np.round(points * UNITS_PER_X_HEIGHT).astype(int)
        return DrawnGlyphs(units, sizes, contours_per_glyph)

    def _font(self, pool: _Pool) -> VariantFont:
        drawn = self._drawn(pool)
        advances = np.array([max(0.0, form.advance) for form in pool.forms])
        advance_units = np.round(advances * UNITS_PER_X_HEIGHT).astype(int)
        ttf = truetype_font(drawn.points, drawn.sizes, drawn.contours, advance_units)
        widths = np.round(advances * 1000 / X_HEIGHTS_PER_EM).astype(int)
        return VariantFont(pool.hand, ttf, widths, tuple(form.text for form in pool.forms))
