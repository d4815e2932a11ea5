"""The rows of a letter's text: ragged on the right, no word divided, no line left alone."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.stationery.address_blocks import LineTooWide
from desktop.stationery.letter_parts import LetterParts
from desktop.stationery.letter_rows import LEADING, Row
from desktop.stationery.line_breaks import BrokenLine, Measure, broken_lines
from desktop.typefaces.faces import Weight, face

SIZE = 11.5  # of the text, points; by eye
LINE = LEADING * SIZE  # from one baseline to the next

# By eye, in lines from baseline to baseline:
_TO_TEXT, _TO_SALUTATION, _TO_PARAGRAPH, _TO_CLOSING, _TO_BELOW = 2.4, 1.8, 1.5, 1.8, 2.0
SIGNED_DROP, NAME_DROP = 36.0, 25.0  # above and below the signature's baseline, points; by eye
_BELOW_SIZE = 9.5


def text_rows(parts: LetterParts, name: str, room: float) -> list[Row]:
    """All rows under the address. name: of the sender; room: points. Raises LineTooWide."""
    rows = _block(parts.subject, room, _TO_TEXT, weight=Weight.SEMIBOLD)
    if parts.salutation:
        rows += _block(parts.salutation, room, _TO_SALUTATION if rows else _TO_TEXT)
    rows = [replace(row, stays=True) for row in rows]
    for number, paragraph in enumerate(parts.paragraphs):
        drop = _TO_PARAGRAPH if number or rows else _TO_TEXT
        rows += _together(_block(paragraph, room, drop))
    if parts.closing or parts.signature or name:
        rows += _end(parts, name, room, rows)
    for number, line in enumerate(line for line in parts.below if line != name):
        rows += _block(line, room, 1.0 if number else _TO_BELOW, size=_BELOW_SIZE)
    return rows


def _end(parts: LetterParts, name: str, room: float, above: list[Row]) -> Iterator[Row]:
    """Closing, signature and name, which stay with the last lines of the text."""
    above[-2:] = [replace(row, stays=True) for row in above[-2:]]
    for row in _block(parts.closing, room, _TO_CLOSING):
        yield replace(row, stays=True)
    yield Row(parts.signature or name, SIZE, SIGNED_DROP, stays=bool(name), signed=True)
    if name:
        yield Row(name, SIZE, NAME_DROP)


def _block(
    text: str, room: float, drop: float, size: float = SIZE, weight: Weight = Weight.REGULAR
) -> list[Row]:
    """A paragraph's lines. drop: lines from the baseline before it. Raises LineTooWide."""
    if not text:
        return []
    type_face = face(weight)
    measure = Measure(lambda word: type_face.width(word) * size, type_face.width(" ") * size)
    type_face.check(text)
    widest = measure.widest_word(text)
    if measure.word(widest) > room:
        raise LineTooWide(
            "“{widest}” is too long for one line of the letter: put a space into it.",
            widest=widest[:24],
        )
    lines = _in_company(broken_lines(text, measure, room), text, measure, room)
    drops = [drop * LINE, *(line.drop * LEADING * size for line in lines[1:])]
    return [Row(line.text, size, fall, weight) for line, fall in zip(lines, drops, strict=True)]


def _in_company(
    lines: list[BrokenLine], text: str, measure: Measure, room: float
) -> list[BrokenLine]:
    """The lines of a paragraph, the last of them never one word alone where that can be helped."""
    if len(lines) < 2 or "\n" in text or len(lines[-1].words) > 1 or len(lines[-2].words) < 4:
        return lines
    *first, moved = lines[-2].words
    last = (moved, *lines[-1].words)
    if measure.line(last) > room:
        return lines
    return [*lines[:-2], lines[-2]._replace(words=tuple(first)), lines[-1]._replace(words=last)]


def _together(rows: Sequence[Row]) -> list[Row]:
    """A paragraph of which no page's end leaves one line behind, or takes one along."""
    last = len(rows) - 1
    return [
        replace(row, stays=number in (0, last - 1) and last > 0) for number, row in enumerate(rows)
    ]
