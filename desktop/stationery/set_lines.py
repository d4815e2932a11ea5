"""A note's lines as they stand on a card, each part where people put it."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.handwriting.line_places import Line
from desktop.stationery.line_breaks import BrokenLine, Measure, broken_lines, drop_after
from desktop.stationery.line_ends import LineEnd
from desktop.stationery.note_parts import NoteParts

SIGNATURE_SIZE = 1.25  # against the letters of the note; by eye

# By eye, x-heights:
_PARAGRAPH_INDENT = 3.2
_DATE_EDGE = 0.6  # from the end of a date to the end of a full line
_SIGNATURE_INDENT = 1.2  # beyond the closing's
_CLOSING_INDENT = 0.42  # of the room, as letters were long set

# By eye, pitches:
_UNDER_DATE, _UNDER_SALUTATION, _OVER_CLOSING, _OVER_SIGNATURE = 1.4, 1.15, 1.15, 1.3

_SENTENCE_ENDS = (".", "!", "?", "…", ")", "”", '"')


class SetLine(NamedTuple):
    """A line of the note as set.

    indent, reach: x-heights, as `BrokenLine` has them; drop: pitches below the line before; signed:
    whether it is the signature.
    """

    text: str
    indent: float
    drop: float
    reach: float = 0.0
    signed: bool = False

    @property
    def size(self) -> float:
        """Of its letters, against those of the note."""
        return SIGNATURE_SIZE if self.signed else 1.0


def set_lines(
    parts: NoteParts, measure: Measure, room: float, ends: Sequence[LineEnd]
) -> list[SetLine]:
    """All lines of a note from the top. room: x-heights; ends: of each word of the note's text."""
    end = _closing_indent(parts, measure, room) if parts.closing else 0.0
    blocks = [
        (parts.date, _UNDER_DATE, _date(parts.date, measure, room)),
        (parts.salutation, _UNDER_SALUTATION, _block(parts.salutation, measure, room)),
        (parts.text, _OVER_CLOSING, _text(parts.text, measure, room, ends)),
        (parts.closing, _OVER_SIGNATURE, _block(parts.closing, measure, room, end)),
        (parts.signature, _OVER_SIGNATURE, _signature(parts.signature, measure, room, end)),
        (parts.below, 1.0, _block(parts.below, measure, room, end)),
    ]
    lines: list[SetLine] = []
    drop = 0.0
    for text, least_after, block in blocks:
        if block:
            lines += [block[0]._replace(drop=drop), *block[1:]]
            drop = max(least_after, drop_after(text))
    return lines


def lines_down(
    lines: Sequence[SetLine], left: float, y: float, width: float, x_height: float, pitch: float
) -> list[Line]:
    """The lines in their places, points. y: from which the first line's drop is taken down."""
    placed = []
    for line in lines:
        y -= line.drop * pitch
        indent, reach = line.indent * x_height, line.reach * x_height
        placed.append(Line(line.text, left + indent, y, width - indent + reach))
    return placed


def _block(text: str, measure: Measure, room: float, indent: float = 0.0) -> list[SetLine]:
    return [_set(line, indent) for line in broken_lines(text, measure, room)] if text else []


def _set(line: BrokenLine, indent: float = 0.0) -> SetLine:
    return SetLine(line.text, indent + line.indent, line.drop, line.reach)


def _date(text: str, measure: Measure, room: float) -> list[SetLine]:
    """At the end of its line."""
    return _block(text, measure, room, max(0.0, room - measure.line(text.split()) - _DATE_EDGE))


def _text(text: str, measure: Measure, room: float, ends: Sequence[LineEnd]) -> list[SetLine]:
    """Paragraphs that no blank line parts begin further in, where that tells them apart."""
    lines = broken_lines(text, measure, room, ends=ends)
    if _asks_for_indents(text, len(lines)):
        indent = min(_PARAGRAPH_INDENT, room - max(map(measure.word, text.split())))
        lines = broken_lines(text, measure, room, ends=ends, indent=max(0.0, indent))
    return [_set(line) for line in lines]


def _asks_for_indents(text: str, lines: int) -> bool:
    """Whether these are whole paragraphs one after the other, and not verses or a list."""
    paragraphs = text.strip().split("\n")
    whole = all(paragraph.rstrip().endswith(_SENTENCE_ENDS) for paragraph in paragraphs)
    return 1 < len(paragraphs) < lines and whole


def _signature(text: str, measure: Measure, room: float, closing: float) -> list[SetLine]:
    """closing: how far in that stands."""
    width = measure.line(text.split()) * SIGNATURE_SIZE
    indent = max(0.0, min(closing + _SIGNATURE_INDENT, room - width))
    lines = _block(text, measure, room / SIGNATURE_SIZE, indent)
    return [line._replace(signed=True) for line in lines]


def _closing_indent(parts: NoteParts, measure: Measure, room: float) -> float:
    """To the right, but not so far that a line of the closing would have no room."""
    signature = measure.line(parts.signature.split()) * SIGNATURE_SIZE
    under = (measure.line(line.split()) for line in parts.below.split("\n"))
    widest = max(measure.line(parts.closing.split()), signature, *under)
    return max(0.0, min(_CLOSING_INDENT * room, room - widest))
