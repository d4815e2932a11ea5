"""The pens in the box, and what each does to a line."""

import io

import numpy as np
import pytest
from fontTools.ttLib import TTFont

from desktop.handwriting.hands import load_hand
from desktop.handwriting.inks import DEFAULT_INK
from desktop.handwriting.line_places import Line
from desktop.handwriting.outlines import contours, filled
from desktop.handwriting.pen_kinds import PENS, NoSuchPen, pen
from desktop.handwriting.variant_fonts import VariantFonts
from desktop.handwriting.writing import write


def inked(kind):
    """How many pixels of ink a few words take, written by the same seed with this pen."""
    hand = load_hand("fine-liner")
    rng = np.random.default_rng(1)
    page = write(
        [Line("many thanks", 0, 0, 900)], hand, hand.x_height, rng, ink=DEFAULT_INK, pen=pen(kind)
    )
    fonts = VariantFonts(1)
    fonts.glyphs(page)
    font = TTFont(io.BytesIO(fonts.fonts()[0].ttf))
    drawn = [contours(font, name) for name in font.getGlyphOrder()]
    return sum(int(filled(polygons, 0.2)[0].sum()) for polygons in drawn if polygons)


def test_pens_differ_in_how_much_ink_they_leave():
    ballpoint, gel, fountain = inked("ballpoint"), inked("gel"), inked("fountain")
    assert ballpoint < 0.88 * gel
    assert fountain > 1.03 * gel


def test_a_broad_nib_is_thicker_across_its_edge_than_along_it():
    broad = pen("fountain")
    assert broad.edge > 0.2
    assert all(other.edge == 0 for other in PENS if other is not broad)


def test_a_pen_that_is_not_in_the_box_is_refused_with_those_that_are():
    with pytest.raises(NoSuchPen, match="ballpoint"):
        pen("quill")
