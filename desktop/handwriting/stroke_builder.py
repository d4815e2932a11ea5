"""The pen strokes of a whole font: what a hand is built from, once, when it is added."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont
from numpy.typing import NDArray

from desktop.handwriting.skeletons import glyph_strokes
from desktop.handwriting.stroke_paths import Stroke
from desktop.handwriting.strokes import GlyphStrokes

MEASURED = "acdehmnorsu"  # plain strokes without much ornament: their width is the nib's


def x_height_of(font: TTFont) -> float:
    """The height of the n in font units: the x has an entry swash in some hands."""
    return _bounds(font, "n")[3]


def _bounds(font: TTFont, character: str) -> tuple[float, float, float, float]:
    pen = BoundsPen(font.getGlyphSet())
    font.getGlyphSet()[font.getBestCmap()[ord(character)]].draw(pen)
    if pen.bounds is None:
        raise ValueError(f"the font draws nothing for {character!r}")
    left, bottom, right, top = pen.bounds
    return left, bottom, right, top


def nib_of(font: TTFont) -> float:
    """The width of an ordinary stroke in font units: the median over common letters."""
    guess = x_height_of(font) * 0.12
    names = [font.getBestCmap()[ord(c)] for c in MEASURED]
    for _ in range(2):  # the first answer sets the scale at which the second is measured
        widths = [s.half_widths for name in names for s in glyph_strokes(font, name, guess)]
        guess = 2 * float(np.median(np.concatenate(widths)))
    return guess


def build_strokes(
    font: TTFont, progress: Callable[[int, int], None] | None = None
) -> dict[str, GlyphStrokes]:
    """The strokes of every glyph of `font` by glyph name. Takes about 50 ms a glyph.

    progress: called with how many glyphs are done, of how many.
    """
    nib, x_height = nib_of(font), x_height_of(font)
    names = font.getGlyphOrder()
    built = {}
    for done, name in enumerate(names):
        if progress:
            progress(done, len(names))
        built[name] = _in_x_heights(glyph_strokes(font, name, nib), x_height)
    return built


def _in_x_heights(strokes: Sequence[Stroke], x_height: float) -> GlyphStrokes:
    if not strokes:
        return GlyphStrokes(np.empty((0, 2)), np.empty(0), np.empty(0, int), np.empty(0, bool))
    return GlyphStrokes(
        np.concatenate([s.points for s in strokes]) / x_height,
        np.concatenate([s.half_widths for s in strokes]) / x_height,
        np.array([len(s.points) for s in strokes]),
        _marks(strokes, x_height),
    )


def _marks(strokes: Sequence[Stroke], x_height: float) -> NDArray[np.bool_]:
    """Which strokes are dots or accents: apart from the rest, above the x-line, and smaller."""
    lengths: dict[int, float] = {}
    for stroke in strokes:
        lengths[stroke.component] = lengths.get(stroke.component, 0) + stroke.length
    body = max(lengths, key=lambda component: lengths[component])
    return np.array(
        [
            s.component != body
            and lengths[s.component] < 0.7 * lengths[body]
            and float(s.points[:, 1].min()) > 0.9 * x_height
            for s in strokes
        ]
    )
