"""Text made ready to be written."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from desktop.handwriting.characters import named, tidy


def test_decomposed_and_composed_text_are_the_same():
    assert tidy("Zu\u0308rich") == tidy("Z\u00fcrich") == "Z\u00fcrich"


def test_every_kind_of_space_is_a_plain_one():
    assert tidy("a\tb\u00a0c\u2009d\u205fe\u1680f") == "a b c d e f"


def test_nothing_invisible_is_left():
    assert tidy("a\u200bb\u00adc\ufeff\x07d\u200d\u2060\ufe0f") == "abcd"


def test_something_invisible_between_a_letter_and_its_mark_parts_them_not():
    assert tidy("e\u200b\u0301e\u034f\u0301") == "éé"


@given(st.text())
def test_what_is_tidy_stays_as_it_is(text):
    tidied = tidy(text)
    assert tidy(tidied) == tidied == unicodedata.normalize("NFC", tidied)


@given(st.text())
def test_both_ways_to_encode_a_text_are_the_same(text):
    assert tidy(unicodedata.normalize("NFD", text)) == tidy(unicodedata.normalize("NFC", text))


def test_line_ends_are_alike():
    assert tidy("a\r\nb\rc\nd\u2028e\x0bf\x85g") == "a\nb\nc\nd\ne\nf\ng"


def test_characters_are_shown_with_their_names():
    assert named("ł") == "“ł” (latin small letter l with stroke)"


def test_many_characters_are_counted_beyond_five():
    assert named("abcdefgh").endswith(", 3 more")
