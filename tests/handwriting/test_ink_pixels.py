"""Pages as pixels."""

import numpy as np

from desktop.handwriting.hands import load_hand
from desktop.handwriting.ink_pixels import LineInk, letter_polygons, line_inks
from desktop.handwriting.inks import DEFAULT_INK
from desktop.handwriting.variant_fonts import VariantFonts
from desktop.handwriting.writing import Line, write


def pieces(picture):
    rows = [[character == "#" for character in line] for line in picture.split()]
    return LineInk(10, 20, np.array(rows)).pieces()


def test_ink_that_touches_is_one_piece_corners_included():
    found = pieces("###..### ...##... ###..###")
    assert [piece.mask.sum() for piece in found] == [14]


def test_ink_apart_is_two_pieces_each_in_its_place():
    found = pieces("###...## ###...## ###...##")
    assert [(piece.left, piece.bottom, piece.right) for piece in found] == [
        (10, 20, 13),
        (16, 20, 18),
    ]


def test_a_ring_and_what_it_holds_are_two_pieces():
    found = pieces("####### #.....# #.###.# #.###.# #.....# #######")
    assert sorted(piece.mask.sum() for piece in found) == [6, 22]


def test_dust_is_no_piece():
    assert pieces("##...... ........ ........") == []


def test_ink_lies_where_the_letters_do():
    hand = load_hand("fine-liner")
    lines = [Line("over", 100, 200, 100), Line("under", 100, 150, 100)]
    page = write(lines, hand, hand.x_height, np.random.default_rng(1), ink=DEFAULT_INK)
    fonts = VariantFonts(1)
    polygons = letter_polygons(page, fonts.glyphs(page), fonts.drawn()[0])
    upper, lower = line_inks(page, polygons)
    points = np.concatenate([ring for own in polygons[:4] for ring in own])
    assert abs(upper.left * 72 / 300 - points[:, 0].min()) < 1
    assert abs(upper.bottom * 72 / 300 - points[:, 1].min()) < 1
    assert upper.bottom > lower.bottom
