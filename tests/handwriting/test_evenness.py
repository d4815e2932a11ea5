"""Small letters of about one height."""

import numpy as np
import pytest

from desktop.handwriting.evenness import SMALL, evened
from desktop.handwriting.hands import hand_ids, load_hand


def heights(hand):
    return np.array([hand.glyph(c).points[:, 1].max() for c in SMALL if c != "i"])


@pytest.mark.parametrize("id", hand_ids())
def test_small_letters_come_out_nearer_to_one_height_than_the_font_has_them(id):
    hand = load_hand(id)
    made = [evened(c, hand.glyph(c), hand.small_height) for c in SMALL if c != "i"]
    plain = heights(hand)
    assert np.std(np.log(plain * made)) <= np.std(np.log(plain))


def test_letters_about_as_high_as_most_are_left_alone():
    hand = load_hand("fine-liner")
    assert evened("x", hand.glyph("x"), hand.small_height) == 1


def test_an_accent_does_not_count_for_height():
    hand = load_hand("felt-tip")
    plain = evened("e", hand.glyph("e"), hand.small_height)
    assert evened("é", hand.glyph("é"), hand.small_height) == pytest.approx(plain, abs=0.03)


@pytest.mark.parametrize("text", ["h", "T", "g", "7", "."])
def test_only_small_letters_are_evened(text):
    hand = load_hand("felt-tip")
    assert evened(text, hand.glyph(text), hand.small_height) == 1
