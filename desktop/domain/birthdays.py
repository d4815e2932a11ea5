"""Birthdays, with or without the year: people often know only the day."""

import calendar
from dataclasses import dataclass
from datetime import date

from desktop.domain.refusals import Refusal

_LEAP_YEAR = 2000


class NoSuchDay(Refusal):
    """A birthday on a day that no calendar has."""

    def __init__(self) -> None:
        super().__init__("There is no such day. Type the birthday as a month and a day.")


@dataclass(frozen=True)
class Birthday:
    """A day of the year; `year` is None when only the day is known."""

    month: int
    day: int
    year: int | None = None

    def __str__(self) -> str:
        """As vCard has it: "1990-02-14", "--02-14"."""
        year = "-" if self.year is None else f"{self.year:04}"
        return f"{year}-{self.month:02}-{self.day:02}"

    def checked(self) -> "Birthday":
        """Raises NoSuchDay."""
        try:
            date(self.year or _LEAP_YEAR, self.month, self.day)
        except ValueError:
            raise NoSuchDay from None
        return self

    def in_year(self, year: int) -> date:
        """When it is kept; that of 29 February on 28 February in most years."""
        last = calendar.monthrange(year, self.month)[1]
        return date(year, self.month, min(self.day, last))


def birthday_of(text: str) -> Birthday:
    """The birthday that `str` wrote. Raises NoSuchDay."""
    year, month, day = text.rsplit("-", 2)
    try:
        return Birthday(int(month), int(day), None if year == "-" else int(year)).checked()
    except ValueError:
        raise NoSuchDay from None
