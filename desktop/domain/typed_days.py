"""Days as people type them, in English and in German: "last friday", "Nov 20", "gestern"."""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.typed_words import plain

LONGEST = 5  # words, as in "the 20th of November 2026"
YEARS_BACK, YEARS_AHEAD = 20, 5  # within reason; what is further off was not meant as a day

_WEEKDAYS = (
    "monday montag",
    "tuesday dienstag",
    "wednesday mittwoch",
    "thursday donnerstag",
    "friday freitag",
    "saturday samstag sonnabend",
    "sunday sonntag",
)
_SHORT_WEEKDAYS = (
    "mon mo",
    "tue tues di",
    "wed mi",
    "thu thur thurs do",
    "fri fr",
    "sat sa",
    "sun so",
)
_MONTHS = (
    "january jan januar janner",
    "february feb februar",
    "march mar marz mrz",
    "april apr",
    "may mai",
    "june jun juni",
    "july jul juli",
    "august aug",
    "september sep sept",
    "october oct oktober okt",
    "november nov",
    "december dec dezember dez",
)
_NUMBERS = (
    "a an one ein eine einer einem einen",
    "two zwei",
    "three drei",
    "four vier",
    "five funf",
    "six sechs",
    "seven sieben",
    "eight acht",
    "nine neun",
    "ten zehn",
)


def _numbered(rows: tuple[str, ...], first: int) -> dict[str, int]:
    return {name: number for number, row in enumerate(rows, first) for name in row.split()}


_WEEKDAY = _numbered(_WEEKDAYS, 0)
_SHORT_WEEKDAY = _numbered(_SHORT_WEEKDAYS, 0)
_MONTH = _numbered(_MONTHS, 1)
_NUMBER = _numbered(_NUMBERS, 1)

_NEAR = {
    "today heute tonight": 0,
    "yesterday gestern": -1,
    "vorgestern": -2,
    "tomorrow tmrw morgen": 1,
    "ubermorgen": 2,
}
_NEAR_DAYS = {name: days for names, days in _NEAR.items() for name in names.split()} | {
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "last night": -1,
    "day before yesterday": -2,
    "day after tomorrow": 2,
    "last week": -7,
    "letzte woche": -7,
    "next week": 7,
    "nachste woche": 7,
}

_TIME_OF_DAY = (
    r"(?: (?:in the )?(?:early |late )?"
    r"(?:morning|afternoon|evening|night|fruh|morgen|vormittag|mittag|nachmittag|abend))?"
)
_BEFORE = r"(?:last|past|letzt\w*|vergangen\w*|vorig\w*)"
_AFTER = r"(?:next|coming|nachst\w*|kommend\w*)"
_DAY, _YEAR = r"(?P<day>\d{1,2})", r"(?P<year>\d{4}|\d{2})"
_FULL_YEAR = r"(?P<year>\d{4})"
_MONTH_NAME = rf"(?P<name>{'|'.join(_MONTH)})\.?"
_TH = r"(?:st|nd|rd|th|\.)?"
_LEAD = r"(?:(?:on|am|the|den|vom|on the) )?"


@dataclass(frozen=True)
class DaySense:
    """What a line that leaves something open about its day most likely means.

    ahead: that it is still to come; day_first: that 3/4 is the third of April.
    """

    today: date
    ahead: bool = False
    day_first: bool = False


_Patterns = tuple[tuple[re.Pattern[str], Callable[[re.Match[str], DaySense], date | None]], ...]


def date_meant(words: str, sense: DaySense) -> date | None:
    """The day of the calendar that these words, all of them, name; None when they name none."""
    return _read(words, sense, _DATES)


def day_meant(words: str, sense: DaySense) -> date | None:
    """The day that these words, all of them, stand for as seen from today; None for none."""
    return _read(words, sense, _NEARBY) or _short_weekday(words.strip(), sense)


def weekday_meant(word: str) -> int | None:
    """The day of the week that this word is, Monday being 0."""
    said = plain(word).rstrip(".")
    return _WEEKDAY.get(said, _SHORT_WEEKDAY.get(said))


def _read(words: str, sense: DaySense, patterns: _Patterns) -> date | None:
    said = " ".join(plain(words).split())
    for pattern, read in patterns:
        if match := pattern.fullmatch(said):
            day = read(match, sense)
            return day if day is not None and _is_within_reason(day, sense.today) else None
    return None


def _is_within_reason(day: date, today: date) -> bool:
    return today.year - YEARS_BACK <= day.year <= today.year + YEARS_AHEAD


def _near(match: re.Match[str], sense: DaySense) -> date:
    return sense.today + timedelta(_NEAR_DAYS[match["near"]])


def _weekday(match: re.Match[str], sense: DaySense) -> date:
    return _day_of_week({**_WEEKDAY, **_SHORT_WEEKDAY}[match["weekday"]], match, sense)


def _day_of_week(weekday: int, match: re.Match[str], sense: DaySense) -> date:
    """Without a word about it, the newest one, unless the line is about what is to come."""
    since = (sense.today.weekday() - weekday) % 7  # days since the newest, today being one
    if match["last"]:
        return sense.today - timedelta(since or 7)
    if match["next"]:
        return sense.today + timedelta(7 - since)
    if match["this"]:
        return sense.today + timedelta(weekday - sense.today.weekday())
    return sense.today + timedelta((-since) % 7 if sense.ahead else -since)


def _short_weekday(words: str, sense: DaySense) -> date | None:
    """Three small letters by themselves; a capital one may begin a name: "Sun Li"."""
    if len(words) == 3 and words.islower() and words in _SHORT_WEEKDAY:
        since = (sense.today.weekday() - _SHORT_WEEKDAY[words]) % 7
        return sense.today + timedelta((-since) % 7 if sense.ahead else -since)
    return None


def _away(match: re.Match[str], sense: DaySense) -> date | None:
    count = _NUMBER.get(match["count"]) or int(match["count"])
    away = -count if match["back"] else count
    if match["unit"][0] in "dt":  # day, Tag
        return sense.today + timedelta(away)
    if match["unit"][0] == "w":
        return sense.today + timedelta(7 * away)
    months = sense.today.year * 12 + sense.today.month - 1 + away
    year, month = divmod(months, 12)
    last = monthrange(year, month + 1)[1] if year > 0 else 0
    return _day_of(year, month + 1, min(sense.today.day, last))


def _numbers(match: re.Match[str], sense: DaySense) -> date | None:
    return _dated(match, int(match["month"]), int(match["day"]), sense)


def _slashed(match: re.Match[str], sense: DaySense) -> date | None:
    one, other = int(match["one"]), int(match["other"])
    month, day = (other, one) if (sense.day_first or one > 12) and other <= 12 else (one, other)
    return _dated(match, month, day, sense)


def _named(match: re.Match[str], sense: DaySense) -> date | None:
    return _dated(match, _MONTH[match["name"]], int(match["day"]), sense)


def _dated(match: re.Match[str], month: int, day: int, sense: DaySense) -> date | None:
    """Without a year, the nearest such day, or the nearest that is still to come."""
    if match["year"]:
        year = int(match["year"])
        return _day_of(year + 2000 if year < 100 else year, month, day)
    years = range(sense.today.year - 4, sense.today.year + 5)
    days = [found for year in years if (found := _day_of(year, month, day))]
    if sense.ahead:
        days = [found for found in days if found >= sense.today]
    return min(days, key=lambda found: abs(found - sense.today), default=None)


def _day_of(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:  # such as the 31st of February
        return None


_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(_NUMBER)})"
_UNIT = r"(?P<unit>days?|weeks?|months?|tag(?:en?)?|wochen?|monat(?:en?)?)"
_WHICH = rf"(?:(?P<last>{_BEFORE})|(?P<next>{_AFTER})|(?P<this>this|diese\w*)|on|am)"
_ANY_WEEKDAY = rf"(?P<weekday>{'|'.join((*_WEEKDAY, *_SHORT_WEEKDAY))})\.?"
_BARE = rf"(?P<last>$^)?(?P<next>$^)?(?P<this>$^)?(?P<weekday>{'|'.join(_WEEKDAY)})"
_GERMAN_TIME_OF_DAY = "(?:abend|nachmittag|vormittag|morgen|mittag)?"

_DATES: _Patterns = (
    (re.compile(rf"{_LEAD}{_FULL_YEAR}-(?P<month>\d{{1,2}})-{_DAY}"), _numbers),
    (re.compile(rf"{_LEAD}{_DAY}\.\s?(?P<month>\d{{1,2}})(?:\.\s?{_YEAR}?)?"), _numbers),
    (re.compile(rf"{_LEAD}(?P<one>\d{{1,2}})/(?P<other>\d{{1,2}})(?:/{_YEAR})?"), _slashed),
    (re.compile(rf"{_LEAD}{_MONTH_NAME} {_DAY}{_TH}(?: {_FULL_YEAR})?"), _named),
    (re.compile(rf"{_LEAD}{_DAY}{_TH}(?: of)? {_MONTH_NAME}(?: {_FULL_YEAR})?"), _named),
)
_NEARBY: _Patterns = (
    (re.compile(rf"(?:the )?(?P<near>{'|'.join(_NEAR_DAYS)}){_TIME_OF_DAY}"), _near),
    (re.compile(rf"{_WHICH} {_ANY_WEEKDAY}{_TIME_OF_DAY}"), _weekday),
    (re.compile(rf"{_BARE}{_GERMAN_TIME_OF_DAY}{_TIME_OF_DAY}"), _weekday),
    (re.compile(rf"{_COUNT} {_UNIT} (?P<back>ago)"), _away),
    (re.compile(rf"(?:(?P<back>vor)|in) {_COUNT} {_UNIT}"), _away),
)
