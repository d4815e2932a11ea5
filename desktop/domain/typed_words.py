"""A line as somebody typed it, in words that can be compared: each knows where it stands."""

import re
import unicodedata
from dataclasses import dataclass

MOST_WORDS = 120  # of one line; what is pasted beyond them is left alone

_SPLIT = re.compile(r"\S+")
_PAUSES = ",;"


@dataclass(frozen=True)
class TypedWord:
    """One word. plain: without capitals and accents; start, end: in the line, its pauses left out.

    pauses: a comma or semicolon comes after it.
    """

    text: str
    plain: str
    start: int
    end: int
    pauses: bool


def typed_words(line: str) -> tuple[TypedWord, ...]:
    """The words of a line, in order."""
    found: list[TypedWord] = []
    for match in _SPLIT.finditer(line):
        text = match.group().rstrip(_PAUSES)
        if text and len(found) < MOST_WORDS:
            end = match.start() + len(text)
            pauses = match.end() > end
            found.append(TypedWord(text, plain(text), match.start(), end, pauses))
    return tuple(found)


def plain(text: str) -> str:
    """As words are compared: "Vorstellungsgespräch" becomes "vorstellungsgesprach"."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))
