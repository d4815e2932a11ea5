"""Days between Python and Qt, and as people read them."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale


def as_qdate(day: date) -> QDate:
    """The same day for Qt."""
    return QDate(day.year, day.month, day.day)


def as_date(day: QDate) -> date:
    """The same day for Python."""
    return date(day.year(), day.month(), day.day())


def day_words(day: date) -> str:
    """A day with its year: "22 Nov 2026"."""
    return QLocale().toString(as_qdate(day), "d MMM yyyy")


def short_day(day: date) -> str:
    """A day of this year or of another: "22 Nov"."""
    return QLocale().toString(as_qdate(day), "d MMM")


def local_day(at: datetime) -> date:
    """The day that an aware moment falls on where the user is."""
    return at.astimezone().date()
