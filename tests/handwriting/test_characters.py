"""Text made ready to be written."""

from desktop.handwriting.characters import named, tidy


def test_decomposed_and_composed_text_are_the_same():
    assert tidy("Zu\u0308rich") == tidy("Z\u00fcrich") == "Z\u00fcrich"


def test_every_kind_of_space_is_a_plain_one():
    assert tidy("a\tb\u00a0c\u2009d") == "a b c d"


def test_nothing_invisible_is_left():
    assert tidy("a\u200bb\u00adc\ufeff\x07d") == "abcd"


def test_line_ends_are_alike():
    assert tidy("a\r\nb\rc\nd") == "a\nb\nc\nd"


def test_characters_are_shown_with_their_names():
    assert named("ł") == "“ł” (latin small letter l with stroke)"


def test_many_characters_are_counted_beyond_five():
    assert named("abcdefgh").endswith(", 3 more")
