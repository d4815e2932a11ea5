"""What kind of file something is, by its content: names of files are often wrong."""

from __future__ import annotations

import re
from pathlib import Path

from desktop.domain.imports import FileKind
from desktop.domain.refusals import Refusal
from desktop.exchange.raw_lines import wide_encoding

_LOOKED_AT = 100_000  # bytes; some programs write remarks first
_MARKS = (
    (re.compile(r"(?im)^\s*BEGIN:VCARD\s*$"), FileKind.VCARD),
    (
        re.compile(r"(?im)^\s*BEGIN:V(?:CALENDAR|EVENT|TODO|JOURNAL|ALARM|FREEBUSY)\s*$"),
        FileKind.CALENDAR,
    ),
    (
        re.compile(r"(?i)\A(?:\s*#.*\n)*\s*(?:version:\s*1\s*\n(?:\s*#.*\n)*\s*)?dn::?\s"),
        FileKind.LDIF,
    ),
)
_HELD_APART = re.compile(r"[,;\t|@]")  # cells, or a column of addresses
_CONTROL = re.compile(r"[\0-\x08\x0e-\x1f\x7f]")
_TEXTS_OF_OTHERS = re.compile(
    r'(?i)\A\s*(?:%PDF-|<(?:!doctype|html|table|\?xml)\b|\{\s*"|\[\s*[\[{"])'
)
_OLD_SPREADSHEET = b"\xd0\xcf\x11\xe0"  # Source: [MS-CFB] 2.2, the signature
_FEW = 9  # of them may be in any text
_ONE_IN = 50  # characters, by eye: of what is no text, one in nine controls something


class UnknownFile(Refusal):
    """A file that is none of those that hold people or appointments."""


def file_kind(path: Path) -> FileKind:
    """Raises UnknownFile; OSError where it cannot be read."""
    with path.open("rb") as file:
        encoding = wide_encoding(file)
        beginning = file.read(_LOOKED_AT)
    if beginning.startswith((b"PK\x03\x04", _OLD_SPREADSHEET)):
        return _packed(path)
    text = (
        beginning.decode(encoding or "latin-1", "ignore").replace("\r\n", "\n").replace("\r", "\n")
    )
    if not text.strip(" \n\t\ufeff\0"):
        raise UnknownFile(
            "{name} has nothing in it. Export it once more, or choose another.", name=path.name
        )
    for mark, kind in _MARKS:
        if mark.search(text.lstrip("\ufeff")):
            return kind
    if _is_no_text(text) or not _HELD_APART.search(text) or _TEXTS_OF_OTHERS.match(text):
        raise UnknownFile(
            "{name} is none of the files that address books and calendars write. Export a "
            "vCard (.vcf), a table (.csv) or a calendar (.ics), and choose that.",
            name=path.name,
        )
    return FileKind.TABLE


def _is_no_text(text: str) -> bool:
    """A few stray NULs cost no whole table."""
    return len(_CONTROL.findall(text)) > max(_FEW, len(text) / _ONE_IN)


def _packed(path: Path) -> FileKind:
    """A book's archive, of all that is packed. Raises UnknownFile."""
    with path.open("rb") as file:
        beginning = file.read(200)
    if b"mimetypeapplication/vnd.fairhand.book" in beginning:
        return FileKind.ARCHIVE
    raise UnknownFile(
        "{name} is a spreadsheet or another packed file. Save it as CSV, or unpack it, and "
        "choose what comes of that.",
        name=path.name,
    )
