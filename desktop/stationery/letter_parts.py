"""The words of a letter, parted by where they stand."""

import re
from dataclasses import dataclass

from desktop.stationery.note_parts import note_parts

# English, German, French, Spanish, Italian, Portuguese, Dutch.
_SUBJECT = re.compile(
    r"(?:re|subject|betreff|betr\.|objet|asunto|oggetto|assunto|betreft|onderwerp)\s*:\s*(?=\S)",
    re.IGNORECASE,
)
_PHONE = re.compile(r"[^\W\d]*[.:]?\s*\+?[\d\s()./-]{7,}")
_WAYS = re.compile(r"\S+@\S+\.\S+|https?://\S+|www\.\S+|(?:\S+\.)?linkedin\.com/\S+")


@dataclass(frozen=True)
class LetterParts:
    """What stands where; "" for a part there is none of. below: enclosures and the like."""

    date: str
    subject: str
    salutation: str
    paragraphs: tuple[str, ...]
    closing: str
    signature: str
    below: tuple[str, ...]


@dataclass(frozen=True)
class Letterhead:
    """Who writes. ways: telephone, e-mail and the like."""

    name: str
    address: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()

    @property
    def return_line(self) -> str:
        """All that an envelope's return address has, on one line."""
        return " · ".join(filter(None, (self.name, *self.address)))


def letterhead(lines: tuple[str, ...]) -> Letterhead:
    """The name first; e-mail, telephone and web addresses apart from the postal one."""
    name, *rest = lines or ("",)
    ways = [line for line in rest if _WAYS.search(line) or _PHONE.fullmatch(line)]
    return Letterhead(name, tuple(line for line in rest if line not in ways), tuple(ways))


def letter_parts(text: str) -> LetterParts:
    """The parts of a letter as somebody typed it: a date, a subject, a salutation, all optional.

    Blank lines part the paragraphs; lines within one run on, unless it is a list or an address.
    """
    subject, text = _subject(text)
    parts = note_parts(text)
    return LetterParts(
        parts.date.strip(),
        subject,
        parts.salutation.strip(),
        tuple(filter(None, (part.strip() for part in re.split(r"\n\s*\n", parts.text)))),
        parts.closing.strip(),
        parts.signature.strip(),
        tuple(line.strip() for line in parts.below.split("\n") if line.strip()),
    )


def _subject(text: str) -> tuple[str, str]:
    """The line that begins with "Re:" or the like, without that, and the text without the line."""
    lines = text.split("\n")
    for number, line in enumerate(lines[:8]):
        if found := _SUBJECT.match(line.strip()):
            rest = lines[:number] + lines[number + 1 :]
            return line.strip()[found.end() :], "\n".join(rest).strip()
    return "", text
