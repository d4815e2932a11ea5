"""A table as pages of type: a title, what it is of, and its rows over the pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from desktop.domain.printed_tables import PrintedTable
from desktop.stationery.artwork import Outline, Shape, around, straight
from desktop.stationery.boxes import Box
from desktop.stationery.letter_papers import LetterPaper
from desktop.stationery.pages import Page
from desktop.typefaces.faces import NotInTheFace, Weight, face
from desktop.typefaces.typed_texts import TypedLine, TypedText

# Sizes in points, the others in ems of their line; by eye.
_TITLE, _ABOUT, _HEADING, _CELL, _FOOT = 20.0, 10.5, 9.5, 9.5, 8.5
_LEADING = 1.3
_BETWEEN = 0.55  # of a line, between two rows
_GAP = 12.0  # points between columns
_LINE = 0.5  # points
_SHARES = (2.0, 3.2, 4.2, 3.4)  # of the width, a column
_BOX = 9.0  # points, a side of what is ticked
_BESIDE_BOX = 2.0 * _BOX  # of it, from its left to what stands in the row
_MARGIN = 0.75  # of the letter's, at the sides


@dataclass(frozen=True)
class _Placed:
    """A typed line with its weight."""

    line: TypedLine
    weight: Weight


@dataclass
class _Sheet:
    """A page while it fills. rules: heights of lines across it."""

    lines: list[_Placed]
    rules: list[float] = field(default_factory=list)
    boxes: list[Outline] = field(default_factory=list)


@dataclass(frozen=True)
class _Columns:
    """Where each column begins and how wide it is, points; the boxes are left of the first."""

    places: tuple[tuple[float, float], ...]

    def wrapped(self, cells: Sequence[str]) -> list[list[str]]:
        """The lines of each cell."""
        given = zip(cells, self.places, strict=True)
        return [_wrapped(cell, width, _CELL) for cell, (_, width) in given]


def lay_out_table(table: PrintedTable, paper: LetterPaper) -> list[Page]:
    """Its pages, at least one. What the face does not have is a question mark, which is said."""
    table = _typable(table)
    columns = _columns(table, paper)
    left = _margin(paper)
    top = paper.height - paper.head
    head, y = _head(table, left, top, paper)
    sheets = [_Sheet(head)]
    y = _column_heads(table, columns, y, sheets[-1])
    for row in table.rows:
        cells = columns.wrapped(row)
        height = max(map(len, cells)) * _LEADING * _CELL
        if y - height < paper.bottom and len(sheets[-1].lines) > len(table.columns):
            sheets.append(_Sheet([]))
            y = _column_heads(table, columns, top, sheets[-1])
        sheets[-1].lines += _row(cells, columns, y)
        if table.has_boxes:
            sheets[-1].boxes.append(_box(left, y))
        y -= height + _BETWEEN * _LEADING * _CELL
    for number, sheet in enumerate(sheets, 1):
        sheet.lines.append(_foot(table, number, len(sheets), left, paper))
    return [_page(sheet, columns, paper) for sheet in sheets]


def _typable(table: PrintedTable) -> PrintedTable:
    """The record with question marks for the letters of names that the face does not have."""
    rows = tuple(tuple(map(_known, row)) for row in table.rows)
    about = tuple(map(_known, table.about))
    if (rows, about) != (table.rows, table.about):
        about = (*about, table.lacking)
    return replace(table, rows=rows, about=about)


def _known(text: str) -> str:
    try:
        face().check(text)
    except NotInTheFace:
        return "".join(char if _has(char) else "?" for char in text)
    return text


def _has(char: str) -> bool:
    try:
        face().check(char)
    except NotInTheFace:
        return False
    return True


def _columns(table: PrintedTable, paper: LetterPaper) -> _Columns:
    count = len(table.columns)
    margin = _margin(paper)
    shares = table.shares or [_SHARES[min(n, len(_SHARES) - 1)] for n in range(count)]
    boxes = _BESIDE_BOX if table.has_boxes else 0.0
    room = paper.width - 2 * margin - boxes - _GAP * (count - 1)
    places = []
    x = margin + boxes
    for share in shares:
        width = room * share / sum(shares)
        places.append((x, width))
        x += width + _GAP
    return _Columns(tuple(places))


def _head(
    table: PrintedTable, left: float, top: float, paper: LetterPaper
) -> tuple[list[_Placed], float]:
    """The title and what the record is of, and where their last baseline is."""
    room = paper.width - 2 * left
    y = top - _TITLE
    lines = [_Placed(TypedLine(table.title, left, y, _TITLE), Weight.SEMIBOLD)]
    y -= 0.4 * _TITLE
    for words in table.about:
        for line in _wrapped(words, room, _ABOUT):
            y -= _LEADING * _ABOUT
            lines.append(_Placed(TypedLine(line, left, y, _ABOUT), Weight.REGULAR))
    return lines, y - _TITLE


def _column_heads(table: PrintedTable, columns: _Columns, top: float, sheet: _Sheet) -> float:
    """Adds the headings of the columns, and a line under them; answers where rows begin."""
    y = top - _HEADING
    for words, (x, _) in zip(table.columns, columns.places, strict=True):
        sheet.lines.append(_Placed(TypedLine(words, x, y, _HEADING), Weight.SEMIBOLD))
    sheet.rules.append(y - 0.5 * _HEADING)
    return y - _HEADING


def _row(cells: Sequence[Sequence[str]], columns: _Columns, top: float) -> list[_Placed]:
    placed = []
    for cell, (x, _) in zip(cells, columns.places, strict=True):
        for number, words in enumerate(cell):
            y = top - (number + 1) * _LEADING * _CELL
            placed.append(_Placed(TypedLine(words, x, y, _CELL), Weight.REGULAR))
    return placed


def _foot(table: PrintedTable, number: int, count: int, left: float, paper: LetterPaper) -> _Placed:
    words = table.page_of.format(page=number, pages=count)
    y = paper.bottom - 2 * _FOOT
    return _Placed(TypedLine(words, left, y, _FOOT), Weight.REGULAR)


def _margin(paper: LetterPaper) -> float:
    """At both sides, points."""
    return _MARGIN * min(paper.left, paper.right)


def _box(left: float, top: float) -> Outline:
    """What is ticked of a row that begins there: its bottom on the first line's baseline."""
    return around(Box(left, top - _LEADING * _CELL - 1, _BOX, _BOX))


def _page(sheet: _Sheet, columns: _Columns, paper: LetterPaper) -> Page:
    typed = tuple(
        TypedText(face(weight), tuple(one.line for one in group))
        for weight, group in groupby(
            (one for one in sheet.lines if one.line.text), lambda one: one.weight
        )
    )
    left, (last, width) = _margin(paper), columns.places[-1]
    drawn = (*(straight(left, y, last + width, y) for y in sheet.rules), *sheet.boxes)
    return Page(paper.width, paper.height, (), artwork=(Shape(drawn, line=_LINE),), typed=typed)


def _wrapped(text: str, width: float, size: float) -> list[str]:
    """The text in lines no wider than `width`; a word that is wider is parted."""
    room = width / size
    lines: list[list[str]] = [[]]
    taken = 0.0
    for word in (part for whole in text.split() for part in _parts(whole, room)):
        wide = face().width(word)
        if lines[-1] and taken + wide > room:
            lines.append([])
            taken = 0.0
        lines[-1].append(word)
        taken += wide + face().width(" ")
    return [" ".join(line) for line in lines]


def _parts(word: str, room: float) -> Iterator[str]:
    """The word, in parts where it is wider than `room`, ems."""
    while face().width(word) > room and len(word) > 1:
        counts = range(1, len(word))
        count = max([n for n in counts if face().width(word[:n]) <= room], default=1)
        yield word[:count]
        word = word[count:]
    yield word
