"""Backups are thinned to one a day, a week, a month, and the newest never goes."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.backup_ages import DAILY_FOR, WEEKLY_FOR, kept

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def hours_ago(*hours):
    return [NOW - timedelta(hours=count) for count in hours]


def test_everything_of_the_last_two_days_is_kept():
    times = hours_ago(0, 1, 2, 26, 47)
    assert kept(times, NOW) == set(times)


def test_later_the_newest_of_a_day_is_kept():
    days = [NOW - timedelta(days=5, hours=hour) for hour in (0, 1, 2)]
    assert kept(days, NOW) == {days[0]}


def test_three_months_back_there_is_one_a_week_and_then_one_a_month():
    daily = [NOW - timedelta(days=day) for day in range(400)]
    keep = kept(daily, NOW)
    ages = sorted((NOW - time).days for time in keep)
    assert sum(age < DAILY_FOR.days for age in ages) == DAILY_FOR.days
    assert 11 <= sum(DAILY_FOR.days <= age < WEEKLY_FOR.days for age in ages) <= 12
    assert 10 <= sum(age >= WEEKLY_FOR.days for age in ages) <= 12


def test_a_clock_set_back_loses_no_backup():
    times = [NOW + timedelta(days=day) for day in (1, 2, 40)]
    assert kept(times, NOW) == set(times)


TIMES = st.lists(
    st.integers(-3000, 30000).map(lambda hours: NOW - timedelta(hours=hours)), unique=True
)


@given(TIMES)
def test_thinning_is_done_at_once_and_keeps_the_newest(times):
    keep = kept(times, NOW)
    assert kept(keep, NOW) == keep <= set(times)
    assert not times or max(times) in keep
