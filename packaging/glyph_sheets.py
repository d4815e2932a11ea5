#!/usr/bin/env python3
"""Draw sheets of every glyph of a hand, to be looked at after its strokes are built.

usage: packaging/glyph_sheets.py DIR [HAND ...]       (run by the environment that ./dev made)

HAND-1.png and on: each glyph's strokes, a colour each and a dot where each begins, over the outline
that they were taken from; beside it the glyph as it is inked. Then the characters composed of the
hand's parts and the other kinds of its letters, as they are inked.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from fontTools.ttLib import TTFont
from numpy.typing import NDArray
from PIL import Image, ImageDraw

sys.path.insert(0, str(Path(__file__).parents[1]))

from desktop.handwriting.forms import Form
from desktop.handwriting.hands import Hand, hand_ids, load_hand
from desktop.handwriting.outlines import contours, filled
from desktop.handwriting.pen_kinds import DEFAULT_PEN
from desktop.handwriting.stroke_builder import x_height_of
from desktop.handwriting.strokes import GlyphStrokes
from desktop.handwriting.variants import bent
from desktop.paths import resources

Floats = NDArray[np.float64]

CELL, ACROSS, DOWN = (195, 185), 8, 6  # pixels; cells on a sheet
X_HEIGHT, BASELINE = 38.0, 52.0  # pixels, at most; above a cell's foot
FINE = 3  # times as many pixels are drawn as are kept
PAPER, OUTLINE, INK, RULE = "white", (185, 185, 185), (15, 20, 60), (228, 228, 236)
COLOURS = ("#c80000", "#005adc", "#008c00", "#aa00aa", "#d27800", "#008c96", "#5a3c14")
SEED = 3


@dataclass(frozen=True, eq=False)
class Entry:
    """One cell: what it is called, the font's outline or nothing, and the strokes."""

    label: str
    outline: list[Floats]
    strokes: GlyphStrokes


def main(folder: str, wanted: list[str]) -> int:
    """Write the sheets of the wanted hands, or of all."""
    for id in wanted or hand_ids():
        hand = load_hand(id)
        entries = [*_of_font(hand), *_composed(hand), *_kinds(hand)]
        for number, start in enumerate(range(0, len(entries), ACROSS * DOWN), 1):
            path = Path(folder) / f"{id}-{number}.png"
            _sheet(hand, entries[start : start + ACROSS * DOWN]).save(path)
            print(path)
    return 0


def _of_font(hand: Hand) -> Iterator[Entry]:
    font = TTFont(resources() / "hands" / hand.id / "font.ttf")
    characters = {name: chr(code) for code, name in font.getBestCmap().items()}
    size = x_height_of(font)
    for number, name in enumerate(font.getGlyphOrder()):
        strokes = hand.glyphs[number]
        if not strokes.is_blank:
            outline = [polygon / size for polygon in contours(font, name)]
            yield Entry(characters.get(name, name), outline, strokes)


def _composed(hand: Hand) -> Iterator[Entry]:
    for character, composed in sorted(hand.strokes.composed.items()):
        yield Entry(character, [], composed.strokes)


def _kinds(hand: Hand) -> Iterator[Entry]:
    for character, kinds in sorted(hand.strokes.kinds.items()):
        for number, kind in enumerate(kinds, 1):
            yield Entry(f"{character} {number}", [], kind.strokes)


def _sheet(hand: Hand, entries: Sequence[Entry]) -> Image.Image:
    wide, high = (FINE * side for side in CELL)
    rows = -(-len(entries) // ACROSS)
    sheet = Image.new("RGB", (ACROSS * wide, rows * high), PAPER)
    for number, entry in enumerate(entries):
        left, top = number % ACROSS * wide, number // ACROSS * high
        _draw(sheet, hand, entry, left, top)
    return sheet.resize((sheet.width // FINE, sheet.height // FINE), Image.Resampling.LANCZOS)


def _draw(sheet: Image.Image, hand: Hand, entry: Entry, left: int, top: int) -> None:
    """One cell, its corner at (left, top)."""
    wide, high = (FINE * side for side in CELL)
    west, south, east, north = entry.strokes.box
    start = max(0.0, -west)
    scale = min(FINE * X_HEIGHT, wide * 0.47 / (east + start + 0.15))
    scale = min(
        scale, (high - FINE * BASELINE) / max(north, 0.1), FINE * BASELINE / max(-south, 0.1)
    )
    x, y = left + 6 * FINE + start * scale, top + high - FINE * BASELINE
    pen = ImageDraw.Draw(sheet)
    pen.rectangle((left, top, left + wide, top + high), outline=RULE, width=FINE)
    pen.line((left, y, left + wide, y), fill=RULE, width=FINE)
    pen.text((left + 4 * FINE, top + 2 * FINE), entry.label, fill="gray", font_size=13 * FINE)
    _fill(sheet, entry.outline, scale, x, y, OUTLINE)
    for number, (points, _) in enumerate(entry.strokes.strokes()):
        colour = COLOURS[number % len(COLOURS)]
        path = [(x + px * scale, y - py * scale) for px, py in points]
        pen.line(path, fill=colour, width=FINE)
        pen.circle(path[0], 2 * FINE, fill=colour)
    _fill(sheet, _inked(hand, entry.strokes), scale, x + wide / 2, y, INK)


def _fill(
    sheet: Image.Image,
    polygons: list[Floats],
    scale: float,
    x: float,
    y: float,
    colour: tuple[int, int, int],
) -> None:
    if not polygons:
        return
    pixels, origin = filled(polygons, scale)
    mask = Image.fromarray((pixels[::-1] * 255).astype(np.uint8))
    corner = round(x + origin[0] * scale), round(y - origin[1] * scale - len(pixels))
    sheet.paste(colour, corner, mask)


def _inked(hand: Hand, strokes: GlyphStrokes) -> list[Floats]:
    """A glyph as it is written once, as polygons."""
    written = bent(
        [Form("", strokes, 1.0)],
        np.ones(1),
        np.array([hand.nib / hand.x_height]),
        [DEFAULT_PEN],
        hand.nib_drawn,
        np.random.default_rng(SEED),
    )
    points, sizes, _ = written.outlines()
    found = []
    for part in np.split(points, np.cumsum(sizes)[:-1]):
        off = part[1:]
        ends = (off + np.roll(off, -1, 0)) / 2
        starts = np.roll(ends, 1, 0)
        steps = [
            starts * (1 - t) ** 2 + 2 * off * t * (1 - t) + ends * t**2
            for t in (0, 0.25, 0.5, 0.75)
        ]
        found.append(np.stack(steps, 1).reshape(-1, 2))
    return found


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], sys.argv[2:]))
