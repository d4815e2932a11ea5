"""Dates as other programs write them."""

from datetime import date

import pytest

from desktop.domain.birthdays import Birthday
from desktop.exchange.written_dates import written_birthday, written_date


@pytest.mark.parametrize(
    "text",
    [
        *("1980-03-22", "19800322", "1980-03-22T00:00:00Z", "19800322T120000", "3/22/1980"),
        *("22/3/1980", "22.03.1980", "22.3.1980", "1980/3/22", "22 Mar 1980", "March 22, 1980"),
        *("22-Mar-1980", "3/22/80"),
    ],
)
def test_a_day_is_read_in_many_forms(text):
    assert written_birthday(text) == Birthday(3, 22, 1980)
    assert written_date(text) == date(1980, 3, 22)


def test_which_comes_first_matters_only_where_it_could_be_either():
    assert written_birthday("3/4/1990") == Birthday(3, 4, 1990)
    assert written_birthday("3/4/1990", day_first=True) == Birthday(4, 3, 1990)


@pytest.mark.parametrize("text", ["--0322", "--03-22", "1604-03-22", "22.3.", "0001-03-22"])
def test_a_year_may_be_unknown(text):
    assert written_birthday(text) == Birthday(3, 22)


@pytest.mark.parametrize("text", ["", "0/0/00", "soon", "1980-13-40", "1980-03", "31 Xyz 1980"])
def test_what_is_no_day_is_none(text):
    assert written_birthday(text) is None
    assert written_date(text) is None
