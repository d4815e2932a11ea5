"""Outlines as a TrueType font, read back by a font library."""

import io

import numpy as np
from fontTools.pens.recordingPen import RecordingPen
from fontTools.ttLib import TTFont

from desktop.handwriting.truetype import truetype_font

POINTS = np.array(
    [
        (0, 0),
        (100, 0),
        (100, 300),
        (-40, 300),
        (500, 500),
        (700, 500),
        (700, -900),
        (5, 5),
        (6, 5),
        (6, 6),
    ]
)


def made():
    data = truetype_font(
        POINTS, np.array([4, 3, 3]), np.array([0, 2, 0, 1]), np.array([0, 500, 300, 250])
    )
    return TTFont(io.BytesIO(data))


def test_every_point_comes_back():
    font = made()
    names = font.getGlyphOrder()
    one, _, _ = font["glyf"][names[1]].getCoordinates(font["glyf"])
    two, ends, flags = font["glyf"][names[3]].getCoordinates(font["glyf"])
    assert list(one) == [tuple(p) for p in POINTS[:7]]
    assert list(two) == [tuple(p) for p in POINTS[7:]]
    assert list(ends) == [2]
    assert list(flags) == [1, 0, 0]


def test_glyphs_without_ink_are_blank_and_keep_their_advance():
    font = made()
    name = font.getGlyphOrder()[2]
    pen = RecordingPen()
    font.getGlyphSet()[name].draw(pen)
    assert pen.value == []
    assert font["hmtx"][name][0] == 300


def test_side_bearings_are_the_left_edges_so_that_no_reader_moves_a_glyph():
    font = made()
    assert [font["hmtx"][name][1] for name in font.getGlyphOrder()] == [0, -40, 0, 5]


def test_boxes_and_counts_are_those_of_the_points():
    font = made()
    glyph = font["glyf"][font.getGlyphOrder()[1]]
    assert (glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax) == (-40, -900, 700, 500)
    assert (font["maxp"].numGlyphs, font["maxp"].maxPoints, font["maxp"].maxContours) == (4, 7, 2)
