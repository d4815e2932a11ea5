"""Strokes against the outlines they were taken from, glyph by glyph, for every hand shipped."""

from functools import cache

import numpy as np
import pytest
from fontTools.ttLib import TTFont

from desktop.handwriting.alternates import turns
from desktop.handwriting.hands import hand_ids, load_hand
from desktop.handwriting.outlines import contours, filled
from desktop.handwriting.pens import swept
from desktop.handwriting.stroke_builder import x_height_of
from desktop.paths import resources
from tests.handwriting.redrawn import redrawn_letters

PIXELS = 50.0  # an x-height
EVERYDAY = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;!?()-&/$%@#+="

# Shares of the glyph's ink. What is drawn outside is where a round pen replaces a blunt or pointed
# end; what is left uncovered is mostly the rough edge of a scan, or the corners of a square dot;
# ink is drawn twice where strokes cross, and where one goes back over itself.
OUTSIDE, UNCOVERED, TWICE = 0.18, 0.34, 0.36
USUALLY_OUTSIDE, USUALLY_UNCOVERED, USUALLY_TWICE = 0.02, 0.15, 0.10


@cache
def shares(id, polygons):
    """Ink outside the outline, outline not inked and ink drawn twice, of each character."""
    hand = load_hand(id)
    font = TTFont(resources() / "hands" / id / "font.ttf")
    redrawn = redrawn_letters(id)
    return {c: _shares(hand, font, c, polygons) for c in EVERYDAY if c not in redrawn}


@cache
def shares_of_other_forms(id, polygons):
    """The same of the forms that the font lets take turns with a letter's own, by glyph name."""
    hand = load_hand(id)
    font = TTFont(resources() / "hands" / id / "font.ttf")
    redrawn = redrawn_letters(id)
    names = [name for c, names in turns(font).items() if c not in redrawn for name in names]
    return {
        name: _shares_of(hand.glyphs[font.getGlyphID(name)], font, name, polygons) for name in names
    }


def _shares(hand, font, character, polygons):
    return _shares_of(hand.glyph(character), font, font.getBestCmap()[ord(character)], polygons)


def _shares_of(strokes, font, name, polygons):
    outline = [p / x_height_of(font) for p in contours(font, name)]
    wanted, origin = filled(outline, PIXELS)
    points, sizes = swept(strokes.points, strokes.half_widths, strokes.counts)
    inked, ink_origin = filled(polygons(points, sizes), PIXELS)
    low = np.round((ink_origin - origin) * PIXELS).astype(int)
    rows, columns = np.nonzero(inked)
    rows, columns = rows + low[1], columns + low[0]
    within = (rows >= 0) & (columns >= 0) & (rows < len(wanted)) & (columns < len(wanted[0]))
    met = int(wanted[rows[within], columns[within]].sum())
    laid = sum(_laid(*stroke) for stroke in strokes.strokes()) * PIXELS**2
    whole = int(wanted.sum())
    return (inked.sum() - met) / whole, (whole - met) / whole, laid / inked.sum() - 1


def _laid(points, half_widths):
    """The ink of one stroke, counted again where it crosses itself."""
    steps = np.hypot(*np.diff(points, axis=0).T)
    ends = np.pi * (half_widths[0] ** 2 + half_widths[-1] ** 2) / 2
    return float((steps * (half_widths[1:] + half_widths[:-1])).sum() + ends)


@pytest.mark.parametrize("id", hand_ids())
@pytest.mark.parametrize(
    ("which", "most", "usually"),
    [
        pytest.param(0, OUTSIDE, USUALLY_OUTSIDE, id="outside"),
        pytest.param(1, UNCOVERED, USUALLY_UNCOVERED, id="uncovered"),
        pytest.param(2, TWICE, USUALLY_TWICE, id="twice"),
    ],
)
def test_strokes_cover_their_glyph_and_nothing_else(id, which, most, usually, polygons):
    found = {character: share[which] for character, share in shares(id, polygons).items()}
    assert {c: round(s, 2) for c, s in found.items() if s > most} == {}
    assert np.mean(list(found.values())) < usually


@pytest.mark.parametrize(
    ("which", "most"),
    [
        pytest.param(0, OUTSIDE, id="outside"),
        pytest.param(1, UNCOVERED, id="uncovered"),
        pytest.param(2, TWICE, id="twice"),
    ],
)
def test_so_do_the_strokes_of_other_forms_of_a_letter(which, most, polygons):
    found = {
        name: share[which] for name, share in shares_of_other_forms("felt-tip", polygons).items()
    }
    assert len(found) > 80
    assert {name: round(s, 2) for name, s in found.items() if s > most} == {}
