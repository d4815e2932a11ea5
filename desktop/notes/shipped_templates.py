"""The templates that come with the app: for each occasion, channel and tone, in each language.

A file holds those of an occasion. Each begins with a line such as "# letter warmer", and one for a
letter or an e-mail then with its subject.
"""

import re
from collections.abc import Iterator
from functools import cache

from desktop.domain.note_languages import NoteLanguage
from desktop.domain.note_templates import CHECK_IN, NoteTemplate, Tone
from desktop.domain.occasions import Channel, Occasion
from desktop.paths import resources

_HEAD = re.compile(r"^# (\w+) (\w+)$", re.MULTILINE)
_SUBJECT = re.compile(r"Subject: (.*)\n+")


def shipped_templates(language: NoteLanguage) -> tuple[NoteTemplate, ...]:
    """In the order of the occasions, channels and tones."""
    occasions = (*(occasion.value for occasion in Occasion), CHECK_IN)
    return tuple(each for occasion in occasions for each in shipped_for(occasion, language))


@cache
def shipped_for(occasion: str, language: NoteLanguage) -> tuple[NoteTemplate, ...]:
    """Those of an occasion; of a networking meeting for a kind of event of the user's own."""
    folder = resources() / "templates" / language.value
    path = folder / f"{occasion}.txt"
    if not path.is_file():
        path = folder / f"{Occasion.NETWORKING_MEETING.value}.txt"
    return tuple(_templates(path.read_text("utf-8"), occasion, language))


def _templates(text: str, occasion: str, language: NoteLanguage) -> Iterator[NoteTemplate]:
    _, *parts = _HEAD.split(text)
    for channel, tone, whole in zip(parts[::3], parts[1::3], parts[2::3], strict=True):
        subject, words = _parted(whole.strip())
        yield NoteTemplate(occasion, Channel(channel), language, words, subject, Tone(tone))


def _parted(words: str) -> tuple[str, str]:
    found = _SUBJECT.match(words)
    return (found[1], words[found.end() :]) if found else ("", words)
