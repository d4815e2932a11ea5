"""A pattern filled in: every value finds a place."""

import pytest

from desktop.domain.address_patterns import filled


@pytest.mark.parametrize(
    ("pattern", "values", "lines"),
    [
        ("%N%n%A%n%C, %S %Z", {"C": "c", "S": "s", "Z": "z"}, ["c, s z"]),
        ("%N%n%A%n%C, %S %Z", {"C": "c", "Z": "z"}, ["c z"]),
        ("%N%n%A%n%C, %S %Z", {"C": "c", "S": "s"}, ["c, s"]),
        ("%N%n%A%n%C, %S %Z", {"S": "s", "Z": "z"}, ["s z"]),
        ("%N%n%A%n%Z %C", {"A": "a\nb", "C": "c"}, ["a", "b", "c"]),
        ("%N%n%Z %A %C", {"A": "a\nb", "C": "c", "Z": "z"}, ["a", "z b c"]),
        ("%N%n%A%nL-%Z %C", {"C": "c", "Z": "1"}, ["L-1 c"]),
        ("%N%n%A%nL-%Z %C", {"C": "c", "Z": "L-1"}, ["L-1 c"]),
        ("%N%n%A%nL-%Z %C", {"C": "c"}, ["c"]),
        ("%N%n%A%n%C=Anywhere %Z", {"Z": "1"}, ["Anywhere 1"]),
        ("%N%n%A%n%C=Anywhere %Z", {"C": "c", "Z": "1"}, ["c 1"]),
        ("%N%n%A%n%C%nISLE%n%Z", {"C": "c"}, ["c", "ISLE"]),
        ("%N%n%A%n%n%C", {"A": "a", "C": "c"}, ["a", "c"]),
        ("%S%C%n%A%n%N", {"S": "東京都", "C": "千代田区"}, ["東京都千代田区"]),
        ("%S%C%n%A%n%N", {"S": "x", "C": "y"}, ["x y"]),
    ],
)
def test_what_is_empty_leaves_no_comma_blank_or_line(pattern, values, lines):
    assert filled(pattern, values) == lines


@pytest.mark.parametrize(
    ("pattern", "letter", "lines"),
    [
        ("%N%n%A%n%Z %C", "D", ["n", "a", "X", "z c"]),
        ("%N%n%A%n%Z %C", "S", ["n", "a", "z c", "X"]),
        ("%N%n%A%n%C%n%Z", "S", ["n", "a", "c", "X", "z"]),
        ("%N%n%A%n%S", "C", ["n", "a", "X", "s"]),
        ("%N%n%A%n%C", "Z", ["n", "a", "c", "X"]),
        ("%Z%n%S%n%A%n%N", "C", ["z", "s", "X", "a", "n"]),
        ("%S%n%A%n%N", "Z", ["X", "s", "a", "n"]),
    ],
)
def test_what_the_pattern_has_no_place_for_stands_by_its_neighbours(pattern, letter, lines):
    values = {other: other.lower() for other in "NAZCS" if f"%{other}" in pattern}
    assert filled(pattern, {**values, letter: "X"}) == lines
