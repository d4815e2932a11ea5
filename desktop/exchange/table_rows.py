"""The rows of a table as text, whatever divides its cells; a quote never closed costs one row."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import StringIO
from itertools import islice

DIVIDERS = (",", ";", "\t", "|")
MOST_LINES, LARGEST = 2_000, 1_000_000  # of one row, in which cells may have line ends
_LOOKED_AT = 40  # lines in which a header is looked for
_MOST_CELLS = 2_000


@dataclass(frozen=True)
class Row:
    """line: the number of its first line."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class TableShape:
    """How a table is to be read. header: the number of its line, 0 where it has none."""

    divider: str
    header: int
    headers: tuple[str, ...]


def table_shape(lines: Iterable[tuple[int, str]], is_known: Callable[[str], bool]) -> TableShape:
    """Told by its first lines. is_known: whether a header says something."""
    first = list(islice(lines, _LOOKED_AT))
    said = first[0][1].strip().lower() if first else ""
    dividers = (said[4:5],) if said.startswith("sep=") and said[4:5] in DIVIDERS else DIVIDERS
    shapes = [_shape(first, divider, is_known) for divider in dividers]
    return max(shapes, key=lambda shape: shape[0])[1]


def rows(lines: Iterable[tuple[int, str]], divider: str) -> Iterator[Row]:
    """All that have something in them."""
    source, again = iter(lines), deque[tuple[int, str]]()
    waiting: list[tuple[int, str]] = []
    size, is_open = 0, False
    while (numbered := again.popleft() if again else next(source, None)) or waiting:
        if numbered:
            waiting.append(numbered)
            size += len(numbered[1])
            is_open = _leaves_open(numbered[1], divider, is_open)
            if is_open and len(waiting) < MOST_LINES and size < LARGEST:
                continue
        if is_open:  # a quote that was never closed: the row is its first line, and no more
            again.extendleft(reversed(waiting[1:]))
            waiting = [(waiting[0][0], waiting[0][1].replace('"', ""))]
        yield from _row(waiting[0][0], "\n".join(text for _, text in waiting), divider)
        waiting, size, is_open = [], 0, False


def _row(number: int, text: str, divider: str) -> Iterator[Row]:
    if not text.strip(" \t\ufeff" + divider):
        return
    cells = _cells(text, divider)
    if any(cell.strip() for cell in cells):
        yield Row(number, tuple(cells[:_MOST_CELLS]))


def _cells(text: str, divider: str) -> Sequence[str]:
    csv.field_size_limit(10 * LARGEST)
    try:
        parsed = list(csv.reader(StringIO(text, newline=""), delimiter=divider))
    except csv.Error:
        return text.split(divider)
    return [cell for row in parsed for cell in row]


def _leaves_open(line: str, divider: str, is_open: bool) -> bool:
    """Whether a quoted cell goes on after the line."""
    if '"' not in line:
        return is_open
    at_start, index = not is_open, 0
    while index < len(line):
        char = line[index]
        if is_open and char == '"':
            if line[index + 1 : index + 2] == '"':
                index += 1
            else:
                is_open = False
        elif not is_open and char == '"' and at_start:
            is_open = True
        at_start = not is_open and char == divider
        index += 1
    return is_open


def _shape(
    first: Sequence[tuple[int, str]], divider: str, is_known: Callable[[str], bool]
) -> tuple[tuple[int, int], TableShape]:
    """With how much speaks for it: headers that are known, then cells in a row."""
    best, width = (0, TableShape(divider, 0, ())), 0
    found = list(rows(first, divider))
    for row in found:
        width = max(width, len(row.cells))
        known = sum(is_known(cell) for cell in row.cells if len(cell) < 80)
        if known > best[0]:
            best = known, TableShape(divider, row.line, row.cells)
    known, shape = best
    if not known and found and _heads(found[0], found[1:]):
        shape = TableShape(divider, found[0].line, found[0].cells)
    elif not known:
        shape = TableShape(divider, 0, tuple(f"Column {n}" for n in range(1, width + 1)))
    return (known, width), shape


def _heads(first: Row, below: Sequence[Row]) -> bool:
    """Whether a row is a header, in whatever language: e-mails stand below it, and none in it."""
    if any("@" in cell or sum(map(str.isdigit, cell)) > 3 for cell in first.cells):
        return False
    return any(
        mostly("@" in row.cells[number] for row in below if len(row.cells) > number)
        for number, cell in enumerate(first.cells)
        if cell.strip()
    )


def mostly(answers: Iterable[bool]) -> bool:
    """Whether more than half of them are yes."""
    told = list(answers)
    return sum(told) * 2 > len(told)
