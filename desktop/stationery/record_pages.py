"""The record of a search as pages of type: a title, what it is of, and a table over the pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from desktop.domain.search_records import SearchRecord
from desktop.stationery.artwork import Shape, straight
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
_MARGIN = 0.75  # of the letter's, at the sides


@dataclass(frozen=True)
class _Placed:
    """A typed line with its weight."""

    line: TypedLine
    weight: Weight


@dataclass(frozen=True)
class _Columns:
    """Where each column begins and how wide it is, points."""

    places: tuple[tuple[float, float], ...]

    def wrapped(self, cells: Sequence[str]) -> list[list[str]]:
        """The lines of each cell."""
        given = zip(cells, self.places, strict=True)
        return [_wrapped(cell, width, _CELL) for cell, (_, width) in given]


def lay_out_record(record: SearchRecord, paper: LetterPaper) -> list[Page]:
    """Its pages, at least one. What the face does not have is a question mark, which is said."""
    record = _typable(record)
    columns = _columns(len(record.columns), paper)
    left = columns.places[0][0]
    top = paper.height - paper.head
    head, y = _head(record, left, top, paper)
    pages: list[tuple[list[_Placed], list[float]]] = []
    lines, rules = list(head), list[float]()
    y = _column_heads(record, columns, y, lines, rules)
    for row in record.rows:
        cells = columns.wrapped(row)
        height = max(map(len, cells)) * _LEADING * _CELL
        if y - height < paper.bottom and len(lines) > len(record.columns):
            pages.append((lines, rules))
            lines, rules = [], []
            y = _column_heads(record, columns, top, lines, rules)
        lines += _row(cells, columns, y)
        y -= height + _BETWEEN * _LEADING * _CELL
    pages.append((lines, rules))
    return [
        _page([*placed, _foot(record, number, len(pages), left, paper)], drawn, columns, paper)
        for number, (placed, drawn) in enumerate(pages, 1)
    ]


def _typable(record: SearchRecord) -> SearchRecord:
    """The record with question marks for the letters of names that the face does not have."""
    rows = tuple(tuple(map(_known, row)) for row in record.rows)
    about = tuple(map(_known, record.about))
    if (rows, about) != (record.rows, record.about):
        about = (*about, record.lacking)
    return replace(record, rows=rows, about=about)


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


def _columns(count: int, paper: LetterPaper) -> _Columns:
    margin = _MARGIN * min(paper.left, paper.right)
    shares = [_SHARES[min(number, len(_SHARES) - 1)] for number in range(count)]
    room = paper.width - 2 * margin - _GAP * (count - 1)
    places = []
    x = margin
    for share in shares:
        width = room * share / sum(shares)
        places.append((x, width))
        x += width + _GAP
    return _Columns(tuple(places))


def _head(
    record: SearchRecord, left: float, top: float, paper: LetterPaper
) -> tuple[list[_Placed], float]:
    """The title and what the record is of, and where their last baseline is."""
    room = paper.width - 2 * left
    y = top - _TITLE
    lines = [_Placed(TypedLine(record.title, left, y, _TITLE), Weight.SEMIBOLD)]
    y -= 0.4 * _TITLE
    for words in record.about:
        for line in _wrapped(words, room, _ABOUT):
            y -= _LEADING * _ABOUT
            lines.append(_Placed(TypedLine(line, left, y, _ABOUT), Weight.REGULAR))
    return lines, y - _TITLE


def _column_heads(
    record: SearchRecord, columns: _Columns, top: float, lines: list[_Placed], rules: list[float]
) -> float:
    """Adds the headings of the columns, and a line under them; answers where rows begin."""
    y = top - _HEADING
    for words, (x, _) in zip(record.columns, columns.places, strict=True):
        lines.append(_Placed(TypedLine(words, x, y, _HEADING), Weight.SEMIBOLD))
    rules.append(y - 0.5 * _HEADING)
    return y - _HEADING


def _row(cells: Sequence[Sequence[str]], columns: _Columns, top: float) -> list[_Placed]:
    placed = []
    for cell, (x, _) in zip(cells, columns.places, strict=True):
        for number, words in enumerate(cell):
            y = top - (number + 1) * _LEADING * _CELL
            placed.append(_Placed(TypedLine(words, x, y, _CELL), Weight.REGULAR))
    return placed


def _foot(
    record: SearchRecord, number: int, count: int, left: float, paper: LetterPaper
) -> _Placed:
    words = record.page_of.format(page=number, pages=count)
    y = paper.bottom - 2 * _FOOT
    return _Placed(TypedLine(words, left, y, _FOOT), Weight.REGULAR)


def _page(
    placed: Sequence[_Placed], rules: Sequence[float], columns: _Columns, paper: LetterPaper
) -> Page:
    typed = tuple(
        TypedText(face(weight), tuple(one.line for one in group))
        for weight, group in groupby(
            (one for one in placed if one.line.text), lambda one: one.weight
        )
    )
    (left, _), (last, width) = columns.places[0], columns.places[-1]
    drawn = tuple(straight(left, y, last + width, y) for y in rules)
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
