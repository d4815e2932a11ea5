"""The room a hand usually leaves between two letters that stand apart, measured from its font."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import uharfbuzz as hb

from desktop.handwriting.joins import room_between
from desktop.handwriting.strokes import load_strokes

SAMPLE = "the and for you was with that have this from they would what about which when make time"


def usual_letter_gap(font_file: Path, strokes_file: Path, x_height_units: float) -> float:
    """The median room between the inks of neighbours as the font spaces common words, x-heights."""
    font = hb.Font(hb.Face(hb.Blob.from_file_path(str(font_file))))
    strokes = load_strokes(strokes_file)
    rooms = []
    for word in SAMPLE.split():
        numbers = [font.get_nominal_glyph(ord(c)) for c in word]
        drawn = [
            strokes.glyphs[strokes.numbers.get(c, n)] for c, n in zip(word, numbers, strict=True)
        ]
        for number, (a, b) in zip(numbers, pairwise(drawn), strict=False):
            advance = font.get_glyph_h_advance(number) / x_height_units
            rooms.append(room_between(a, b, advance))
    return float(np.median(rooms))
