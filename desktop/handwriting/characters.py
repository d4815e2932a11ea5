"""Text made ready to be written: one form for each character, and nothing invisible in it."""

from __future__ import annotations

import unicodedata

SPACES = {"\t", "\u00a0", "\u2007", "\u202f", "\u2009", "\u200a", "\u2002", "\u2003", "\u3000"}
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
    if text.isascii() and text.isprintable():
        return text  # as most lines are
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    out = []
    for character in composed:
        if character in SPACES:
            out.append(" ")
        elif character == "\n" or unicodedata.category(character) not in {"Cc", "Cf"}:
            out.append(SAME_INK.get(character, character))
    return "".join(out)


def named(characters: str) -> str:
    """Characters as a sentence shows them, with their names; the first five of many."""
    shown = [f"“{c}” ({unicodedata.name(c, f'U+{ord(c):04X}').lower()})" for c in characters[:5]]
    if len(characters) > 5:
        shown.append(f"{len(characters) - 5} more")
    return ", ".join(shown)
