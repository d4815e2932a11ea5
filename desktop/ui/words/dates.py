"""Days between Python and Qt, and as people read them."""

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop.domain.birthdays import Birthday

translate = QCoreApplication.translate

_LEAP_YEAR = 2000  # has every birthday


def as_qdate(day: date) -> QDate:
    """The same day for Qt."""
    return QDate(day.year, day.month, day.day)


def as_date(day: QDate) -> date:
    """The same day for Python."""
    return date(day.year(), day.month(), day.day())


def day_words(day: date) -> str:
    """A day with its year: "22 Nov 2026", in America "Nov 22, 2026"."""
    return _written(day, day_format())


def day_format() -> str:
    """How such a day is written in the window's language, for Qt."""
    return _pattern(translate("Days", "d MMM yyyy"), "MMM d, yyyy")


def short_day(day: date) -> str:
    """A day of this year or of another: "22 Nov"."""
    return _written(day, _pattern(translate("Days", "d MMM"), "MMM d"))


def weekday_and_day(day: date) -> str:
    """A day of this year: "Thu 19 Nov"."""
    return _written(day, _pattern(translate("Days", "ddd d MMM"), "ddd, MMM d"))


def long_day(day: date) -> str:
    """A day of this year in full: "Thursday 19 November"."""
    return _written(day, _pattern(translate("Days", "dddd d MMMM"), "dddd, MMMM d"))


def full_day(day: date) -> str:
    """A day in full: "Thursday 19 November 2026"."""
    return _written(day, _pattern(translate("Days", "dddd d MMMM yyyy"), "dddd, MMMM d, yyyy"))


def weekday(day: date) -> str:
    """The name of its weekday: "Thursday"."""
    return _written(day, "dddd")


def birthday_words(birthday: Birthday) -> str:
    """A birthday with its year where that is known: "14 Feb 1990", "14 Feb"."""
    day = birthday.in_year(birthday.year or _LEAP_YEAR)
    return day_words(day) if birthday.year else short_day(day)


def time_words(at: time) -> str:
    """A time as people write it here: "3:00 PM"."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def moment_words(at: datetime) -> str:
    """An aware moment as this computer's clock had it: "22 Nov 2026, 4:57 PM"."""
    local = at.astimezone()
    said = translate("Days", "{day}, {time}")
    return said.format(day=day_words(local.date()), time=time_words(local.time()))


def local_day(at: datetime) -> date:
    """The day that an aware moment falls on where the user is."""
    return at.astimezone().date()


def writes_month_first(system: QLocale) -> bool:
    """Whether a computer is set to a country that does so, as the United States."""
    return system.dateFormat(QLocale.FormatType.ShortFormat).startswith("M")


def _pattern(here: str, american: str) -> str:
    """How English is written where the user is; another language has its own way."""
    is_english = QLocale().language() == QLocale.Language.English
    return american if is_english and writes_month_first(QLocale.system()) else here


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(as_qdate(day), pattern)
