"""How well a search is followed up, as counted from the book."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.occasions import Channel
from desktop.domain.positions import Stage


@dataclass(frozen=True)
class ThanksCount:
    """Of the events of an occasion in a month, how many asked for thanks and how many got them.

    occasion: its id; month: its first day; open: those that may still be thanked for in time.
    """

    occasion: str
    month: date
    owed: int
    sent: int
    open: int

    @property
    def rate(self) -> float | None:
        """From 0 to 1, of what is no longer open; None where there is nothing yet."""
        due = self.owed - self.open
        return self.sent / due if due else None


@dataclass(frozen=True)
class SentCount:
    """How many notes went out by a channel in a month. month: its first day."""

    channel: Channel
    month: date
    count: int


@dataclass(frozen=True)
class Unthanked:
    """Somebody never thanked, and for what. latest: the last day on which it was not late."""

    event_id: int
    contact_id: int
    name: str
    occasion: str
    on: date
    latest: date


@dataclass(frozen=True)
class StageCount:
    """How many applications came as far as a stage, and how many stand there now."""

    stage: Stage
    reached: int
    now: int


def total(counts: Iterable[ThanksCount]) -> ThanksCount:
    """All of them together, under no occasion and the first of their months."""
    every = list(counts)
    return ThanksCount(
        "",
        min((count.month for count in every), default=date.min),
        sum(count.owed for count in every),
        sum(count.sent for count in every),
        sum(count.open for count in every),
    )


def by_month(counts: Iterable[ThanksCount], first: date, last: date) -> list[ThanksCount]:
    """Each month from one day to the other, oldest first, also those with nothing in them."""
    every = list(counts)
    return [
        replace(total(count for count in every if count.month == month), month=month)
        for month in months(first, last)
    ]


def by_occasion(counts: Iterable[ThanksCount]) -> dict[str, ThanksCount]:
    """By the occasion's id; of those that there were events of."""
    every = list(counts)
    return {
        occasion: replace(
            total(count for count in every if count.occasion == occasion), occasion=occasion
        )
        for occasion in dict.fromkeys(count.occasion for count in every)
    }


def months(first: date, last: date) -> list[date]:
    """The first day of each month that one of the days from `first` to `last` is in."""
    start, end = (day.year * 12 + day.month - 1 for day in (first, last))
    return [date(month // 12, month % 12 + 1, 1) for month in range(start, end + 1)]


def median_days(days: Counter[int]) -> float | None:
    """The middle of so many days each counted so often; None of none."""
    count = days.total()
    if not count:
        return None
    middle = ((count - 1) // 2, count // 2)
    below = 0
    found: list[int] = []
    for day in sorted(days):
        below += days[day]
        while len(found) < len(middle) and middle[len(found)] < below:
            found.append(day)
    return sum(found) / len(middle)
