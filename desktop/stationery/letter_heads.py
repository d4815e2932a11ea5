"""What stands above a letter's text: who writes, when, and to whom."""

from collections.abc import Sequence

from desktop.domain.phrases import Phrase
from desktop.stationery.address_blocks import (
    AddressBlock,
    Lettering,
    LineTooWide,
    largest_size,
    placed_lines,
)
from desktop.stationery.fitting import DoesNotFit
from desktop.stationery.letter_papers import LetterPaper, Window
from desktop.stationery.letter_parts import Letterhead
from desktop.stationery.letter_rows import PlacedRow, Row
from desktop.stationery.letter_texts import LINE, SIZE
from desktop.typefaces.faces import Weight, face

# Points, by eye:
_NAME_SIZE, _WAYS_SIZE, _WAYS_DROP, _SMALLEST_WAYS = 16.0, 9.0, 12.5, 6.5
_RETURN_SIZES = (7.5, 5.5)
_ADDRESS_SIZES = (SIZE, 8.0)  # USPS Publication 28: at least 8 points
_MOST_WAYS = 3  # lines under the name, where a window is below
_TO_DATE, _TO_ADDRESS = 2.6, 2.0  # lines


def head_rows(
    sender: Letterhead,
    to: Sequence[str],
    date: str,
    paper: LetterPaper,
    window: Window | None,
) -> list[PlacedRow]:
    """Letterhead, date and address in the order that they are read in, each where it stands.

    Raises NotInTheFace, LineTooWide, and DoesNotFit when the window has no room for the address.
    """
    rows = _letterhead(sender, paper, windowed=window is not None)
    if window is None:
        return [*rows, *_below(rows, date, to, paper)]
    return [*rows, *_in_window(sender, to, date, paper, window)]


def _letterhead(sender: Letterhead, paper: LetterPaper, *, windowed: bool) -> list[PlacedRow]:
    """Raises DoesNotFit when it would come into the window, and LineTooWide."""
    if not sender.name:
        return []
    name = face(Weight.SEMIBOLD)
    y = paper.height - paper.head - name.cap_height * _NAME_SIZE
    width = name.width(sender.name)
    size = min(_NAME_SIZE, paper.room / width) if width else _NAME_SIZE
    rows = [PlacedRow(Row(sender.name, size, 0.0, Weight.SEMIBOLD), paper.left, y)]
    lines = [
        line
        for parts in (sender.address, sender.ways)
        for line in _in_rows(parts, paper.room / _WAYS_SIZE)
    ]
    if windowed and len(lines) > _MOST_WAYS:
        raise DoesNotFit(
            "The letterhead has {count} lines under the name, and above a window there is "
            "room for {most}: leave out some.",
            count=len(lines),
            most=_MOST_WAYS,
        )
    for line in lines:
        y -= _WAYS_DROP
        sizes = (_WAYS_SIZE, _SMALLEST_WAYS)
        rows.append(_fitted(line, paper.left, y, paper.room, sizes, Phrase("letterhead")))
    return rows


def _in_rows(parts: Sequence[str], room: float) -> list[str]:
    """The parts with dots between them, on as few lines as they need. room: ems."""
    rows: list[str] = []
    for part in parts:
        longer = " · ".join([*rows[-1:], part])
        if rows and face().width(longer) <= room:
            rows[-1] = longer
        else:
            rows.append(part)
    return rows


def _fitted(
    text: str, x: float, y: float, room: float, sizes: tuple[float, float], what: str
) -> PlacedRow:
    """One line as large as it has room, between the two sizes. Raises LineTooWide."""
    largest, smallest = sizes
    size = min(largest, room / face().width(text))
    if size < smallest:
        raise LineTooWide(
            "The {what} has a line that is too long: shorten “{text}”.", what=what, text=text[:40]
        )
    return PlacedRow(Row(text, size, 0.0), x, y)


def _below(
    head: Sequence[PlacedRow], date: str, to: Sequence[str], paper: LetterPaper
) -> list[PlacedRow]:
    """Date and address at the margin, under the letterhead."""
    face().check(date + "".join(to))
    y = head[-1].y if head else paper.height - paper.head
    rows = []
    for text, lines in ((date, _TO_DATE), *zip(to, [_TO_ADDRESS, *[1.0] * len(to)], strict=False)):
        y -= lines * LINE
        rows.append(_fitted(text, paper.left, y, paper.room, _ADDRESS_SIZES, "address"))
    return rows


def _in_window(
    sender: Letterhead, to: Sequence[str], date: str, paper: LetterPaper, window: Window
) -> list[PlacedRow]:
    type_face = face()
    rows = []
    box = window.address_box(paper)
    if window.return_line is not None and sender.name:
        y = paper.height - window.return_line
        line = sender.return_line
        rows.append(_fitted(line, box.left, y, box.width, _RETURN_SIZES, Phrase("return address")))
    block = AddressBlock(
        Phrase("address"),
        window.name,
        tuple(to),
        box,
        _ADDRESS_SIZES,
        middle=None,
        above=0.0,
        ease=0.0,
    )
    lettering = Lettering(type_face.width, type_face.ascent, type_face.descent, 1.2, 1.1)
    if to:
        size = largest_size(block, lettering)
        lines = placed_lines(block, lettering, size)
        rows += [PlacedRow(Row(line.text, size, 0.0), line.x, line.y) for line in lines]
    left, top = window.date
    y = paper.height - top - type_face.cap_height * SIZE
    dated = PlacedRow(Row(date, SIZE, 0.0), paper.left if left is None else left, y)
    return [dated, *rows] if left is None else [*rows, dated]


def text_top(
    head: Sequence[PlacedRow], first: Row, paper: LetterPaper, window: Window | None
) -> float:
    """The baseline that the text's first row drops from."""
    if window is None:
        return min((row.y for row in head), default=paper.height - paper.head)
    cap = face().cap_height
    return paper.height - window.text - cap * first.size + first.drop
