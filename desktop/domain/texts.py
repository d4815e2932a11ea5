"""What may stand in a field that somebody typed, pasted or read from a file."""

import unicodedata

from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal

# Joiners that are ordinary spelling in Persian, Hindi and other scripts; they hide nothing.
_JOINERS = frozenset("\u200c\u200d")

# Cc control, Cf format (bidi overrides, zero-width), Cs lone surrogates, Zl and Zp separators.
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})

_SEPARATORS = ("\u2028", "\u2029", "\x85", "\x0b", "\x0c")  # that end a line in other programs


class ControlCharacters(Refusal):
    """Characters that nobody sees, but that break a line, reverse it or hide a part of it."""

    def __init__(self, what: str, characters: str) -> None:
        codes = ", ".join(f"U+{ord(char):04X}" for char in dict.fromkeys(characters))
        super().__init__(
            "The {what} contains a hidden control character ({codes}). "
            "Delete the {what} and type it again.",
            what=Phrase(what),
            codes=codes,
        )


def tidy_line(text: str, what: str) -> str:
    """One line, composed (NFC), its blanks single and none at either end.

    what: the field's name, as the refusal says it.
    Raises ControlCharacters for a line break too.
    """
    if _is_plain(text):
        return " ".join(text.split())
    composed = unicodedata.normalize("NFC", text).replace("\t", " ")
    _refuse_hidden(composed, what)
    return " ".join(composed.split())


def tidy_lines(text: str, what: str) -> tuple[str, ...]:
    """The lines of a text that are not blank, each one tidy.

    Raises ControlCharacters.
    """
    lines = (tidy_line(line, what) for line in _unix_lines(text).split("\n"))
    return tuple(line for line in lines if line)


def tidy_text(text: str, what: str) -> str:
    """A text of several paragraphs, composed (NFC); the blank lines within it stay.

    Raises ControlCharacters.
    """
    composed = unicodedata.normalize("NFC", _unix_lines(text))
    _refuse_hidden(composed.replace("\n", "").replace("\t", ""), what)
    return "\n".join(line.rstrip() for line in composed.split("\n")).strip()


def visible_line(text: str) -> str:
    """What of a stranger's text can stand in one line: tidy, all that is hidden left out."""
    if _is_plain(text):
        return " ".join(text.split())
    return _without_hidden(" ".join(unicodedata.normalize("NFC", text).split()))


def visible_text(text: str) -> str:
    """What of a stranger's text can stand in a field of several lines, as `tidy_text` has it."""
    composed = _unix_lines(unicodedata.normalize("NFC", text))
    for separator in _SEPARATORS:
        composed = composed.replace(separator, "\n")
    if _is_plain(composed):
        return composed.strip()
    lines = (_without_hidden(line.replace("\t", " ")).rstrip() for line in composed.split("\n"))
    return "\n".join(lines).strip()


def _without_hidden(text: str) -> str:
    return "".join(
        char for char in text if char in _JOINERS or unicodedata.category(char) not in _HIDDEN
    )


def _is_plain(text: str) -> bool:
    """Whether nothing can be hidden in it, which is true of most: a closer look takes longer."""
    return text.isascii() and text.isprintable()


def _unix_lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _refuse_hidden(text: str, what: str) -> None:
    if _is_plain(text):
        return
    hidden = [
        char for char in text if unicodedata.category(char) in _HIDDEN and char not in _JOINERS
    ]
    if hidden:
        raise ControlCharacters(what, "".join(hidden))
