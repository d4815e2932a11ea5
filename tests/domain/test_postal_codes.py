"""Postal codes: grouped as their post groups them, and doubted where no post has them."""

import pytest

from desktop.domain.postal_codes import begins_as, grouped, is_possible


@pytest.mark.parametrize(
    ("typed", "groupings", "written"),
    [
        ("k1a0b1", ("@#@ #@#",), "K1A 0B1"),
        ("11148", ("### ##",), "111 48"),
        ("11 148", ("### ##",), "111 48"),
        ("1400-206", ("####-###",), "1400-206"),
        ("627011234", ("#####", "#####-####"), "62701-1234"),
        ("sw1a1aa", ("@# #@@", "@@#@ #@@"), "SW1A 1AA"),
        ("what", ("#####",), "what"),
        ("", ("#####",), ""),
        ("٦٢٧٠١", ("#####",), "٦٢٧٠١"),
    ],
)
def test_a_code_is_grouped_where_it_can_be_and_kept_where_not(typed, groupings, written):
    assert grouped(typed, groupings) == written


@pytest.mark.parametrize("code", ["62701\n", "62701 ", "6270", "", "٦٢٧٠١"])
def test_a_code_must_be_one_from_its_first_to_its_last_character(code):
    assert not is_possible(code, r"(\d{5})(?:[ \-](\d{4}))?")


def test_where_no_pattern_is_known_all_is_possible():
    assert is_possible("anything", "")
    assert begins_as("anything", "")


def test_the_beginning_tells_the_area():
    assert begins_as("62701", "6[0-2]")
    assert not begins_as("97205", "60|61|62")
    assert not begins_as("16299", "60|61|62")
