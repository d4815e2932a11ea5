"""The first line of a note may be the day it was written on."""

import pytest

from desktop.stationery.date_lines import is_date


@pytest.mark.parametrize(
    "line",
    [
        "November 22, 2026",
        "22 November 2026",
        "Nov. 22",
        "Sunday, November 22nd",
        "Portland, November 22, 2026",
        "May 2026",
        "2026-11-22",
        "11/22/2026",
        "22.11.2026",
        "Bonn, den 22. März 2026",
        "le 1er août 2026",
        "  22 de noviembre de 2026 ",
    ],
)
def test_a_date_is_told_with_its_weekday_and_place(line):
    assert is_date(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Dear Ada,",
        "Dear May,",
        "Thank you for November 22!",
        "Thank you so much for the interview on May 5.",
        "The 22nd of November was a good day",
        "November",
        "Room 22",
        "555 0100",
        "I may come at 5",
        "Re: order 2026-11-22/17 of the 4th",
    ],
)
def test_anything_else_is_not_a_date(line):
    assert not is_date(line)
