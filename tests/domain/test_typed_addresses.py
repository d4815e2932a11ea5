"""Addresses typed as lines: checked, or printed exactly."""

import pytest

from desktop.domain.address_refusals import (
    LONGEST_LINE,
    MOST_LINES,
    AddressIncomplete,
    AddressTooLong,
    AddressWithoutName,
)
from desktop.domain.texts import ControlCharacters
from desktop.domain.typed_addresses import exact_address, plain_address


def test_typed_lines_are_kept_as_they_are_less_the_blank_ones():
    assert plain_address("Ann Lee\r\n 1 Elm  St\n\nBonn\n") == ("Ann Lee", "1 Elm St", "Bonn")


@pytest.mark.parametrize("text", ["", "\n \n", "\t"])
def test_no_typed_lines_are_refused(text):
    with pytest.raises(AddressIncomplete, match="is empty"):
        plain_address(text)


def test_a_name_without_an_address_is_refused():
    with pytest.raises(AddressIncomplete, match="“Ann Lee” and no more"):
        plain_address("Ann Lee")


@pytest.mark.parametrize("first", ["12 Elm St", "12a Elm St", "PO Box 7", "P.O. Box 7", "---", "7"])
def test_typed_lines_that_start_with_a_street_are_refused(first):
    with pytest.raises(AddressWithoutName):
        plain_address(f"{first}\nSpringfield, IL 62701")


@pytest.mark.parametrize("first", ["3M Company", "7-Eleven", "Ann", "O. Box", "〒100-0005 東京都"])
def test_typed_lines_may_start_with_any_name(first):
    assert plain_address(f"{first}\nSpringfield")[0] == first


def test_typed_control_characters_are_refused():
    with pytest.raises(ControlCharacters):
        plain_address("Ann\u202e Lee\n1 Elm St")


def test_too_many_typed_lines_are_refused():
    with pytest.raises(AddressTooLong):
        plain_address("\n".join(["Ann"] * (MOST_LINES + 1)))
    assert len(plain_address("\n".join(["Ann"] * MOST_LINES))) == MOST_LINES


def test_exact_lines_need_no_name_and_keep_their_blanks():
    assert exact_address("12 Elm St\n\n  OTTAWA ON  K1A 0B1 ") == (
        "12 Elm St",
        "OTTAWA ON  K1A 0B1",
    )


@pytest.mark.parametrize("text", ["", " \n\t\n"])
def test_no_exact_lines_are_refused(text):
    with pytest.raises(AddressIncomplete, match="is empty"):
        exact_address(text)


def test_exact_lines_may_not_hide_characters():
    with pytest.raises(ControlCharacters):
        exact_address("Ann\u202e Lee")


def test_exact_lines_have_the_same_limits():
    with pytest.raises(AddressTooLong, match="has 13 lines"):
        exact_address("Ann\n" * (MOST_LINES + 1))
    with pytest.raises(AddressTooLong, match="has 200 characters"):
        exact_address("A" * 200)
    assert exact_address("A" * LONGEST_LINE)
