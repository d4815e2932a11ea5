"""Fonts made for tests: a whole alphabet of plain strokes, and what is wrong with it as asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from string import ascii_lowercase, ascii_uppercase
from typing import Any

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

SIGNS = ".,-'"
LETTERS = ascii_lowercase + ascii_uppercase + SIGNS
UNITS, NIB = 1000, 60

Outline = list[list[tuple[int, int]]]  # [contour][point]


def outline(character: str) -> Outline:
    """A u as tall as the character is, and as wide as nobody else's."""
    number = LETTERS.index(character)
    width = 300 + 4 * number
    low = -200 if character in "gjpqy" else 0
    top = 450
    if character in ascii_uppercase or character in "bdfhklt":
        top = 750
    if character in SIGNS:
        left, bottom = 50, {".": 0, ",": -80, "-": 200, "'": 550}[character]
        return [box(left, bottom, left + (200 if character == "-" else 70), bottom + 70 + number)]
    right = width + 50
    return [
        [
            *((50, top), (50, low), (right, low), (right, 450), (right - NIB, 450)),
            *((right - NIB, low + NIB), (50 + NIB, low + NIB), (50 + NIB, top)),
        ]
    ]


def slab(character: str) -> list[tuple[int, int]]:
    """A stem as high as a small letter, and far bolder than a pen's."""
    return box(50, 0, 250 + LETTERS.index(character), 450)


def box(left: int, bottom: int, right: int, top: int) -> list[tuple[int, int]]:
    return [(left, bottom), (left, top), (right, top), (right, bottom)]


def composite(*glyphs: str) -> Glyph:
    """A glyph put together of others, where they are."""
    made = Glyph()
    made.numberOfContours, made.components = -1, []
    made.xMin = made.yMin = made.xMax = made.yMax = 0
    for glyph in glyphs:
        part = GlyphComponent()
        part.glyphName, part.x, part.y, part.flags = glyph, 0, 0, 0x4
        made.components.append(part)
    return made


def font(
    *,
    name: str = "Plain Hand",
    changed: Mapping[str, Outline] | None = None,
    mapped: Mapping[int, str] | None = None,
    more: int = 0,
    cff: bool = False,
    licence: int = 0,
    words: Mapping[str, str] | None = None,
    then: Callable[[FontBuilder], None] | None = None,
) -> FontBuilder:
    """A font with LETTERS.

    changed: other outlines, by character; mapped: other characters to these glyphs; more: glyphs
    that no character leads to; licence: fsType; words: of the name table; then: what else is done.
    """
    outlines: dict[str, Outline] = {".notdef": [box(50, 0, 400, 700)], "space": []}
    outlines |= {f"g{ord(c)}": outline(c) for c in LETTERS}
    outlines |= {f"g{ord(c)}": other for c, other in (changed or {}).items()}
    outlines |= {f"more{n}": [] for n in range(more)}
    builder = FontBuilder(UNITS, isTTF=not cff)
    builder.setupGlyphOrder(list(outlines))
    characters = {ord(c): f"g{ord(c)}" for c in LETTERS} | {32: "space"}
    builder.setupCharacterMap(characters | dict(mapped or {}))
    widths = {
        glyph: max((x for c in o for x, _ in c), default=250) + 50 for glyph, o in outlines.items()
    }
    _draw(builder, outlines, widths, cff=cff)
    builder.setupHorizontalMetrics({glyph: (width, 0) for glyph, width in widths.items()})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": name, "styleName": "Regular", **(words or {})})
    builder.setupOS2(fsType=licence)
    builder.setupPost()
    if then:
        then(builder)
    return builder


def _draw(
    builder: FontBuilder, outlines: Mapping[str, Outline], widths: Mapping[str, int], *, cff: bool
) -> None:
    drawn: dict[str, Any] = {}
    for glyph, contours in outlines.items():
        pen = T2CharStringPen(widths[glyph], None) if cff else TTGlyphPen(None)
        for contour in contours:
            pen.moveTo(contour[0])
            for point in contour[1:]:
                pen.lineTo(point)
            pen.closePath()
        drawn[glyph] = pen.getCharString() if cff else pen.glyph()
    if cff:
        builder.setupCFF("PlainHand", {"FullName": "Plain Hand"}, drawn, {})
    else:
        builder.setupGlyf(drawn)


def save(path: Path, **how: Any) -> Path:
    """A font's file; `how` as `font` takes it."""
    font(**how).save(str(path))
    return path
