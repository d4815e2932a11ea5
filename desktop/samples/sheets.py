"""The sheet on which a person writes each letter: its pages, and where on them everything stands.

Lengths in points from a page's bottom left; sizes by eye, from sheets filled in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from desktop.domain.refusals import Refusal
from desktop.samples.asked import all_asked, asked
from desktop.stationery.boxes import MM, Box
from desktop.stationery.sheets import SHEETS
from desktop.stationery.sheets import Sheet as Paper

VERSION = 1  # of where things stand on it: another one's pages cannot be read
TIMES = 3  # each letter
MOST_LETTERS = 24  # on an extra sheet

X_HEIGHT = 3.0 * MM  # between the guide lines
MARK = 13 * MM  # a side of the marks in the corners
EDGE = 8 * MM  # from the paper's edge to them
TICK = 2 * MM  # a side of the small squares at the ends of the rows

_SIDE = 15 * MM  # left and right of the rows
_TOP, _BOTTOM = 29 * MM, 25 * MM
_PITCH, _CELL_HEIGHT, _FOOT = 15 * MM, 14.0 * MM, 5.0 * MM  # _FOOT: below the baseline
_CELL, _LABEL, _GROUPS = 10 * MM, 5 * MM, 5
_WORDS, _WORD_PITCH, _BETWEEN = 3, 18.5 * MM, 5 * MM
_SIGNATURE = 84 * MM, 27 * MM


class CellKind(Enum):
    """What is written in a cell."""

    LETTER = "letter"
    WORD = "word"
    LINE = "line"
    SIGNATURE = "signature"


class BadLetters(Refusal):
    """Letters that no extra sheet can ask for."""


@dataclass(frozen=True)
class Cell:
    """A place to write in. text: what is to be written; copy: which of several, from 0.

    baseline, x_line: heights of its guide lines; where one writes in one's own size there is no
    x_line drawn.
    """

    kind: CellKind
    text: str
    copy: int
    box: Box
    baseline: float

    @property
    def x_line(self) -> float:
        return self.baseline + X_HEIGHT

    @property
    def has_x_line(self) -> bool:
        return self.kind is CellKind.LETTER


@dataclass(frozen=True)
class SheetPage:
    """One page. number: from 1; ticks: the middles of the squares at the ends of its rows."""

    number: int
    cells: tuple[Cell, ...]
    ticks: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Sheet:
    """All that one person fills in.

    id: that its marks carry; letters: of an extra sheet, "" on a whole one.
    """

    id: str
    paper: Paper
    language: str
    letters: str = ""

    @cached_property
    def pages(self) -> tuple[SheetPage, ...]:
        return tuple(_pages(self))

    @property
    def corners(self) -> tuple[Box, ...]:
        """Where the marks are: top left, top right, bottom left, bottom right."""
        right, top = self.paper.width - EDGE - MARK, self.paper.height - EDGE - MARK
        return tuple(Box(x, y, MARK, MARK) for y in (top, EDGE) for x in (EDGE, right))

    @property
    def list_mark(self) -> Box:
        """Where an extra sheet tells its letters to who reads it: at the foot, in the middle."""
        return Box((self.paper.width - 1.3 * MARK) / 2, EDGE - 2 * MM, 1.3 * MARK, 1.3 * MARK)


def sheet_of(paper: str, language: str, id: str, letters: str = "") -> Sheet:
    """The sheet for these choices; with `letters`, an extra one for these alone.

    paper: "a4" or "letter". Raises NoSuchLanguage, BadLetters.
    """
    asked(language)
    own = next(one for one in SHEETS if one.id == paper)
    letters = "".join(dict.fromkeys(letters))
    if len(letters) > MOST_LETTERS:
        raise BadLetters(
            "An extra sheet has room for {count} letters: name fewer.", count=MOST_LETTERS
        )
    if any(not letter.isprintable() or letter.isspace() for letter in letters):
        raise BadLetters("An extra sheet can ask for letters, figures and signs only.")
    return Sheet(id, own, language.lower()[:2], letters)


@dataclass(frozen=True)
class _Row:
    """Cells side by side. height: that the row takes down the page."""

    height: float
    cells: tuple[Cell, ...]  # their boxes as if the row's top were at 0


def _pages(sheet: Sheet) -> Iterator[SheetPage]:
    top, bottom = sheet.paper.height - _TOP, _BOTTOM
    cells: list[Cell] = []
    ticks: list[tuple[float, float]] = []
    number, y = 1, top
    for row in _rows(sheet):
        if y - row.height < bottom:
            yield SheetPage(number, tuple(cells), tuple(ticks))
            number, y, cells, ticks = number + 1, top, [], []
        cells += [_lowered(cell, y) for cell in row.cells]
        middle = y - row.height / 2
        ticks += [(x, middle) for x in _tick_columns(sheet)]
        y -= row.height
    yield SheetPage(number, tuple(cells), tuple(ticks))


def _lowered(cell: Cell, top: float) -> Cell:
    box = cell.box
    moved = Box(box.left, top + box.bottom, box.width, box.height)
    return Cell(cell.kind, cell.text, cell.copy, moved, top + cell.baseline)


def _tick_columns(sheet: Sheet) -> tuple[float, float]:
    inset = EDGE + TICK / 2
    return inset, sheet.paper.width - inset


def _rows(sheet: Sheet) -> Iterator[_Row]:
    characters = sheet.letters or all_asked(sheet.language)
    for start in range(0, len(characters), _GROUPS):
        yield _letter_row(sheet, characters[start : start + _GROUPS])
    if sheet.letters:
        return
    own = asked(sheet.language)
    words = own.words.split()
    for start in range(0, len(words), _WORDS):
        yield _word_row(sheet, words[start : start + _WORDS])
    for line in own.lines:
        yield _one_row(CellKind.LINE, line, sheet.paper.width - 2 * _SIDE, _CELL_HEIGHT)
    yield _one_row(CellKind.SIGNATURE, "", *_SIGNATURE)


def _letter_row(sheet: Sheet, characters: str) -> _Row:
    step = (sheet.paper.width - 2 * _SIDE) / _GROUPS
    cells = [
        _cell(CellKind.LETTER, character, copy, _SIDE + group * step + _LABEL + copy * _CELL, _CELL)
        for group, character in enumerate(characters)
        for copy in range(TIMES)
    ]
    return _Row(_PITCH, tuple(cells))


def _word_row(sheet: Sheet, words: Sequence[str]) -> _Row:
    width = (sheet.paper.width - 2 * _SIDE - (_WORDS - 1) * _BETWEEN) / _WORDS
    drop = _WORD_PITCH - _PITCH
    cells = [
        _cell(CellKind.WORD, word, 0, _SIDE + number * (width + _BETWEEN), width, drop=drop)
        for number, word in enumerate(words)
    ]
    return _Row(_WORD_PITCH, tuple(cells))


def _one_row(kind: CellKind, text: str, width: float, height: float) -> _Row:
    drop = _WORD_PITCH - _PITCH
    foot = _FOOT * height / _CELL_HEIGHT
    cell = _cell(kind, text, 0, _SIDE, width, drop=drop, height=height, foot=foot)
    return _Row(height + _PITCH - _CELL_HEIGHT + drop, (cell,))


def _cell(
    kind: CellKind,
    text: str,
    copy: int,
    left: float,
    width: float,
    *,
    drop: float = 0.0,
    height: float = _CELL_HEIGHT,
    foot: float = _FOOT,
) -> Cell:
    bottom = -drop - height
    return Cell(kind, text, copy, Box(left, bottom, width, height), bottom + foot)
