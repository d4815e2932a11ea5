"""The hands that are shipped."""

import tomllib

import pytest
from fontTools.ttLib import TTFont

from desktop.handwriting.characters import tidy
from desktop.handwriting.hands import (
    BROADEST,
    DEFAULT_HAND,
    MissingCharacters,
    NoSuchHand,
    hand_ids,
    load_hand,
)
from desktop.handwriting.pen_kinds import pen
from desktop.paths import resources

EVERYDAY = (
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    ".,:;!?'\"()-&@/áéíóúäöüñçèàâêîôûßÁÉÖÜ“”\u2018\u2019\u2013"  # with curly quotes and a dash
)


def test_there_are_at_least_eight_hands_and_the_default_comes_first():
    assert len(hand_ids()) >= 8
    assert hand_ids()[0] == DEFAULT_HAND


@pytest.mark.parametrize("id", hand_ids())
def test_every_hand_writes_what_an_american_note_needs(id):
    load_hand(id).check(EVERYDAY)


@pytest.mark.parametrize("id", hand_ids())
def test_every_hand_comes_with_its_font_and_licence(id):
    folder = resources() / "hands" / id
    facts = tomllib.loads((folder / "hand.toml").read_text("utf-8"))
    licence = (folder / "LICENSE.txt").read_text("utf-8")
    assert "Open Font License" in licence or "Apache License" in licence
    assert facts["source"]
    font = TTFont(folder / "font.ttf")
    assert "glyf" in font
    hand = load_hand(id)
    assert len(hand.glyphs) == len(font.getGlyphOrder()) + len(hand.strokes.composed)


@pytest.mark.parametrize("id", hand_ids())
def test_sizes_are_those_of_a_person_writing(id):
    hand = load_hand(id)
    assert 1.5 <= hand.x_height / 72 * 25.4 <= 4
    assert 0.25 <= hand.nib / 72 * 25.4 <= 0.5
    assert 1.3 < hand.ascent < 3.5
    assert 0.4 < hand.descent < 2.5


def test_a_hand_that_does_not_exist_is_refused_with_those_that_do():
    with pytest.raises(NoSuchHand, match=DEFAULT_HAND):
        load_hand("copperplate")


def test_a_hand_cannot_be_named_by_a_way_through_the_folders():
    with pytest.raises(NoSuchHand):
        load_hand(f"../hands/{DEFAULT_HAND}")


def test_characters_that_the_hand_lacks_are_named():
    with pytest.raises(MissingCharacters, match=r"日.*🙂"):
        load_hand(DEFAULT_HAND).check("Dear 日本, thank you 🙂")


@pytest.mark.parametrize("id", hand_ids())
def test_a_glyph_that_the_font_leaves_empty_is_not_written_as_a_gap(id):
    hand = load_hand(id)
    for code in hand.font.face.unicodes:
        character = tidy(chr(code))  # some are another by their nature: the sign for an ångström
        if character.isalpha() and hand.glyph(character).is_blank:
            with pytest.raises(MissingCharacters):
                hand.check(character)


def test_width_grows_by_every_letter_and_word():
    hand = load_hand(DEFAULT_HAND)
    assert 0 == hand.width("") < hand.width("a") < hand.width("an") < hand.width("an a")


@pytest.mark.parametrize("id", hand_ids())
def test_no_pen_draws_so_broad_a_line_that_it_fills_the_eyes_of_letters(id):
    hand = load_hand(id)
    thin, usual, broad = (hand.line(pen(name)) for name in ("ballpoint", "gel", "fountain"))
    assert thin < usual == hand.nib <= broad
    assert broad <= max(hand.nib, BROADEST * hand.x_height)
