"""Spans of days that a list of events can be narrowed to."""

from datetime import date, timedelta
from enum import Enum


class Period(Enum):
    """One of them, as seen from today. The value is its stable id."""

    ALL = "all"
    UPCOMING = "upcoming"
    LAST_30_DAYS = "last-30-days"
    THIS_YEAR = "this-year"

    def days(self, today: date) -> tuple[date | None, date | None]:
        """Its first and its last day, both included; None where it has no end."""
        return {
            Period.ALL: (None, None),
            Period.UPCOMING: (today, None),
            Period.LAST_30_DAYS: (today - timedelta(days=30), today),
            Period.THIS_YEAR: (today.replace(month=1, day=1), today.replace(month=12, day=31)),
        }[self]
