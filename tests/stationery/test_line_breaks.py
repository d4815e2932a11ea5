"""Lines end between words, where the writer ended them or the room does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.stationery.line_breaks import Measure, broken_lines


def letters(text: str) -> float:
    """A hand in which every character is one wide."""
    return len(text)


@pytest.fixture
def measure():
    return Measure(letters, gap=1)


def texts(lines):
    return [line.text for line in lines]


def test_a_line_is_filled_until_the_next_word_has_no_room(measure):
    lines = broken_lines("one two three four five", measure, 9)
    assert texts(lines) == ["one two", "three", "four five"]


def test_a_line_may_be_exactly_as_wide_as_the_room(measure):
    assert texts(broken_lines("three four", measure, 10)) == ["three four"]


def test_the_writers_own_line_breaks_are_kept(measure):
    assert texts(broken_lines("Warmly,\nAda", measure, 40)) == ["Warmly,", "Ada"]


def test_a_blank_line_is_a_gap_smaller_than_a_line(measure):
    lines = broken_lines("one\n\ntwo\nthree", measure, 40)
    first, second, third = (line.drop for line in lines)
    assert (first, third) == (0, 1)
    assert 1 < second < 2


def test_blank_lines_at_either_end_are_nothing(measure):
    assert [line.drop for line in broken_lines("\n\none\n\n", measure, 40)] == [0]


def test_a_very_short_last_word_is_given_company(measure):
    lines = broken_lines("I want to see about it.", measure, 19)
    assert texts(lines) == ["I want to see", "about it."]


def test_a_short_last_word_stays_alone_where_company_has_no_room(measure):
    lines = broken_lines("I a extraordinary here.", measure, 17)
    assert texts(lines) == ["I a extraordinary", "here."]


def test_a_long_last_word_may_stand_alone(measure):
    lines = broken_lines("one two three tomorrow", measure, 14)
    assert texts(lines) == ["one two three", "tomorrow"]


def test_a_word_wider_than_the_room_is_never_parted(measure):
    assert texts(broken_lines("a hippopotamus ran", measure, 6)) == ["a", "hippopotamus", "ran"]
    assert measure.widest_word("a hippopotamus ran") == "hippopotamus"


def test_text_without_words_has_no_widest_one(measure):
    assert measure.widest_word(" \n ") == ""
    assert broken_lines(" \n ", measure, 6) == []


def test_a_word_is_measured_once():
    asked = []
    measure = Measure(lambda text: asked.append(text) or len(text), gap=1)
    broken_lines("so so so so so", measure, 5)
    assert asked.count("so") == 1


@given(st.lists(st.text("abc\n", min_size=1, max_size=9), max_size=40), st.integers(9, 60))
def test_every_word_is_kept_in_its_order_and_no_line_is_too_wide(words, room):
    text = " ".join(words)
    lines = broken_lines(text, Measure(letters, gap=1), room)
    assert " ".join(texts(lines)).split() == text.split()
    assert all(len(line.text) <= room for line in lines)
