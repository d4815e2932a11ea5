"""Letters that run into each other in the font, and how the pen goes from one to the next."""

from string import ascii_lowercase, ascii_uppercase

import numpy as np
import pytest
import uharfbuzz as hb
from fontTools.ttLib import TTFont

from desktop.handwriting.hands import hand_ids, load_hand
from desktop.handwriting.outlines import contours, filled
from desktop.handwriting.pen_kinds import DEFAULT_PEN
from desktop.handwriting.stroke_builder import x_height_of
from desktop.handwriting.variants import bent
from desktop.handwriting.words import UNITS
from desktop.paths import resources
from tests.handwriting.redrawn import redrawn_letters

JOINED = [id for id in hand_ids() if load_hand(id).joins]
PIXELS = 50.0  # an x-height
FOOT, HEAD = 0.0, 1.25  # x-heights: between tails that cross and tops that lean over, letters join
TAKES = 3


def joined_in_type(id, firsts):
    """The pairs of one of `firsts` and a small letter whose outlines touch where letters join."""
    font = TTFont(resources() / "hands" / id / "font.ttf")
    letters = {c: _middle(font, c) for c in {*firsts, *ascii_lowercase}}
    pairs = [a + b for a in firsts for b in ascii_lowercase]
    return [pair for pair in pairs if _touch(*map(letters.get, pair), _advance(id, pair))]


def _middle(font, character):
    """The pixels of a letter where letters join, and where they are; its dot left aside."""
    parts = [
        part / x_height_of(font) for part in contours(font, font.getBestCmap()[ord(character)])
    ]
    if character in "ij":
        parts = [max(parts, key=lambda part: np.ptp(part[:, 1]))]
    pixels, origin = filled(parts, PIXELS)
    rows, columns = np.nonzero(pixels)
    places = np.column_stack([columns, rows]) + np.round(origin * PIXELS).astype(int)
    heights = places[:, 1] / PIXELS
    return places[(heights > FOOT) & (heights < HEAD)]


def _advance(id, pair):
    buffer = hb.Buffer()
    buffer.add_str(pair)
    buffer.guess_segment_properties()
    hb.shape(load_hand(id).font, buffer, {"liga": False, "clig": False})
    return buffer.glyph_positions[0].x_advance / UNITS


def _touch(first, second, advance):
    there = second + np.array([round(advance * PIXELS), 0])
    return bool({*map(tuple, first.tolist())} & {*map(tuple, there.tolist())})


@pytest.mark.parametrize("id", JOINED)
def test_every_pair_that_joins_in_the_font_is_joined(id):
    hand, pairs = load_hand(id), joined_in_type(id, ascii_lowercase)
    assert len(pairs) > 50
    assert [pair for pair in pairs if hand.word(pair).forms[0].exit is None] == []


@pytest.mark.parametrize("id", JOINED)
def test_so_is_every_capital_that_is_the_font_s_own(id):
    """Those that are drawn anew, since the font's cannot be read, stand apart if they end so."""
    hand = load_hand(id)
    capitals = sorted(set(ascii_uppercase) - redrawn_letters(id))
    pairs = joined_in_type(id, capitals)
    assert pairs
    assert [pair for pair in pairs if hand.word(pair).forms[0].exit is None] == []


@pytest.mark.parametrize("id", JOINED)
def test_where_letters_join_there_is_ink_in_every_take(id):
    """The line of the first letter runs into that of the second, however both are bent."""
    hand = load_hand(id)
    words = [hand.word(a + b) for a in ascii_lowercase for b in ascii_lowercase]
    forms = [form for word in words for form in word.forms if word.forms[0].exit] * TAKES
    takes = bent(
        forms,
        np.ones(len(forms)),
        np.full(len(forms), hand.nib / hand.x_height),
        [DEFAULT_PEN] * len(forms),
        hand.nib_drawn,
        np.random.default_rng(7),
    )
    ends = np.cumsum(takes.counts)[np.cumsum(takes.strokes) - 1][:-1]
    inks = [*zip(np.split(takes.points, ends), np.split(takes.half_widths, ends), strict=True)]
    assert len(forms) > 100 * TAKES
    apart = {}
    for one, two, (here, width), (there, its_width) in zip(
        forms[::2], forms[1::2], inks[::2], inks[1::2], strict=True
    ):
        to = np.subtract(one.exit, two.entry)
        gaps = np.hypot(*(here[:, None] - there - to).transpose(2, 0, 1))
        clear = float((gaps - width[:, None] - its_width).min())
        if clear > 0:
            apart[one.text + two.text] = round(clear, 3)
    assert apart == {}


def test_tails_that_cross_are_no_join():
    forms = load_hand("quick-cursive").word("yj").forms
    assert forms[0].exit is None


def test_a_letter_is_left_by_its_foot_though_its_stem_leans_over_it():
    d, _ = load_hand("quick-cursive").word("de").forms
    assert d.exit is not None
    assert d.exit[1] < 0.6
