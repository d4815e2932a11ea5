"""Strokes of a whole font."""

import numpy as np
import pytest
from fontTools import subset
from fontTools.ttLib import TTFont

from desktop.handwriting.hands import hand_ids, load_hand
from desktop.handwriting.stroke_builder import (
    MEASURED,
    build_strokes,
    letters_of,
    without_replaced,
    x_height_of,
)
from desktop.paths import resources


@pytest.fixture(scope="module")
def font():
    """A few letters of a hand that is shipped."""
    whole = TTFont(resources() / "hands" / "fine-liner" / "font.ttf")
    few = subset.Subsetter(subset.Options(layout_features=[], glyph_names=True, hinting=False))
    few.populate(text=MEASURED + "igé")
    few.subset(whole)
    return whole


@pytest.fixture(scope="module")
def built(font):
    steps = []
    strokes = build_strokes(font, lambda done, count: steps.append((done, count)))
    return strokes, steps


def test_what_is_shipped_is_what_the_builder_makes(font, built):
    letters = letters_of(font, built[0])
    hand = load_hand("fine-liner")
    for character in "egnos":
        shipped = hand.glyph(character)
        assert shipped.points == pytest.approx(letters[character].points, abs=0.0006)
        assert list(shipped.counts) == list(letters[character].counts)


def test_progress_counts_up_to_every_glyph(font, built):
    steps = built[1]
    count = steps[0][1]
    assert steps == [(done, count) for done in range(count)]
    assert count <= len(font.getGlyphOrder())


def test_the_dot_of_an_i_and_an_accent_are_marks(font, built):
    letters = letters_of(font, built[0])
    assert letters["i"].marks.sum() == 1
    assert letters["é"].marks.sum() == 1
    assert not letters["e"].marks.any()


def test_a_glyph_that_only_a_composed_character_led_to_is_kept_blank(font, built):
    glyphs = without_replaced(font, built[0], {"é"})
    order = font.getGlyphOrder()
    assert glyphs[order.index(font.getBestCmap()[ord("é")])].is_blank
    assert not glyphs[order.index(font.getBestCmap()[ord("e")])].is_blank


def test_the_x_height_is_that_of_an_n(font):
    assert x_height_of(font) == pytest.approx(427, abs=1)


@pytest.mark.parametrize("id", hand_ids())
def test_no_part_of_a_plain_letter_is_taken_for_a_mark(id):
    hand = load_hand(id)
    for character in "abcdefghklmnopqrstuvwxyzABCDEFGHKLMNOPQRSTUVWXYZ023456789":
        marks = hand.glyph(character).marks
        assert np.flatnonzero(marks).size == 0, character
