"""Hours of the day as people type them: "3pm", "15:30", "15 Uhr", "at 3"."""

import re
from datetime import time

from desktop.domain.typed_words import plain

LONGEST = 5  # words, as in "at 3 to 4 pm"

_LEAD = r"(?:(?P<lead>at|um|@|gegen|ab|from|von) ?)?"
_HALF = r"(?P<half>[ap])\.? ?m\.?"
_END = r"(?: ?(?:-|\u2013|to|bis) ?\d{1,2}(?:[:.]\d{2})?)?"
_CLOCK = re.compile(
    rf"{_LEAD}(?P<hour>\d{{1,2}})(?:(?P<mark>[:.h])(?P<minute>\d{{2}}))?{_END}"
    rf"(?: ?(?:{_HALF}|(?P<uhr>uhr|h|o'clock)(?: (?P<after>\d{{2}}))?))?"
)
_NOON = re.compile(r"(?:at |12 |um )?(?:noon|midday|mittags)")
_LATEST_SMALL_HOUR = 6  # nobody meets at 3 in the morning: "at 3" is in the afternoon


def time_meant(words: str) -> time | None:
    """The hour that these words, all of them, stand for; None when they are none.

    Of a span of time, its beginning.
    """
    said = " ".join(plain(words).split())
    if _NOON.fullmatch(said):
        return time(12)
    match = _CLOCK.fullmatch(said)
    if match is None or not _is_told(match):
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or match["after"] or 0)
    if match["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["half"] == "p" else 0)
    elif 1 <= hour <= _LATEST_SMALL_HOUR and not match["hour"].startswith("0"):
        hour += 12
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _is_told(match: re.Match[str]) -> bool:
    """Whether it says that it is an hour; a number by itself may be anything."""
    return bool(match["lead"] or match["mark"] or match["half"] or match["uhr"])
