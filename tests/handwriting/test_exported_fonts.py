"""A hand as a font: whole, and with letters that take turns."""

import io
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
import uharfbuzz as hb
from fontTools.ttLib import TTFont
from PIL import Image, ImageDraw, ImageFont

from desktop.handwriting.derived_fonts import Rights
from desktop.handwriting.exported_fonts import FORMS, X_HEIGHT, exported_font
from desktop.handwriting.hands import load_hand
from desktop.handwriting.kinds import DOTS, LETTERS
from desktop.handwriting.strokes import Kind

RIGHTS = Rights("Copyright 2010, Ann", "A licence.", "https://licence.example", "Nice Hand")


@pytest.fixture(scope="module", params=["everyday", "fine-cursive"])
def hand(request):
    return load_hand(request.param)


@pytest.fixture(scope="module")
def data(hand):
    return exported_font(hand, "Über Hand", RIGHTS)


@pytest.fixture(scope="module")
def font(data):
    read = TTFont(io.BytesIO(data))
    read.ensureDecompiled()
    return read


def shaped(data, text, **features):
    """The names of the glyphs that a text becomes, and their advances, font units."""
    font = hb.Font(hb.Face(hb.Blob(data)))
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(font, buffer, features)
    names = [font.glyph_to_string(info.codepoint) for info in buffer.glyph_infos]
    return names, [position.x_advance for position in buffer.glyph_positions]


def test_letters_that_stand_twice_side_by_side_differ(data):
    (first, second), _ = shaped(data, "ee")
    assert (first, second) == ("e", "e.alt1")
    assert shaped(data, "ee", calt=False)[0] == ["e", "e"]


def test_all_forms_of_a_letter_are_met_before_the_first_again(data):
    names, _ = shaped(data, "sssss")
    assert names == ["s", "s.alt1", "s.alt2", "s.alt3", "s"]
    assert len(set(names)) == FORMS


@pytest.mark.parametrize("text", ["agreed", "coffee, see", "2005 5.5", "l'll", "Übermäßig süß"])
def test_no_letter_has_the_form_of_the_one_before(data, text):
    names, _ = shaped(data, text)
    forms = [name.partition(".")[2] for name, c in zip(names, text, strict=True) if c.isalnum()]
    assert all(one != two for one, two in pairwise(forms))


def test_turns_go_on_over_spaces(data):
    names, _ = shaped(data, "the the")
    assert names[:3] != names[4:]


def test_forms_of_a_letter_are_drawn_differently(font):
    outlines = [font["glyf"][f"e{end}"].coordinates for end in ("", ".alt1", ".alt2", ".alt3")]
    for one in range(FORMS):
        for two in range(one):
            first, second = np.array(outlines[one]), np.array(outlines[two])
            assert len(first) != len(second) or np.abs(first - second).max() > 5


def test_every_letter_is_where_the_hand_has_it(font, hand):
    for character in "agHx7":
        glyph = font["glyf"][font.getBestCmap()[ord(character)]]
        box = np.array(hand.glyph(character).box) * X_HEIGHT
        drawn = np.array([glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax])
        assert np.abs(drawn - box).max() < 0.25 * X_HEIGHT


def test_words_are_as_wide_as_the_hand_writes_them(data, hand):
    for word in ("minimum", "Thank", "weekly", "Taft"):
        _, advances = shaped(data, word)
        shape = hand.word(word)
        width = sum(advances[:-1]) / X_HEIGHT
        assert width == pytest.approx(float(shape.origins[-1] - shape.origins[0]), abs=0.35)


def test_the_font_has_every_character_that_the_hand_has(font, hand):
    characters = {chr(code) for code in font.getBestCmap()}
    assert set("abcXYZ0189.,;:!?&@äöüßéñç€\u201c\u201d\u2019\u2013\xa0") <= characters
    assert all(hand.can_write(c) for c in characters if not c.isspace())


def test_it_says_what_it_is_and_whose(font):
    names = font["name"]
    said = {number: names.getDebugName(number) for number in (0, 1, 2, 4, 6, 10, 13, 14)}
    assert said[0] == "Copyright 2010, Ann"
    assert (said[1], said[2], said[4], said[6]) == (
        "Über Hand",
        "Regular",
        "Über Hand",
        "UberHand-Regular",
    )
    assert "of the strokes of Nice Hand" in said[10]
    assert (said[13], said[14]) == ("A licence.", "https://licence.example")
    assert font["OS/2"].fsType == 0


def test_nothing_is_cut_off_above_or_below(font):
    os2, head = font["OS/2"], font["head"]
    assert os2.usWinAscent >= head.yMax
    assert os2.usWinDescent >= -head.yMin
    assert font["hhea"].ascent == os2.sTypoAscender > 0 > os2.sTypoDescender


def test_the_same_hand_is_the_same_bytes(hand, data):
    assert exported_font(hand, "Über Hand", RIGHTS) == data


def test_freetype_draws_it(data):
    page = Image.new("L", (400, 120), 255)
    pen = ImageDraw.Draw(page)
    pen.text((10, 20), "agreed", font=ImageFont.truetype(io.BytesIO(data), 48), fill=0)
    assert 500 < (np.array(page) < 128).sum() < 10_000


def test_a_writers_own_forms_take_turns_and_habits_do_not():
    hand = load_hand("everyday")
    other, dash = hand.glyph("o"), hand.glyph("l")
    kinds = {"e": (Kind(LETTERS, other),), "i": (Kind(DOTS, dash),)}
    own = replace(hand, strokes=replace(hand.strokes, kinds=kinds))
    font = TTFont(io.BytesIO(exported_font(own, "Mine", Rights())))
    points = {name: len(font["glyf"][name].coordinates) for name in ("e", "e.alt1", "e.alt2", "o")}
    assert points["e"] == points["e.alt2"] != points["e.alt1"] == points["o"]
    forms = {len(font["glyf"][name].coordinates) for name in ("i", "i.alt1", "i.alt2", "i.alt3")}
    assert len(forms) == 1


def test_how_far_it_is_is_told():
    told = []
    exported_font(load_hand("everyday"), "Mine", Rights(), lambda *how: told.append(how))
    done, of = zip(*told, strict=True)
    assert list(done) == sorted(done)
    assert done[-1] == of[-1]
