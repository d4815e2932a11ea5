"""Notes on cards: as large as fits, in the safe area, or refused with what to do."""

import re

import numpy as np
import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from desktop.handwriting.hands import MissingCharacters
from desktop.handwriting.inks import INKS
from desktop.stationery.boxes import MM
from desktop.stationery.cards import CardOrder, EmptyNote, card_sides
from desktop.stationery.fitting import DoesNotFit
from desktop.stationery.flows import WordTooWide
from desktop.stationery.formats import ISO_A6_FOLDED, US_A2_FOLDED

NOTE = """Dear Ms. Alvarez,

Thank you for the time you gave me on Tuesday. I came away with a clear picture of the work, and
of the people I would be doing it with.

Warmly,
Jordan"""
SENTENCE = "It was a pleasure to hear how your team works and what it hopes to do next. "

each_card = pytest.mark.parametrize("card", [US_A2_FOLDED, ISO_A6_FOLDED], ids=lambda card: card.id)


def laid_out(text, hand, card=US_A2_FOLDED, seed=7, **options):
    (page,) = card_sides(CardOrder(text, card, hand, seed, ink=INKS[0], **options)).printed()
    return page


def x_height(page, number=0) -> float:
    """What the letters of a page's writing are scaled by, chance averaged out; points."""
    return float(np.median(page.writings[number].matrices[:, 3]))


def words(page) -> list[str]:
    return "".join("".join(writing.texts) for writing in page.writings).split()


def lines(page) -> list[str]:
    """The page's lines as they were broken."""
    found = []
    for writing in page.writings:
        for line in np.unique(writing.lines):
            texts = np.array(writing.texts)[writing.lines == line]
            found.append("".join(texts).strip())
    return found


def line_bounds(page):
    return [bounds for writing in page.writings for bounds in writing.line_bounds]


@each_card
def test_a_page_is_the_card_laid_open(card, hand):
    page = laid_out(NOTE, hand, card)
    assert (page.width, page.height) == (card.width, card.height)


@each_card
def test_every_word_is_written_in_its_order(card, each_hand):
    page = laid_out(NOTE, each_hand, card)
    assert words(page) == NOTE.split()


@each_card
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("neatness", [0, 100])
def test_all_ink_is_in_the_safe_area_of_the_right_panel(card, each_hand, seed, neatness):
    text = NOTE.replace("Warmly", SENTENCE * 3 + "\n\nWarmly")
    page = laid_out(text, each_hand, card, seed, neatness=neatness)
    assert card.safe_area.holds(page.bounds())


def test_a_short_note_is_in_the_hands_natural_size(hand):
    page = laid_out("Dear Ada,\n\nThank you!\n\nYours,\nJordan", hand)
    assert x_height(page) == pytest.approx(hand.x_height, rel=0.1)


def test_a_short_note_stands_a_little_above_the_middle_of_its_panel(hand):
    page = laid_out("Dear Ada,\n\nThank you!\n\nYours,\nJordan", hand)
    _, bottom, _, top = page.bounds()
    above, below = US_A2_FOLDED.height - top, bottom
    assert 0.5 * below < above < below


def test_a_longer_note_is_written_smaller_but_never_too_small_to_read(hand):
    page = laid_out("Dear Ada,\n\n" + SENTENCE * 8, hand)
    assert 1.4 * MM < x_height(page) < 0.95 * hand.x_height


def test_a_note_too_long_is_refused_with_the_lines_too_many(hand):
    few = refused_lines(SENTENCE * 20, hand)
    many = refused_lines(SENTENCE * 30, hand)
    assert 1 <= few < many


def refused_lines(text, hand) -> int:
    with pytest.raises(DoesNotFit) as refused:
        laid_out(text, hand)
    assert "shorten it" in str(refused.value)
    return int(re.search(r"is (\d+) lines? too long", str(refused.value))[1])


def test_leaving_out_the_lines_too_many_makes_it_fit(hand):
    written = ["We spoke of many things."] * 40
    over = refused_lines("\n".join(written), hand)
    laid_out("\n".join(written[:-over]), hand)
    assert refused_lines("\n".join(written[: len(written) - over + 1]), hand) == 1


def test_a_word_too_wide_for_a_line_shrinks_the_writing(hand):
    page = laid_out("Our Donaudampfschifffahrtsgesellschaft sails.", hand)
    assert x_height(page) < 0.98 * hand.x_height


def test_a_word_too_wide_for_any_line_is_refused_and_named(hand):
    with pytest.raises(WordTooWide, match=r"“a{90}” is too long for one line"):
        laid_out("Oh " + "a" * 90, hand)


@pytest.mark.parametrize("text", ["", " \n\t\n ", "\u200b"])
def test_a_note_without_words_is_refused(text, hand):
    with pytest.raises(EmptyNote):
        laid_out(text, hand)


def test_characters_the_hand_lacks_are_refused_and_named(hand):
    with pytest.raises(MissingCharacters, match="漢"):
        laid_out("Dear 漢,", hand)


def test_paragraphs_stand_further_apart_than_lines(hand):
    (writing,) = laid_out("one\ntwo\n\nthree", hand, neatness=100).writings
    heights = [
        np.median(writing.matrices[writing.lines == line, 5]) for line in np.unique(writing.lines)
    ]
    line, paragraph = -np.diff(heights)
    assert 1.2 < paragraph / line < 1.8


def test_closing_and_signature_stand_to_the_right_of_the_note(hand):
    page = laid_out(NOTE, hand)
    *_, above, closing, signature = line_bounds(page)
    middle = US_A2_FOLDED.writing_area.left + US_A2_FOLDED.writing_area.width * 0.3
    assert above[0] < middle < min(closing[0], signature[0])


def test_a_long_closing_moves_left_to_have_room(hand):
    closing = "With all my thanks for everything,\nJordan"
    page = laid_out(NOTE.replace("Warmly,\nJordan", closing), hand)
    assert US_A2_FOLDED.safe_area.holds(page.bounds())
    assert words(page)[-7:] == closing.split()


def test_the_signature_is_a_larger_and_livelier_writing_of_its_own(hand):
    page = laid_out(NOTE + "\n555 0100", hand)
    note, signature, below = page.writings
    assert "".join(signature.texts) == "Jordan "
    assert "".join(below.texts) == "555 0100"
    assert 1.1 < x_height(page, 1) / x_height(page) < 1.4
    assert signature.lively > note.lively


def test_a_date_above_the_note_stands_at_the_right(hand):
    page = laid_out("November 22, 2026\n\n" + NOTE, hand)
    date, salutation = line_bounds(page)[:2]
    area = US_A2_FOLDED.writing_area
    assert date[0] > area.left + 0.3 * area.width
    assert abs(date[2] - area.right) < 2.5 * hand.x_height
    assert salutation[0] < area.left + 2 * hand.x_height


def test_paragraphs_that_no_blank_line_parts_begin_further_in(hand):
    page = laid_out("Dear Ada,\n\n" + f"{SENTENCE}\n{SENTENCE}\n\nWarmly,\nJordan", hand)
    lefts = [(text, box[0]) for text, box in zip(lines(page), line_bounds(page), strict=True)]
    starts = {text.split()[0]: left for text, left in lefts}
    others = [left for text, left in lefts if text[0].islower()]
    assert starts["It"] > max(others) + 1.2 * hand.x_height
    assert starts["Dear"] < max(others) + hand.x_height


def test_some_lines_run_on_past_the_others_and_none_out_of_the_safe_area(each_hand):
    area, past, words_alike = US_A2_FOLDED.writing_area, 0, set()
    for seed in range(6):
        page = laid_out(SENTENCE * 5, each_hand, seed=seed)
        past += sum(box[2] > area.right for box in line_bounds(page))
        words_alike.add(tuple(lines(page)))
        assert US_A2_FOLDED.safe_area.holds(page.bounds())
    assert past
    assert len(words_alike) > 1


def test_full_lines_are_not_justified(each_hand):
    page = laid_out(SENTENCE * 7, each_hand, neatness=10)
    size, area = x_height(page), US_A2_FOLDED.writing_area
    full = [box[2] for box in line_bounds(page) if box[2] > area.right - 2 * size]
    assert len(full) > 3
    assert np.std(full) > 0.25 * size


def test_whether_a_note_fits_is_no_matter_of_chance(hand):
    most = max(n for n in range(1, 40) if fits(SENTENCE * n, hand, 1))
    assert all(fits(SENTENCE * most, hand, seed) for seed in range(8))
    assert not any(fits(SENTENCE * (most + 1), hand, seed) for seed in range(8))


def fits(text, hand, seed) -> bool:
    try:
        laid_out(text, hand, seed=seed)
    except DoesNotFit:
        return False
    return True


def test_the_same_seed_writes_the_same_and_another_does_not(hand):
    one, two, other = (laid_out(NOTE, hand, seed=seed).writings[0] for seed in (5, 5, 6))
    assert np.array_equal(one.matrices, two.matrices)
    assert not np.array_equal(one.matrices, other.matrices)


LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.,'-!?0123456789"
WORDS = st.text(LETTERS, min_size=1, max_size=12)
TEXTS = st.lists(st.sampled_from(["\n", "\n\n"]) | WORDS, min_size=1, max_size=120).map(" ".join)


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=TEXTS, seed=st.integers(0, 2**40), neatness=st.integers(0, 100))
def test_what_is_accepted_is_written_whole_and_inside(hand, text, seed, neatness):
    try:
        page = laid_out(text, hand, ISO_A6_FOLDED, seed, neatness=neatness)
    except (EmptyNote, DoesNotFit):
        reject()
    assert words(page) == text.split()
    assert ISO_A6_FOLDED.safe_area.holds(page.bounds())


def test_a_text_as_long_as_a_book_is_refused_at_once(hand):
    with pytest.raises(DoesNotFit, match="far too long"):
        laid_out("Thank you. " * 100_000, hand)
