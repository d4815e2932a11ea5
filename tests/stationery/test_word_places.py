"""Words are found where their ink is."""

import pytest

from desktop.handwriting.hands import DEFAULT_HAND, load_hand
from desktop.handwriting.inks import ink
from desktop.stationery.cards import CardOrder, many_cards
from desktop.stationery.formats import US_A2_FOLDED
from desktop.stationery.letter_papers import US_LETTER
from desktop.stationery.letter_parts import Letterhead
from desktop.stationery.letters import Letter, Signer, lay_out_letter
from desktop.stationery.word_places import placed_words

TEXT = "Dear Ada,\n\nThank you for the grand tour of the ox-fields.\n\nWarmly,\nJordan"


@pytest.fixture(scope="module")
def card():
    hand = load_hand(DEFAULT_HAND)
    order = CardOrder(text=TEXT, card=US_A2_FOLDED, hand=hand, ink=ink("black"), seed=7)
    return many_cards([order])[0].inside


@pytest.fixture(scope="module")
def letter():
    words = Letter(TEXT, ("Ada Byron", "Portland"), Letterhead("Jordan Lee"), "November 2, 2026")
    signer = Signer(load_hand(DEFAULT_HAND), ink("black"))
    return lay_out_letter(words, US_LETTER, None, signer)[0]


def test_the_words_of_a_card_are_all_there_in_their_order(card):
    assert " ".join(word.text for word in placed_words(card)) == " ".join(TEXT.split())


def test_each_word_is_on_the_card_and_right_of_the_one_before_on_its_line(card):
    first, second = placed_words(card)[:2]
    assert first.bounds[2] <= second.bounds[0] + 1
    left, bottom, right, top = card.bounds()
    for word in placed_words(card):
        assert left - 2 <= word.bounds[0] < word.bounds[2] <= right + 2
        assert bottom - 2 <= word.bounds[1] < word.bounds[3] <= top + 2


def test_typed_and_written_words_of_a_letter_are_read_in_their_order(letter):
    words = [word.text for word in placed_words(letter)]
    assert words[:2] == ["Jordan", "Lee"]
    assert words[-4:] == ["Warmly,", "Jordan", "Jordan", "Lee"]  # the third is the signature
    assert all(letter.paper.left < word.bounds[0] < 400 for word in placed_words(letter))


def test_a_typed_word_reaches_below_its_line_as_far_as_its_tails(letter):
    typed = letter.typed[0]
    line, (_, bottom, _, top) = typed.lines[0], placed_words(letter)[0].bounds
    assert bottom == pytest.approx(line.y - typed.face.descent * line.size)
    assert top == pytest.approx(line.y + typed.face.cap_height * line.size)


def test_a_point_on_a_word_is_told_from_one_beside_it(letter):
    word = placed_words(letter)[0]
    left, bottom, right, top = word.bounds
    assert word.holds((left + right) / 2, (bottom + top) / 2, slack=0)
    assert word.holds(left - 1, bottom, slack=2)
    assert not word.holds(left - 3, bottom, slack=2)
