"""A hand of a font of the user's, and how it is written."""

import tomllib

import pytest

from desktop.handwriting.font_files import UnusableFont
from desktop.handwriting.hands import hand_in, load_hand
from desktop.handwriting.new_hands import NewHand
from desktop.handwriting.own_hands import make_own_hand, usual_habits
from desktop.handwriting.stroke_builder import MEASURED
from tests import made_fonts


def refused(tmp_path, **how):
    font = made_fonts.save(tmp_path / "a.ttf", **how)
    with pytest.raises(UnusableFont) as refusal:
        make_own_hand(font, tmp_path, lambda done, count: None)
    return str(refusal.value)


def test_the_hand_says_what_it_was_made_of(made_hand):
    facts = tomllib.loads((made_hand / "hand.toml").read_text("utf-8"))
    assert facts["name"] == facts["font"] == "Plain Hand"
    assert facts["source"] == "Plain Hand.ttf"
    assert facts["licence"] == "not said in the font"


def test_its_letters_have_the_sizes_of_a_person_writing(made_hand):
    hand = hand_in(made_hand)
    assert 1.5 <= hand.x_height / 72 * 25.4 <= 2.6
    assert 0.3 <= hand.nib / 72 * 25.4 <= 0.5
    assert hand.nib_drawn == pytest.approx(made_fonts.NIB / 450, rel=0.1)
    assert 3.5 <= hand.pitch <= 4.3


def test_letters_that_stand_apart_are_not_joined(made_hand):
    assert not hand_in(made_hand).joins


def test_accents_are_composed_of_what_the_font_has(made_hand):
    hand = hand_in(made_hand)
    for character in "éőŽđ\u2019\u2013…":
        assert hand.can_write(character), character
    assert not hand.can_write("€")  # as high as the figures, and it has none


@pytest.mark.parametrize(
    ("id", "joins"), [("traditional", True), ("fine-cursive", True), ("relaxed", False)]
)
def test_joining_is_found_out_as_it_was_by_eye(id, joins):
    hand = load_hand(id)
    letters = {c: hand.glyph(c) for c in made_fonts.LETTERS}
    advances = {
        c: hand.font.get_glyph_h_advance(hand.font.get_nominal_glyph(ord(c))) / 1000
        for c in letters
    }

    new = NewHand([], letters, {}, {}, x_height=1.0, nib=hand.nib_drawn, mark_gap=0.2)
    habits = usual_habits(new, advances)
    assert habits.joins is joins
    assert habits.x_height_mm == pytest.approx(hand.x_height / 72 * 25.4, abs=0.25)
    assert habits.nib_mm == pytest.approx(hand.nib / 72 * 25.4, abs=0.05)
    assert habits.pitch == pytest.approx(hand.pitch, abs=0.5)


def test_letters_too_small_to_write_are_refused(tmp_path):
    tiny = {
        letter: [[(x // 9, y // 9) for x, y in contour] for contour in made_fonts.outline(letter)]
        for letter in "abcdefghijklmnopqrstuvwxyz"
    }
    assert "far too small" in refused(tmp_path, changed=tiny)


def test_letters_too_bold_for_a_pen_are_refused(tmp_path):
    bold = {letter: [made_fonts.slab(letter)] for letter in MEASURED}
    assert "too boldly" in refused(tmp_path, changed=bold)


def test_a_letter_that_no_pen_can_write_is_refused(tmp_path):
    hair = [[(50, 0), (50, 700), (51, 700)]]
    assert "draws q as no pen can write it" in refused(tmp_path, changed={"q": hair})
