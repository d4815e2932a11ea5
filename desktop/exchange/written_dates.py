"""Dates as other programs write them."""

from __future__ import annotations

import re
from datetime import date

from desktop.domain.birthdays import Birthday, NoSuchDay

_NO_YEAR = 1604  # what Apple writes for a year that is not known
_EARLIEST = 1850  # of a birthday; before it a year is a placeholder

_DASHED = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:$|[T ])")
_YEARLESS = re.compile(r"--(\d{2})-?(\d{2})(?:$|T)")
_POINTED = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})?(?:$|\s)")
_SLASHED = re.compile(r"(\d{1,4})[/-](\d{1,2})[/-](\d{1,4})(?:$|\s)")
_WORDED = re.compile(r"(?i)(\d{1,2})[\s-]([a-z]{3})[a-z]*\.?[\s-](\d{4})")
_WORDED_FIRST = re.compile(r"(?i)([a-z]{3})[a-z]*\.?\s(\d{1,2}),?\s(\d{4})")
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]


def written_birthday(
    text: str, *, day_first: bool = False, no_year: int = _NO_YEAR
) -> Birthday | None:
    """None for what is no day. day_first: how 3/4/1990 is meant where it could be either."""
    found = _numbers(text.strip(), day_first)
    if found is None:
        return None
    year, month, day = found
    known = year if year and year != no_year and year >= _EARLIEST else None
    try:
        return Birthday(month, day, known).checked()
    except NoSuchDay:
        return None


def written_date(text: str, *, day_first: bool = False) -> date | None:
    """None for what is no day of a year."""
    found = _numbers(text.strip(), day_first)
    if found is None or not found[0]:
        return None
    try:
        return date(*found)
    except ValueError:
        return None


def _numbers(text: str, day_first: bool) -> tuple[int, int, int] | None:
    """Year (0 where it is not said), month and day, in whatever order they stand."""
    if found := _DASHED.match(text):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _YEARLESS.match(text):
        return 0, int(found[1]), int(found[2])
    if found := _POINTED.match(text):
        return int(found[3] or 0), int(found[2]), int(found[1])
    if found := _SLASHED.match(text):
        return _slashed(*(int(number) for number in found.groups()), day_first=day_first)
    if (found := _WORDED.match(text)) and found[2].lower() in _MONTHS:
        return int(found[3]), _MONTHS.index(found[2].lower()) + 1, int(found[1])
    if (found := _WORDED_FIRST.match(text)) and found[1].lower() in _MONTHS:
        return int(found[3]), _MONTHS.index(found[1].lower()) + 1, int(found[2])
    return None


def _slashed(one: int, two: int, three: int, *, day_first: bool) -> tuple[int, int, int]:
    if one > 31:
        return one, two, three
    if three < 100:
        three += 1900 if three > 30 else 2000
    if two > 12 or (one <= 12 and not day_first):
        return three, one, two
    return three, two, one
