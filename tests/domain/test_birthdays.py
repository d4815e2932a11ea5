"""Birthdays, of a year or of any."""

from datetime import date

import pytest

from desktop.domain.birthdays import Birthday, NoSuchDay, birthday_of


@pytest.mark.parametrize("birthday", [Birthday(2, 14, 1990), Birthday(2, 29), Birthday(12, 31)])
def test_a_birthday_comes_back_from_its_text(birthday):
    assert birthday_of(str(birthday)) == birthday


def test_a_birthday_without_a_year_is_written_without_one():
    assert str(Birthday(2, 14)) == "--02-14"


@pytest.mark.parametrize("birthday", [Birthday(2, 30), Birthday(13, 1), Birthday(2, 29, 1990)])
def test_a_day_that_no_calendar_has_is_refused(birthday):
    with pytest.raises(NoSuchDay):
        birthday.checked()


@pytest.mark.parametrize("text", ["1990-02-30", "x-02-14", "1990-2-x"])
def test_a_text_that_is_no_birthday_is_refused(text):
    with pytest.raises(NoSuchDay):
        birthday_of(text)


def test_that_of_a_leap_day_is_kept_a_day_earlier_in_other_years():
    assert Birthday(2, 29).in_year(2027) == date(2027, 2, 28)
    assert Birthday(2, 29).in_year(2028) == date(2028, 2, 29)
