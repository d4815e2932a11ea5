"""Weekends and public holidays are no business days, and each country has its own."""

from datetime import date

import pytest

from desktop.domain.business_days import WorkCalendar, next_holidays, region_names

OREGON = WorkCalendar("US", "OR")
THANKSGIVING = date(2026, 11, 26)


def test_a_public_holiday_is_no_business_day():
    assert not OREGON.is_business_day(THANKSGIVING)
    assert WorkCalendar("DE", "BE").is_business_day(THANKSGIVING)


def test_business_days_skip_the_weekend_and_the_holiday():
    assert OREGON.business_days_after(date(2026, 11, 25), 1) == date(2026, 11, 27)
    assert OREGON.business_days_after(date(2026, 11, 25), 2) == date(2026, 11, 30)
    assert OREGON.business_days_before(date(2026, 11, 30), 2) == date(2026, 11, 25)


def test_a_region_has_holidays_of_its_own():
    epiphany = date(2026, 1, 6)
    assert not WorkCalendar("DE", "BY").is_business_day(epiphany)
    assert WorkCalendar("DE", "HH").is_business_day(epiphany)


def test_the_post_leaves_on_a_saturday_but_not_on_a_sunday():
    assert OREGON.is_posting_day(date(2026, 11, 21))
    assert not OREGON.is_posting_day(date(2026, 11, 22))


def test_where_the_weekend_is_friday_and_saturday_people_work_on_sunday():
    israel = WorkCalendar("IL")
    assert israel.is_business_day(date(2026, 11, 22))
    assert not israel.is_business_day(date(2026, 11, 20))
    assert not israel.is_posting_day(date(2026, 11, 21))


@pytest.mark.parametrize("country", ["", "XX", "AQ"])
def test_a_country_without_a_calendar_has_weekends(country):
    calendar = WorkCalendar(country)
    assert calendar.next_business_day(date(2026, 11, 21)) == date(2026, 11, 23)


def test_an_unknown_region_has_the_holidays_of_its_country():
    assert not WorkCalendar("US", "Atlantis").is_business_day(THANKSGIVING)


def test_regions_go_by_the_names_that_their_people_give_them():
    assert region_names("DE")["BY"] == "Bayern"
    assert region_names("US")["OR"] == "Oregon"
    assert region_names("XX") == {}


def test_the_next_holidays_are_those_of_the_region():
    found = next_holidays(WorkCalendar("DE", "BY"), date(2026, 11, 26), 4)
    assert found == [date(2026, 12, 25), date(2026, 12, 26), date(2027, 1, 1), date(2027, 1, 6)]
