"""The fonts made for one document."""

import io
from collections import Counter

import numpy as np
import pytest
from fontTools.ttLib import TTFont

from desktop.handwriting.hands import hand_ids, load_hand
from desktop.handwriting.inks import DEFAULT_INK
from desktop.handwriting.line_places import Line
from desktop.handwriting.variant_fonts import VariantFonts
from desktop.handwriting.writing import write


def page(text, id="quick-cursive", seed=1):
    hand = load_hand(id)
    rng = np.random.default_rng(seed)
    return write([Line(text, 0, 0, 5000)], hand, hand.x_height, rng, ink=DEFAULT_INK)


def outlines(font):
    return [
        tuple(font["glyf"][name].getCoordinates(font["glyf"])[0]) for name in font.getGlyphOrder()
    ]


@pytest.mark.parametrize("id", hand_ids())
@pytest.mark.parametrize("text", ["eeeeeeee llll tt ee ee", "the letter then the letter"])
def test_no_outline_is_used_twice_on_a_page(id, text):
    fonts = VariantFonts(1)
    numbers = fonts.glyphs(page(text, id))
    drawn = outlines(TTFont(io.BytesIO(fonts.fonts()[0].ttf)))
    used = [drawn[n] for n in numbers if drawn[n]]
    assert len(used) == sum(form != " " for form in page(text, id).texts)  # some are ligatures
    assert max(Counter(used).values()) == 1


def test_a_further_page_draws_from_the_same_outlines():
    fonts = VariantFonts(1)
    first = fonts.glyphs(page("hello there, hello"))
    second = fonts.glyphs(page("hello there, hello"))
    assert set(first) & set(second)
    assert len(set(second[np.array(page("hello there, hello").texts) != " "])) == 16


def test_glyphs_stand_for_their_characters():
    fonts = VariantFonts(1)
    numbers = fonts.glyphs(page("Dear Ms. Alvarez,"))
    font = fonts.fonts()[0]
    assert "".join(font.texts[n] for n in numbers) == "Dear Ms. Alvarez,"
    assert len(font.widths) == len(font.texts)


def test_the_same_seed_makes_the_same_font():
    def made(seed):
        fonts = VariantFonts(seed)
        fonts.glyphs(page("the same words"))
        return fonts.fonts()[0].ttf

    assert made(3) == made(3)
    assert made(3) != made(4)


def test_bytes_do_not_depend_on_what_was_written_before():
    def made():
        fonts = VariantFonts(3)
        fonts.glyphs(page("nobody wrote this before"))
        return fonts.fonts()[0].ttf

    once = made()
    page("something else entirely, quite different")
    assert made() == once
