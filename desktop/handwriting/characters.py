"""Text made ready to be written: one form for each character, and nothing invisible in it."""

from __future__ import annotations

import re
import unicodedata

from desktop.domain.phrases import Phrase

LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
INVISIBLE = {"Cc", "Cf"}  # controls; zero-width spaces, soft hyphens, marks of direction
SELECTORS = re.compile("[\u034f\u180b-\u180d\ufe00-\ufe0f\U000e0100-\U000e01ef]")
SAME_INK = {
    "\u2010": "-",
    "\u2011": "-",
    "\u2212": "-",
    "\u02bc": "\u2019",
    "\u2032": "'",
    "\u2033": '"',
}


def tidy(text: str) -> str:
    """The text composed, each kind of space a plain one, line ends alike, nothing invisible."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return text  # as most are
    seen = "".join(map(_seen, SELECTORS.sub("", LINE_ENDS.sub("\n", text))))
    composed = unicodedata.normalize("NFC", seen)
    return "".join(SAME_INK.get(character, character) for character in composed)


def _seen(character: str) -> str:
    """What is left of a character on paper, a space for each kind of space."""
    if character == "\n":
        return character
    category = unicodedata.category(character)
    if character == "\t" or category == "Zs":
        return " "
    return "" if category in INVISIBLE else character


def unaccented(letter: str) -> str:
    """A letter without its accents."""
    return unicodedata.normalize("NFD", letter)[:1]


def named(characters: str) -> str:
    """Characters as a sentence shows them, with their names; the first five of many."""
    shown = [f"“{c}” ({unicodedata.name(c, f'U+{ord(c):04X}').lower()})" for c in characters[:5]]
    if (more := len(characters) - 5) > 0:
        return Phrase("{parts}, {more} more", parts=", ".join(shown), more=more)
    return ", ".join(shown)
