"""Counts of a search are put together without a number made up."""

from collections import Counter
from datetime import date
from statistics import median

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.insights import ThanksCount, by_month, by_occasion, median_days, total

OCTOBER, NOVEMBER = date(2026, 10, 1), date(2026, 11, 1)


def test_the_rate_is_of_what_is_no_longer_open():
    assert ThanksCount("call", NOVEMBER, owed=5, sent=3, open=1).rate == 0.75
    assert ThanksCount("call", NOVEMBER, owed=1, sent=0, open=1).rate is None


def test_counts_add_up():
    counts = [ThanksCount("call", NOVEMBER, 5, 3, 1), ThanksCount("visit", OCTOBER, 2, 2, 0)]
    assert total(counts) == ThanksCount("", OCTOBER, 7, 5, 1)
    assert total([]).rate is None


@given(st.lists(st.integers(0, 60), min_size=1))
def test_the_middle_of_counted_days_is_that_of_the_days(days):
    assert median_days(Counter(days)) == median(days)


def test_no_days_have_no_middle():
    assert median_days(Counter()) is None


def test_a_series_has_every_month_also_those_without_anything():
    counts = [
        ThanksCount("a", date(2026, 11, 1), 2, 1, 0),
        ThanksCount("b", date(2026, 11, 1), 1, 0, 1),
        ThanksCount("a", date(2027, 1, 1), 3, 3, 0),
    ]
    assert by_month(counts, date(2026, 11, 20), date(2027, 1, 2)) == [
        ThanksCount("", date(2026, 11, 1), 3, 1, 1),
        ThanksCount("", date(2026, 12, 1), 0, 0, 0),
        ThanksCount("", date(2027, 1, 1), 3, 3, 0),
    ]


def test_counts_come_together_by_occasion():
    counts = [
        ThanksCount("a", date(2026, 11, 1), 2, 1, 0),
        ThanksCount("b", date(2026, 11, 1), 1, 0, 1),
        ThanksCount("a", date(2027, 1, 1), 3, 3, 0),
    ]
    assert by_occasion(counts) == {
        "a": ThanksCount("a", date(2026, 11, 1), 5, 4, 0),
        "b": ThanksCount("b", date(2026, 11, 1), 1, 0, 1),
    }
