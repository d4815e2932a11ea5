"""The objects that a font is in a PDF."""

import io

import pikepdf
import pytest
from fontTools.ttLib import TTFont

from desktop.handwriting.variant_fonts import X_HEIGHTS_PER_EM


@pytest.fixture
def font(card_of, hand, note):
    with pikepdf.open(io.BytesIO(card_of(note, hand))) as pdf:
        yield pdf.pages[0].Resources.Font["/F1"]


def ttf_of(font):
    return TTFont(io.BytesIO(font.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes()))


def test_widths_are_those_of_the_fonts_glyphs(font):
    ttf = ttf_of(font)
    advances = [ttf["hmtx"][glyph][0] for glyph in ttf.getGlyphOrder()]
    first, widths = font.DescendantFonts[0].W
    assert first == 0
    units = ttf["head"].unitsPerEm
    assert [int(width) for width in widths] == pytest.approx(
        [advance * 1000 / units for advance in advances], abs=1
    )


def test_the_box_of_all_glyphs_is_the_fonts_own(font):
    head = ttf_of(font)["head"]
    box = [head.xMin, head.yMin, head.xMax, head.yMax]
    assert [int(edge) for edge in font.DescendantFonts[0].FontDescriptor.FontBBox] == [
        round(1000 * edge / head.unitsPerEm) for edge in box
    ]


def test_ascent_and_descent_are_the_hands(font, hand):
    descriptor = font.DescendantFonts[0].FontDescriptor
    assert descriptor.Ascent == round(1000 * hand.ascent / X_HEIGHTS_PER_EM)
    assert descriptor.Descent == round(-1000 * hand.descent / X_HEIGHTS_PER_EM)
    assert descriptor.Flags == 12


def test_the_map_to_text_is_cut_into_blocks_of_a_hundred(font):
    counts = [
        int(line.split()[0])
        for line in font.ToUnicode.read_bytes().splitlines()
        if line.endswith(b"beginbfchar")
    ]
    assert counts
    assert max(counts) <= 100


def test_glyphs_without_a_text_are_not_mapped(font):
    assert b"<0000> <" not in font.ToUnicode.read_bytes().partition(b"beginbfchar")[2]
