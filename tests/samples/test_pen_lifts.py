"""After which letters a writer lifts the pen, and how the hand made of a sheet joins."""

from itertools import pairwise

import pytest
from fontTools.ttLib import TTFont

from desktop.handwriting.hand_folders import hand_folder
from desktop.handwriting.hands import load_hand
from desktop.handwriting.words import UNITS
from desktop.samples.pen_lifts import pen_lifts
from desktop.samples.photographs import grey
from desktop.samples.sheets import sheet_of
from desktop.workflows.own_handwriting import hand_of
from tests.samples.conftest import read
from tests.samples.filled_sheets import filled

OTHER_WORDS = (
    "it was a pleasure to meet you last friday and hear about the next steps of your project what "
    "we took away most is how calmly everybody talks about hard problems with best wishes"
)


@pytest.fixture(scope="module")
def writer():
    """Lifts the pen after some letters, and joins the others."""
    return load_hand("quick-cursive")


@pytest.fixture(scope="module")
def half_joined(writer):
    """What the writer's sheet says."""
    sheet = sheet_of("letter", "en", "B4D6F")
    return read(*(grey(page.picture) for page in filled(sheet, writer, dpi=200)))


@pytest.fixture
def own(half_joined, own_hands):
    return load_hand(hand_of(half_joined).keep("Mine"))


def joins(hand):
    """Of all neighbours in other words, whether the pen goes on from one to the next."""
    forms = [word.forms for word in hand.words(OTHER_WORDS)]
    return [form.exit is not None for word in forms for form in word[:-1]]


def test_letters_after_which_the_pen_is_lifted_are_seen(half_joined):
    lifts = set(half_joined.manner.lifts)
    assert set("osw") <= lifts
    assert lifts.isdisjoint("acdehiklmnrtu")


def test_a_letter_that_was_not_seen_is_left_as_those_like_it(half_joined):
    words = "".join(cell.text for page in half_joined.sheet.pages for cell in page.cells[-20:])
    assert "v" in half_joined.manner.lifts
    assert words.count("v") == 1  # of “everybody”


def test_the_hand_joins_the_pairs_that_its_writer_joins(own, writer):
    assert own.joins
    same = [ours == theirs for ours, theirs in zip(joins(own), joins(writer), strict=True)]
    assert sum(same) / len(same) > 0.95


def test_where_the_pen_is_lifted_letters_stand_apart(own):
    (word,) = own.words("soon")
    assert [form.exit is not None for form in word.forms] == [False, False, False, False]
    for (left, one), (right, two) in pairwise(zip(word.origins, word.forms, strict=True)):
        assert right + two.box[0] - left - one.box[2] > 0


def test_accents_change_nothing_of_how_a_letter_is_left(own):
    for plain, accented in (("on", "ön"), ("an", "än")):
        ends = [own.words(text)[0].forms[0].exit is None for text in (plain, accented)]
        assert ends[0] == ends[1]


def test_letters_stand_as_near_as_the_font_has_them(own):
    """HarfBuzz moves half of a `kern` table's kerning to behind the second letter."""
    font = TTFont(hand_folder(own.id) / "font.ttf")
    names, kerning = font.getBestCmap(), font["kern"].kernTables[0].kernTable
    scale = own.font.scale[0] / font["head"].unitsPerEm / UNITS
    for first, second in ("an", "te", "it"):
        advance = font["hmtx"][names[ord(first)]][0]
        kerned = advance + kerning.get((names[ord(first)], names[ord(second)]), 0)
        one = own.words(first + second)[0].forms[0]
        assert one.advance == pytest.approx(kerned * scale, abs=0.05)


def test_nothing_is_known_of_who_wrote_no_words():
    assert pen_lifts([], {}, 5.0) == ""
