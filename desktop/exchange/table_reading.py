"""What a table holds: somebody, or a reason why not, for each row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from desktop.domain.email_addresses import is_email_address
from desktop.domain.imports import (
    Column,
    Finding,
    FoundContact,
    ReadingChoices,
    Spot,
    Unreadable,
    table_key,
)
from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal
from desktop.domain.texts import visible_line
from desktop.exchange.encodings import decoded
from desktop.exchange.raw_lines import raw_lines
from desktop.exchange.table_contacts import TableReading
from desktop.exchange.table_headers import header_use, header_uses
from desktop.exchange.table_rows import Row, TableShape, mostly, rows, table_shape

_SAMPLED = 200  # rows, by which columns without a known header are told
_LONGEST_HEADER, _LONGEST_SAMPLE = 80, 60  # characters
_NAMES = frozenset({"name", "given", "family", "organization"})
_NO_NAME = re.compile(r"[\d@/:;,_()<>|]")
_TELEPHONE = re.compile(r"\+\d[\d ()./-]{6,18}")
_SLASHED = re.compile(r"\b(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}\b")


class Table:
    """One table. columns: what each holds; `findings` yields what the rows say.

    codec: what it is in, for what is no UTF-8.
    """

    def __init__(self, path: Path, codec: str, choices: ReadingChoices) -> None:
        self._name, self._codec, self._home = path.name, codec, choices.home
        with path.open("rb") as file:
            self._shape = table_shape(self._lines(file), _is_header)
        with path.open("rb") as file:
            sample = list(islice(self._rows(file), _SAMPLED))
        called = [visible_line(header)[:_LONGEST_HEADER] for header in self._shape.headers]
        said = {**choices.remembered.get(table_key(called), {}), **choices.uses}
        self.columns = tuple(_columns(self._shape, sample, said, choices.unknown))
        self._day_first = _writes_day_first(self._shape.headers, sample, self.columns)

    def findings(self, file: BinaryIO) -> Iterator[Finding]:
        reading = TableReading(
            self._shape.headers,
            [column.use for column in self.columns],
            self._home,
            self._day_first,
        )
        for row in self._rows(file):
            yield _finding(reading, row, Spot(self._name, row.line))

    def _lines(self, file: BinaryIO) -> Iterator[tuple[int, str]]:
        for number, line in raw_lines(file):
            text = decoded(line, "utf-8", self._codec) if self._codec != "utf-8" else None
            text = decoded(line, self._codec) if text is None else text
            yield number, text.replace("\0", "").removeprefix("\ufeff")

    def _rows(self, file: BinaryIO) -> Iterator[Row]:
        """Those below the header."""
        lines = self._lines(file)
        found = rows(lines, self._shape.divider)
        return (row for row in found if row.line > self._shape.header and not _says_sep(row))


def _finding(reading: TableReading, row: Row, spot: Spot) -> Finding:
    if list(map(str.strip, row.cells)) == list(map(str.strip, reading.headers)):
        return Unreadable(spot, _beginning(row), Phrase("This row is the header once more."))
    try:
        contact = reading.contact(row.cells)
    except Refusal as refusal:
        return Unreadable(spot, _beginning(row), refusal.sentence)
    if contact is None:
        return Unreadable(
            spot,
            _beginning(row),
            Phrase("This row has no name, organization, e-mail or telephone."),
        )
    return FoundContact(spot, contact)


def _beginning(row: Row) -> str:
    return visible_line(", ".join(cell for cell in row.cells if cell.strip())[:80])


def _is_header(cell: str) -> bool:
    return "@" not in cell and sum(map(str.isdigit, cell)) < 4 and bool(header_use(cell))


def _says_sep(row: Row) -> bool:
    return row.line == 1 and row.cells[0].lower().startswith("sep=")


def _columns(
    shape: TableShape, sample: Sequence[Row], said: Mapping[str, str], unknown: str
) -> Iterator[Column]:
    uses = header_uses(shape.headers) if shape.header else [""] * len(shape.headers)
    is_named = bool(_NAMES.intersection((*uses, *said.values())))
    for number, (header, use) in enumerate(zip(shape.headers, uses, strict=True)):
        cells = [row.cells[number] for row in sample if len(row.cells) > number]
        shown = next((cell for cell in cells if cell.strip()), "")
        called = visible_line(header)[:_LONGEST_HEADER]
        likely = use or _use_by_content(cells, is_named=is_named)
        is_named = is_named or likely == "name"
        meant = said.get(called, likely or unknown)
        sample_shown = visible_line(shown)[:_LONGEST_SAMPLE]
        yield Column(called, meant, sample_shown, bool(use) or called in said)


def _use_by_content(cells: Iterable[str], *, is_named: bool) -> str:
    """For a column whose header says nothing: only what nothing else looks like.

    is_named: whether names are in another column; the first that looks like names is taken else.
    """
    filled = [cell.strip() for cell in cells if cell.strip()]
    if mostly(map(is_email_address, filled)):
        return "email:99"
    if mostly(bool(_TELEPHONE.fullmatch(cell)) for cell in filled):
        return "phone:99"
    if not is_named and mostly(map(_looks_like_name, filled)):
        return "name"
    return ""


def _looks_like_name(cell: str) -> bool:
    return 2 <= len(cell.split()) <= 5 and not _NO_NAME.search(cell)


def _writes_day_first(
    headers: Sequence[str], sample: Sequence[Row], columns: Sequence[Column]
) -> bool:
    """How 3/4/1990 is meant: told by a day above twelve, else by the language of the headers."""
    for row in sample:
        for column, cell in zip(columns, row.cells, strict=False):
            if column.use == "birthday" and (found := _SLASHED.search(cell)):
                if int(found[1]) > 12:
                    return True
                if int(found[2]) > 12:
                    return False
    english = {"birthday", "birthdate", "birth date", "date of birth", "dob"}
    born = {
        header.strip().lower()
        for header, column in zip(headers, columns, strict=True)
        if column.use == "birthday"
    }
    return bool(born - english)
