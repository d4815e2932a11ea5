"""The pen strokes of a whole font: what a hand is built from, once, when it is added.

Takes about 40 ms a glyph, and NumPy only.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

import numpy as np
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont
from numpy.typing import NDArray

from desktop.handwriting.skeletons import glyph_strokes
from desktop.handwriting.stroke_paths import Stroke
from desktop.handwriting.strokes import GlyphStrokes

LATIN_END, SIGNS = 0x250, (0x2010, 0x2123)  # Source: Unicode's blocks; signs up to the trademark
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
    """The strokes of every glyph of `font` that can be needed, by glyph name.

    progress: called with how many glyphs are done, of how many.
    """
    nib, x_height = nib_of(font), x_height_of(font)
    elsewhere = _of_other_scripts(font)
    names = [name for name in font.getGlyphOrder() if name not in elsewhere]
    built = dict.fromkeys(font.getGlyphOrder(), GlyphStrokes.blank())
    for done, name in enumerate(names):
        if progress:
            progress(done, len(names))
        built[name] = in_x_heights(glyph_strokes(font, name, nib), x_height)
    return built


def _of_other_scripts(font: TTFont) -> set[str]:
    """The glyphs that no text a hand writes can reach."""
    characters: dict[str, list[int]] = {}
    for code, name in font.getBestCmap().items():
        characters.setdefault(name, []).append(code)
    return {
        name
        for name, codes in characters.items()
        if all(code >= LATIN_END and not SIGNS[0] <= code < SIGNS[1] for code in codes)
    }


def letters_of(font: TTFont, strokes: Mapping[str, GlyphStrokes]) -> dict[str, GlyphStrokes]:
    """What the font draws for each character."""
    return {chr(code): strokes[name] for code, name in font.getBestCmap().items()}


def without_replaced(
    font: TTFont, strokes: Mapping[str, GlyphStrokes], composed: Collection[str]
) -> list[GlyphStrokes]:
    """The strokes in the font's order, blank where only composed characters led to a glyph."""
    reached: dict[str, set[str]] = {}
    for code, name in font.getBestCmap().items():
        reached.setdefault(name, set()).add(chr(code))
    return [
        GlyphStrokes.blank()
        if name in reached and reached[name] <= set(composed)
        else strokes[name]
        for name in font.getGlyphOrder()
    ]


def in_x_heights(strokes: Sequence[Stroke], x_height: float) -> GlyphStrokes:
    """Strokes as a glyph keeps them. x_height: in the unit of the strokes."""
    if not strokes:
        return GlyphStrokes.blank()
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
    longest = max(lengths, key=lambda component: lengths[component])
    body = [stroke for stroke in strokes if stroke.component == longest]
    found = {
        number
        for number, length in lengths.items()
        if number != longest
        and length < 0.7 * lengths[longest]
        and all(
            _stands_apart(stroke, body, x_height)
            for stroke in strokes
            if stroke.component == number
        )
    }
    return np.array([stroke.component in found for stroke in strokes])


def _stands_apart(stroke: Stroke, body: Sequence[Stroke], x_height: float) -> bool:
    """Whether a stroke is above the x-line, with paper between it and the letter."""
    points = np.concatenate([part.points for part in body])
    reach = np.concatenate([part.half_widths for part in body])
    gaps = np.hypot(*(stroke.points[:, None] - points[None]).transpose(2, 0, 1))
    gaps -= stroke.half_widths[:, None] + reach[None]
    return float(stroke.points[:, 1].min()) > 0.9 * x_height and float(gaps.min()) > 0
