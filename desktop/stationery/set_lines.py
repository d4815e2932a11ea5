"""A note's lines as they stand on a card, each part where people put it."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.handwriting.line_places import Line
from desktop.stationery.line_breaks import Measure, MeasuredText, drop_after
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

_FILLED = 0.92  # of their room, that lines mostly are

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


class NoteLines:
    """A note whose parts are measured once, to be set in one room or another.

    ends: of each word of the note's text.
    """

    def __init__(self, parts: NoteParts, measure: Measure, ends: Sequence[LineEnd]) -> None:
        self._date, self._salutation, self._closing, self._signature, self._below = (
            MeasuredText(part, measure)
            for part in (parts.date, parts.salutation, parts.closing, parts.signature, parts.below)
        )
        self._text = MeasuredText(parts.text, measure, ends)
        self._paragraphs = _whole_paragraphs(parts.text)
        each = (parts.date, parts.salutation, parts.text, parts.closing, parts.signature)
        self._after = [*map(drop_after, (*each, parts.below))]
        under = (measure.line(line.split()) for line in parts.below.split("\n"))
        signature = self._signature.width * SIGNATURE_SIZE
        self._end_width = max(self._closing.width, signature, *under)
        others = (self._date, self._salutation, self._closing, self._signature, self._below)
        lines = sum(len(part.paragraphs) for part in others) * _OVER_CLOSING
        self._others = lines - 0.5 + sum(p.above - 0.2 for p in self._text.paragraphs)

    def lines(self, room: float) -> list[SetLine]:
        """All lines from the top. room: x-heights."""
        end = self._closing_indent(room) if self._closing.paragraphs else 0.0
        date_indent = max(0.0, room - self._date.width - _DATE_EDGE)
        blocks = (
            (_UNDER_DATE, _set(self._date, room, date_indent)),
            (_UNDER_SALUTATION, _set(self._salutation, room)),
            (_OVER_CLOSING, self._set_text(room)),
            (_OVER_SIGNATURE, _set(self._closing, room, end)),
            (_OVER_SIGNATURE, self._set_signature(room, end)),
            (1.0, _set(self._below, room, end)),
        )
        lines: list[SetLine] = []
        drop = 0.0
        for (least_after, block), after in zip(blocks, self._after, strict=True):
            if block:
                lines += [block[0]._replace(drop=drop), *block[1:]]
                drop = max(least_after, after)
        return lines

    def about_down(self, room: float) -> float:
        """About how far the last line stands below the first, pitches. room: x-heights."""
        return self._others + self._text.width / (_FILLED * room)

    def _set_text(self, room: float) -> list[SetLine]:
        """Paragraphs that no blank line parts begin further in, where that tells them apart."""
        lines = _set(self._text, room)
        if 1 < self._paragraphs < len(lines):
            indent = min(_PARAGRAPH_INDENT, room - self._text.widest)
            lines = [
                SetLine(" ".join(words), first, drop, reach)
                for words, drop, first, reach in self._text.lines(room, max(0.0, indent))
            ]
        return lines

    def _set_signature(self, room: float, closing: float) -> list[SetLine]:
        """closing: how far in that stands."""
        width = self._signature.width * SIGNATURE_SIZE
        indent = max(0.0, min(closing + _SIGNATURE_INDENT, room - width))
        lines = _set(self._signature, room / SIGNATURE_SIZE, indent)
        return [line._replace(signed=True) for line in lines]

    def _closing_indent(self, room: float) -> float:
        """To the right, but not so far that a line of the closing would have no room."""
        return max(0.0, min(_CLOSING_INDENT * room, room - self._end_width))


def set_lines(
    parts: NoteParts, measure: Measure, room: float, ends: Sequence[LineEnd]
) -> list[SetLine]:
    """All lines of a note from the top. room: x-heights; ends: of each word of the note's text."""
    return NoteLines(parts, measure, ends).lines(room)


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


def _set(text: MeasuredText, room: float, indent: float = 0.0) -> list[SetLine]:
    """The text's lines, all so far in."""
    return [
        SetLine(" ".join(words), indent, drop, reach) for words, drop, _, reach in text.lines(room)
    ]


def _whole_paragraphs(text: str) -> int:
    """How many whole paragraphs stand one after the other; 0 for verses or a list."""
    paragraphs = text.strip().split("\n")
    whole = all(paragraph.rstrip().endswith(_SENTENCE_ENDS) for paragraph in paragraphs)
    return len(paragraphs) if whole else 0
