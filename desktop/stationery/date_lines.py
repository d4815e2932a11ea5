"""Whether the first line of a note is the day it was written on."""

import re

_LONGEST = 40  # characters, with a place or a weekday before the day; by eye

# English, German, French, Spanish, Italian, Dutch; a name that begins so is a month's.
_MONTHS = (
    "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|jän|mär|mai|okt|dez|fév|fev|avr|jui|aoû|aou"
    "|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|maa|mei"
)
_NUMBERS = re.compile(r"\d{4}-\d\d?-\d\d?|\d\d?([./-]) ?\d\d?\1 ?(\d{4}|\d\d)?")
_DAY = re.compile(r"\b([1-9]|[12]\d|3[01])(st|nd|rd|th|er|\.|º)?(?=[\s,]|$)")
_MONTH = re.compile(rf"\b({_MONTHS})[^\W\d]*", re.IGNORECASE)
_YEAR = re.compile(r"\b(19|20)\d\d\b")
_MOST_OTHER_WORDS = 2  # "Portland, Sunday": a place and a weekday


def is_date(line: str) -> bool:
    """Whether `line` is a date, maybe with a weekday or a place, and not a sentence with one."""
    line = line.strip()
    if len(line) > _LONGEST or not any(character.isdigit() for character in line):
        return False
    if line.endswith(("!", "?", ":")):
        return False
    other, numbers = _NUMBERS.subn(" ", line, count=1)
    if not numbers:
        other, months = _MONTH.subn(" ", line, count=1)
        other, years = _YEAR.subn(" ", other)
        other, days = _DAY.subn(" ", other, count=1)
        if not months or not (days or years):
            return False
    words = re.findall(r"\w+", other)
    return len(words) <= _MOST_OTHER_WORDS and not any(word.isdigit() for word in words)
