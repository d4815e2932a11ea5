"""Spans of days that insights are counted for."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class Preset(Enum):
    """One of them, as seen from today. The value is its stable id."""

    THREE_MONTHS = "three-months"
    YEAR = "year"
    THIS_YEAR = "this-year"
    ALL = "all"

    def first(self, today: date, earliest: date) -> date:
        """Its first day; the last one is today. earliest: of all events."""
        match self:
            case Preset.THREE_MONTHS:
                return months_before(today, 2)
            case Preset.YEAR:
                return months_before(today, 11)
            case Preset.THIS_YEAR:
                return today.replace(month=1, day=1)
        return earliest


@dataclass(frozen=True)
class Span:
    """Days from one to the other, both included."""

    first: date
    last: date


def months_before(day: date, count: int) -> date:
    """The first day of the month so many before that of `day`."""
    months = day.year * 12 + day.month - 1 - count
    return date(months // 12, months % 12 + 1, 1)
