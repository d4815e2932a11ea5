"""Which backups are worth keeping: the older they are, the fewer."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

ALL_FOR = timedelta(days=2)  # what was backed up on purpose yesterday may be wanted today
DAILY_FOR = timedelta(days=14)
WEEKLY_FOR = timedelta(days=91)  # three months


def kept(times: Iterable[datetime], now: datetime) -> set[datetime]:
    """All of the last two days, then the newest of each day, week and month. All aware.

    What seems to come from the future, since a clock was set back, is kept.
    """
    keep: set[datetime] = set()
    spans_seen: set[tuple[str, date]] = set()
    for time in sorted(times, reverse=True):
        span = _span(time, now)
        if span is None or span not in spans_seen:
            keep.add(time)
        if span:
            spans_seen.add(span)
    return keep


def _span(time: datetime, now: datetime) -> tuple[str, date] | None:
    """The day, week or month of which one backup is kept; None for all."""
    age, day = now - time, time.date()
    if age < ALL_FOR:
        return None
    if age < DAILY_FOR:
        return "day", day
    if age < WEEKLY_FOR:
        return "week", day - timedelta(days=day.weekday())
    return "month", day.replace(day=1)
