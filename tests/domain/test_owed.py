"""How urgent what is owed is."""

from datetime import date, timedelta

import pytest

from desktop.domain.owed import OwedSection, end_of_week, section_of

WEDNESDAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("due", "latest", "section"),
    [
        (-3, -1, OwedSection.OVERDUE),
        (-3, 0, OwedSection.TODAY),
        (0, 4, OwedSection.TODAY),
        (1, 2, OwedSection.THIS_WEEK),
        (4, 9, OwedSection.THIS_WEEK),
        (5, 5, OwedSection.LATER),
    ],
)
def test_a_section_goes_by_the_day_that_is_best_and_the_last_that_will_do(due, latest, section):
    days = (WEDNESDAY + timedelta(days=due), WEDNESDAY + timedelta(days=latest))
    assert section_of(*days, WEDNESDAY) is section


def test_a_week_ends_on_its_sunday():
    assert end_of_week(WEDNESDAY) == date(2026, 11, 29)
    assert end_of_week(date(2026, 11, 29)) == date(2026, 11, 29)
