"""Characters put together from a hand's own parts."""

import unicodedata

import numpy as np
import pytest

from desktop.handwriting.hands import hand_ids, load_hand

LATIN_1 = "".join(
    chr(code) for code in range(0xA1, 0x100) if unicodedata.category(chr(code)) != "Cf"
)
LATIN_EXTENDED_A = "".join(map(chr, range(0x100, 0x180)))
SIGNS = "\u2018\u2019\u201a\u201c\u201d\u201e\u2013\u2014\u2026€£§™ȘșȚț"


def height(hand, character):
    return hand.glyph(character).box[3]


@pytest.mark.parametrize("id", hand_ids())
@pytest.mark.parametrize("characters", [LATIN_1, LATIN_EXTENDED_A, SIGNS])
def test_every_hand_writes_every_letter_and_sign_of_western_and_central_europe(id, characters):
    load_hand(id).check(characters)


@pytest.mark.parametrize("id", hand_ids())
def test_an_accented_letter_is_the_plain_one_with_a_mark_above_it(id):
    hand = load_hand(id)
    for accented, plain in zip("éàôüñčåőĀŽ", "eaouncaoAZ", strict=True):
        whole, letter = hand.glyph(accented), hand.glyph(plain)
        body, mark = whole.only(~whole.marks), whole.only(whole.marks)
        assert np.allclose(body.points, letter.points, atol=0.002), accented
        assert mark.box[1] > letter.box[3] - 0.25, accented
        middle = (mark.box[0] + mark.box[2]) / 2
        assert letter.box[0] - 0.2 < middle < letter.box[2] + 0.5, accented


@pytest.mark.parametrize("id", hand_ids())
def test_an_accented_i_has_no_dot(id):
    hand = load_hand(id)
    for accented in "íîĵ":
        whole = hand.glyph(accented)
        assert whole.marks.sum() == 1, accented


@pytest.mark.parametrize("id", hand_ids())
def test_small_i_and_j_have_their_dots(id):
    for letter in "ij":
        assert load_hand(id).glyph(letter).marks.any()


@pytest.mark.parametrize("id", hand_ids())
def test_quotation_marks_stand_as_high_as_capitals_and_low_ones_on_the_line(id):
    hand = load_hand(id)
    capital = np.median([height(hand, letter) for letter in "EHNT"])
    for mark in "'\"\u2018\u2019\u201c\u201d":
        assert capital - 0.5 < height(hand, mark) < max(2.6, capital + 0.5)
    for mark in "\u201a\u201e":
        assert height(hand, mark) < 0.6


@pytest.mark.parametrize("id", hand_ids())
def test_dashes_grow_from_hyphen_to_em(id):
    hand = load_hand(id)
    lengths = [np.ptp(hand.glyph(dash).points[:, 0]) for dash in "-\u2013\u2014"]
    assert 1.2 * lengths[0] < lengths[1] < 0.8 * lengths[2]


@pytest.mark.parametrize("id", hand_ids())
def test_words_with_composed_letters_read_back_as_they_are(id):
    hand = load_hand(id)
    for word in ("Łódź", "Ångström", "œuvre", "fïn", "Dvořák\u2019s", "€5", "“Škoda”", "ĳs", "ffé"):
        assert "".join(form.text for form in hand.word(word).forms) == word


@pytest.mark.parametrize("id", hand_ids())
def test_a_composed_letter_takes_the_room_of_its_plain_one(id):
    hand = load_hand(id)
    assert hand.width("élève") == pytest.approx(hand.width("eleve"), rel=0.04)


def test_a_composed_letter_is_joined_like_its_plain_one():
    hand = load_hand("quick-cursive")
    plain = [form.exit is not None for form in hand.word("numeral").forms]
    accented = [form.exit is not None for form in hand.word("nümérål").forms]
    assert plain == accented
