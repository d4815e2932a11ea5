"""What may stand in a field, and what is refused."""

import pytest

from desktop.domain.texts import ControlCharacters, tidy_line, tidy_lines, tidy_text


def test_blanks_become_single_and_letters_composed():
    assert tidy_line("  Zoe\u0308\t Lee\u00a0 ", "name") == "Zo\u00eb Lee"


@pytest.mark.parametrize("hidden", ["\x00", "\x1b", "\n", "\u202e", "\u200b", "\u2028", "\ud800"])
def test_a_hidden_character_is_refused_by_its_code_and_field(hidden):
    with pytest.raises(ControlCharacters, match=rf"The name contains .*U\+{ord(hidden):04X}"):
        tidy_line(f"Ann{hidden}Lee", "name")


def test_the_joiners_of_persian_are_letters_like_others():
    assert tidy_line("\u0645\u06cc\u200c\u062e", "name") == "\u0645\u06cc\u200c\u062e"


def test_lines_of_any_system_are_lines_and_blank_ones_none():
    assert tidy_lines("a\r\n\r\n b \rc\n", "address") == ("a", "b", "c")


def test_a_text_keeps_the_blank_lines_within_it():
    assert tidy_text("\n a  b \r\n\r\nc\t\n", "notes") == "a  b\n\nc"


def test_a_text_refuses_what_a_line_refuses_but_its_own_breaks():
    with pytest.raises(ControlCharacters):
        tidy_text("a\nb\x07", "notes")
