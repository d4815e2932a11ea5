"""The fonts made for one document: every letter written again, as often as one page needs it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.glyph_pools import GlyphPool, Style
from desktop.handwriting.hands import Hand
from desktop.handwriting.steadiness import restlessness
from desktop.handwriting.truetype import UNITS_PER_EM, truetype_font
from desktop.handwriting.variants import BentStrokes, bent
from desktop.handwriting.writing import Writing

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]
GlyphPens = Sequence[tuple[Floats, ...]]
"""[glyph][stroke](n, 3): x and y of the middle of the pen's line and half its width, x-heights.

Strokes are in the order of the form's.
"""

UNITS_PER_X_HEIGHT = 400
X_HEIGHTS_PER_EM = UNITS_PER_EM / UNITS_PER_X_HEIGHT
MOST_GLYPHS = 16_000  # in a font: the next page begins another, long before numbers run out
_NIB_STEP = 1.1  # from one width of line to the next, the hand's own being one of them
_AT_ONCE = 500  # glyphs drawn in one pass: more would only take more memory


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


class VariantFonts:
    """Gives each letter of a page an outline that no other letter of that page has.

    Call `dealt` for some pages after others, and `fonts` at the end.
    """

    def __init__(self, seed: int) -> None:
        self._rng = np.random.default_rng([seed, 0x0FA1])
        self._pools: list[GlyphPool] = []
        self._open: dict[Hand, int] = {}

    def dealt(self, pages: Sequence[Sequence[Writing]]) -> list[list[Ints]]:
        """(n,) the glyph numbers for the letters of each writing on each page, in its hand's font.

        From page to page every outline may be used again.
        """
        self._close_full()
        writings = [(writing, at) for at, page in enumerate(pages) for writing in page]
        glyphs: list[Ints] = [np.empty(0, int)] * len(writings)
        for hand in dict.fromkeys(writing.hand for writing, _ in writings):
            own = [at for at, (writing, _) in enumerate(writings) if writing.hand is hand]
            taken = self._of_hand(hand, [writings[at] for at in own])
            for at, found in zip(own, taken, strict=True):
                glyphs[at] = found
        rest = iter(glyphs)
        return [[next(rest) for _ in page] for page in pages]

    def glyphs(self, writing: Writing) -> Ints:
        """The same for a page with nothing else on it."""
        return self.dealt([[writing]])[0][0]

    def _of_hand(self, hand: Hand, writings: Sequence[tuple[Writing, int]]) -> list[Ints]:
        """The glyphs of writings that are all in one hand. writings: each with its page."""
        pool = self._pools[self.font_number(hand)]
        ways = [pool.ways(writing.numbers, _style(writing)) for writing, _ in writings]
        lengths = [len(own) for own in ways]
        pages = np.repeat([page for _, page in writings], lengths)
        glyphs = pool.take(np.concatenate(ways), pages, self._rng)
        return np.split(glyphs, np.cumsum(lengths)[:-1])

    def _close_full(self) -> None:
        for hand, number in [*self._open.items()]:
            if len(self._pools[number].forms) > MOST_GLYPHS:
                del self._open[hand]

    def font_number(self, hand: Hand) -> int:
        """Which of `fonts` has the letters that were dealt last in a hand."""
        if hand not in self._open:
            self._open[hand] = len(self._pools)
            self._pools.append(GlyphPool(hand))
        return self._open[hand]

    def fonts(self) -> list[VariantFont]:
        """The fonts of the document in the order of their first use."""
        return [self._font(pool) for pool in self._pools]

    def drawn(self) -> list[DrawnGlyphs]:
        """The outlines of those same fonts, for whoever needs no font. Call one of the three."""
        return [self._drawn(pool) for pool in self._pools]

    def strokes(self) -> list[GlyphPens]:
        """What the pen did for those same fonts, before its line was filled: the same take."""
        return [self._pens(pool) for pool in self._pools]

    def _drawn(self, pool: GlyphPool) -> DrawnGlyphs:
        parts = [strokes.outlines() for strokes in self._bent(pool)]
        inked = _inked(pool)
        if not parts:
            return DrawnGlyphs(np.empty((0, 2), int), np.empty(0, int), np.zeros(len(inked), int))
        points, sizes, contours = (np.concatenate(part) for part in zip(*parts, strict=True))
        contours_per_glyph = np.zeros(len(inked), int)
        contours_per_glyph[inked] = contours
        units = np.round(points * UNITS_PER_X_HEIGHT).astype(int)
        return DrawnGlyphs(units, sizes, contours_per_glyph)

    def _pens(self, pool: GlyphPool) -> GlyphPens:
        written = [path for strokes in self._bent(pool) for path in strokes.paths()]
        paths: list[tuple[Floats, ...]] = [()] * len(pool.styles)
        for glyph, own in zip(np.flatnonzero(_inked(pool)).tolist(), written, strict=True):
            paths[glyph] = own
        return paths

    def _bent(self, pool: GlyphPool) -> Iterator[BentStrokes]:
        """The glyphs that have ink as they are written, some at a time."""
        numbers = np.flatnonzero(_inked(pool)).tolist()
        for start in range(0, len(numbers), _AT_ONCE):
            own = numbers[start : start + _AT_ONCE]
            styles = [style for number in own if (style := pool.styles[number])]
            yield bent(
                [pool.forms[number] for number in own],
                np.array([style.lively for style in styles]) * restlessness(pool.hand),
                np.array([style.nib for style in styles]),
                [style.pen for style in styles],
                pool.hand.nib_drawn,
                self._rng,
            )

    def _font(self, pool: GlyphPool) -> VariantFont:
        drawn = self._drawn(pool)
        advances = np.array([max(0.0, form.advance) for form in pool.forms])
        advance_units = np.round(advances * UNITS_PER_X_HEIGHT).astype(int)
        ttf = truetype_font(drawn.points, drawn.sizes, drawn.contours, advance_units)
        widths = np.round(advances * 1000 / X_HEIGHTS_PER_EM).astype(int)
        return VariantFont(pool.hand, ttf, widths, tuple(form.text for form in pool.forms))


def _inked(pool: GlyphPool) -> NDArray[np.bool_]:
    """(n,): whether each glyph has ink."""
    return np.array([style is not None for style in pool.styles])


def _style(writing: Writing) -> Style:
    """How its letters are drawn: in steps, so that the pages of a batch share them."""
    lively = max(0.5, round(2 * writing.lively) / 2)
    own = writing.hand.line(writing.pen) / writing.hand.x_height
    nib = own * _NIB_STEP ** round(log(writing.nib / own) / log(_NIB_STEP))
    return Style(lively, nib, writing.pen)
