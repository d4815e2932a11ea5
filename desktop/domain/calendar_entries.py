"""Days and hours of the book, as a calendar shows them."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta


@dataclass(frozen=True)
class CalendarEntry:
    """One entry. uid: names it for good, wherever it is read.

    at: aware, in UTC, with the IANA name of its zone; None for a whole day. takes: how long.
    alarm: from the beginning, a whole day beginning at midnight; None for none.
    """

    uid: str
    title: str
    on: date
    at: datetime | None = None
    zone: str = ""
    takes: timedelta = timedelta(hours=1)
    text: str = ""
    alarm: timedelta | None = None
