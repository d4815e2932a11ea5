"""The parts of a note that have places of their own on a card."""

from dataclasses import dataclass

from desktop.stationery.closings import without_closing
from desktop.stationery.date_lines import is_date

_LONGEST_SALUTATION = 48  # characters; by eye


@dataclass(frozen=True)
class NoteParts:
    """A note parted by what its lines are for; "" for a part that it does not have.

    Each part has its own line breaks, and at its end those of the blank lines after it: joined by
    line breaks the parts are the note again. below: what stands under the signature.
    """

    date: str = ""
    salutation: str = ""
    text: str = ""
    closing: str = ""
    signature: str = ""
    below: str = ""


def note_parts(note: str) -> NoteParts:
    """The parts of a note: under a date or none, a salutation or none, its text and its end."""
    date, rest = _first_line(note)
    if not is_date(date):
        date, rest = "", note
    body, end = without_closing(rest)
    salutation, text = _first_line(body)
    if not _is_salutation(salutation):
        salutation, text = "", body
    closing, under = _first_line(end)
    signature, below = _first_line(under)
    return NoteParts(date, salutation, text, closing, signature, below)


def _is_salutation(line: str) -> bool:
    line = line.strip()
    return len(line) <= _LONGEST_SALUTATION and line.endswith((",", ":", "!"))


def _first_line(text: str) -> tuple[str, str]:
    """The first line with the blank ones after it, and the rest."""
    line, _, rest = text.partition("\n")
    while rest and not (after := rest.partition("\n"))[0].strip():
        if not after[1]:
            break
        line, rest = f"{line}\n", after[2]
    return line, rest
