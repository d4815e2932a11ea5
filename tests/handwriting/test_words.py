"""Words shaped into forms."""

from string import ascii_lowercase

import numpy as np
import pytest

from desktop.handwriting.hands import hand_ids, hand_in, load_hand
from desktop.handwriting.joins import room_above, room_between, room_in_front
from desktop.paths import resources

WORDS = "thank migration coffee settles Alvarez quickly office illness, job. Zürich"
RAISED = ["we’ll", "o’clock", "agree’", "you’re", "so”"]  # noqa: RUF001 - printed apostrophes are meant
LETTERS = ascii_lowercase + "TA1.,é"


@pytest.mark.parametrize("id", hand_ids())
def test_forms_stand_for_exactly_the_characters_of_the_word(id):
    hand = load_hand(id)
    for word in WORDS.split():
        assert "".join(form.text for form in hand.word(word).forms) == word


@pytest.mark.parametrize("id", hand_ids())
@pytest.mark.parametrize(
    "word", ["field", "office", "waffle", "flow", "offer", "that", "still", "three"]
)
def test_no_ligature_leaves_a_gap(id, word):
    assert not any(form.strokes.is_blank for form in load_hand(id).word(word).forms)


@pytest.mark.parametrize("id", hand_ids())
def test_a_word_is_the_same_whatever_was_written_before_it(id):
    forwards, backwards = (hand_in(resources() / "hands" / id) for _ in range(2))
    words = [first + second + "e" for first in LETTERS for second in LETTERS]
    written = {word: forwards.word(word) for word in words}
    for word in reversed(words):
        again = backwards.word(word)
        assert again.width == written[word].width
        assert (again.table == written[word].table).all()


@pytest.mark.parametrize("id", hand_ids())
def test_ink_begins_at_zero_and_ends_at_the_width(id):
    word = load_hand(id).word("hearing")
    lefts = [o + f.box[0] for o, f in zip(word.origins, word.forms, strict=True)]
    rights = [o + f.box[2] for o, f in zip(word.origins, word.forms, strict=True)]
    assert min(lefts) == pytest.approx(0)
    assert max(rights) == pytest.approx(word.width)


def test_where_the_pen_goes_on_the_next_letter_is_entered_at_the_same_point():
    hand = load_hand("quick-cursive")
    joined = 0
    for text in WORDS.split():
        word = hand.word(text)
        for i, (one, two) in enumerate(zip(word.forms, word.forms[1:], strict=False)):
            assert (one.exit is None) == (two.entry is None)
            if one.exit and two.entry:
                joined += 1
                here = word.origins[i] + one.exit[0], one.exit[1]
                there = word.origins[i + 1] + two.entry[0], two.entry[1]
                assert here == pytest.approx(there)
    assert joined > 20


def test_letters_of_a_print_hand_are_never_joined():
    assert all(form.exit is None for form in load_hand("fine-liner").word("hearing").forms)


def test_the_pen_is_lifted_before_a_comma():
    assert load_hand("quick-cursive").word("and,").forms[-2].exit is None


def test_a_word_is_shaped_once():
    hand = load_hand("ballpoint")
    assert hand.word("coffee") is hand.word("coffee")


@pytest.mark.parametrize("id", hand_ids())
@pytest.mark.parametrize("pair", ["ll", "lb", "dl", "lh"])
def test_tall_letters_side_by_side_stay_two(id, pair):
    hand = load_hand(id)
    word = hand.word(pair)
    one, two = (hand.glyph(letter) for letter in pair)
    apart = word.origins[1] - word.origins[0]
    assert room_above(one, two, apart) > 0.2


@pytest.mark.parametrize("id", hand_ids())
def test_each_letter_is_a_form_of_its_own(id):
    hand = load_hand(id)
    for word in ("office", "flow", "offer", "that", "show", "letter"):
        assert [form.text for form in hand.word(word).forms] == list(word)


@pytest.mark.parametrize("id", hand_ids())
@pytest.mark.parametrize(
    "word", ["Thank", "Tuesday", "for", "Kind", "Łódź", "Zhou", "Philadelphia"]
)
def test_no_letter_stands_far_from_the_one_before(id, word):
    hand = load_hand(id)
    shape = hand.word(word)
    for one, two, apart in zip(word, word[1:], np.diff(shape.origins), strict=False):
        assert room_between(hand.glyph(one), hand.glyph(two), apart) < max(
            0.7, hand.letter_gap + 0.2
        )


@pytest.mark.parametrize("id", hand_ids())
@pytest.mark.parametrize("word", ["day.", "stop,", "room;", "before.", "gift."])
def test_a_stop_stands_by_the_word_it_ends(id, word):
    shape = load_hand(id).word(word)
    before = shape.origins[-2] + shape.forms[-2].box[2]
    sign = shape.origins[-1] + shape.forms[-1].box[0]
    assert sign - before < 0.5  # x-heights


@pytest.mark.parametrize("id", hand_ids())
def test_a_c_before_an_l_is_not_taken_for_a_d(id):
    """It is joined to it at its foot, or stands clear of it."""
    hand = load_hand(id)
    word = hand.word("cl")
    apart = word.origins[1] - word.origins[0]
    assert word.forms[0].exit or room_in_front(*map(hand.glyph, "cl"), apart) > 0.35


@pytest.mark.parametrize("id", hand_ids())
@pytest.mark.parametrize("word", RAISED)
def test_an_apostrophe_stands_beside_a_letter_and_not_on_it_as_its_accent(id, word):
    shaped = load_hand(id).word(word)
    at = next(n for n, form in enumerate(shaped.forms) if not form.text.isalpha())
    inks = [
        (origin + form.box[0], origin + form.box[2])
        for origin, form in zip(shaped.origins, shaped.forms, strict=True)
    ]
    assert inks[at][0] > inks[at - 1][1]
    for left, _ in inks[at + 1 : at + 2]:
        assert inks[at][1] - 0.25 < left < inks[at][1] + 0.5


def test_a_hand_leans_as_its_stems_do():
    assert load_hand("felt-tip").slant < 0.05 < 0.2 < load_hand("relaxed").slant < 0.5
