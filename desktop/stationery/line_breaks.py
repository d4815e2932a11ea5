"""Where the lines of a note end: as a person ends them, never inside a word."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import islice, pairwise, repeat
from typing import NamedTuple

from desktop.stationery.line_ends import BY_ROOM, LineEnd

Width = Callable[[str], float]  # of one word, in whatever unit the room is in

_MOST_WORDS = 10_000  # whose widths are kept
_SHORT_LAST_WORD = 5  # characters, full stop included; by eye
_BLANK = 0.45  # of a line's pitch, for a blank line between paragraphs; by eye


class BrokenLine(NamedTuple):
    """One line of words, and how far below the one before it stands.

    drop: in pitches, 1 from one line to the next; 0 for the first line. indent: before its first
    word; reach: how far past the room it may go.
    """

    words: tuple[str, ...]
    drop: float
    indent: float = 0.0
    reach: float = 0.0

    @property
    def text(self) -> str:
        return " ".join(self.words)


class Measure:
    """The width of words set in a line, each measured once.

    width: of one word; gap: between two, in the same unit.
    """

    def __init__(self, width: Width, gap: float) -> None:
        self.word = lru_cache(_MOST_WORDS)(width)
        self.gap = gap

    def line(self, words: Sequence[str]) -> float:
        """Width of words one gap apart; 0 for none."""
        return sum(map(self.word, words)) + self.gap * max(0, len(words) - 1)

    def widest_word(self, text: str) -> str:
        """The word of `text` that asks for the most room; "" for a text without words."""
        return max(text.split(), key=self.word, default="")


class MeasuredText:
    """A text whose words are measured once, to be broken into lines for one room or another.

    ends: what is done for each word to set it at the end of a line, for a room in x-heights; none
    where the room alone decides.
    """

    def __init__(self, text: str, measure: Measure, ends: Sequence[LineEnd] = ()) -> None:
        rest = iter(ends or repeat(BY_ROOM))
        self.gap = measure.gap
        self.paragraphs: list[_Paragraph] = []
        above = 0.0
        for written in text.split("\n"):
            if words := written.split():
                widths, own = [*map(measure.word, words)], [*islice(rest, len(words))]
                further = [
                    (width * (1 - narrowed) + self.gap - over, width)
                    for width, (narrowed, over, _) in zip(widths[1:], own[1:], strict=True)
                ]
                self.paragraphs.append(_Paragraph(words, widths, own, further, above))
                above = 1.0
            elif self.paragraphs:
                above += _BLANK

    @property
    def width(self) -> float:
        """Of all of it on one line."""
        widths = [width for paragraph in self.paragraphs for width in paragraph.widths]
        return sum(widths) + self.gap * max(0, len(widths) - 1)

    @property
    def widest(self) -> float:
        """The width of its widest word; 0 for a text without words."""
        return max((max(paragraph.widths) for paragraph in self.paragraphs), default=0.0)

    def lines(self, room: float, indent: float = 0.0) -> list[BrokenLine]:
        """The text as lines no wider than `room`, each line break of the writer's kept.

        A blank line between paragraphs counts for less than a line. A word wider than `room` stands
        alone and too wide: ask `Measure.widest_word` first.
        indent: of each paragraph's first line.
        """
        lines: list[BrokenLine] = []
        for paragraph in self.paragraphs:
            words, ends = paragraph.words, paragraph.ends
            drop, first = paragraph.above, indent
            for start, end in pairwise(paragraph.breaks(room, self.gap, indent)):
                reach = ends[end - 1].reach
                lines.append(BrokenLine(tuple(words[start:end]), drop, first, reach))
                drop, first = 1.0, 0.0
        return lines


def broken_lines(
    text: str,
    measure: Measure,
    room: float,
    *,
    ends: Sequence[LineEnd] = (),
    indent: float = 0.0,
) -> list[BrokenLine]:
    """`text` as `MeasuredText` breaks it."""
    return MeasuredText(text, measure, ends).lines(room, indent)


def drop_after(text: str) -> float:
    """How far below the last line of `text` the next one stands, in pitches."""
    after = text[len(text.rstrip()) :]
    return 1.0 + _BLANK * after.count("\n")


class _Paragraph(NamedTuple):
    """Words between two line breaks of the writer's. above: its first line's drop.

    further: for each word after the first the room that it asks for at least, and its width.
    """

    words: list[str]
    widths: list[float]
    ends: list[LineEnd]
    further: list[tuple[float, float]]
    above: float

    def breaks(self, room: float, gap: float, indent: float) -> list[int]:
        """Where lines begin, and the end: filled as a hand fills them, with no looking ahead."""
        breaks, left = [0], room - indent - self.widths[0]
        for at, (needed, width) in enumerate(self.further, 1):
            if needed <= left:
                left -= width + gap
            else:
                breaks.append(at)
                left = room - width
        breaks.append(len(self.words))
        self._give_company(breaks, room, gap)
        return breaks

    def _give_company(self, breaks: list[int], room: float, gap: float) -> None:
        """Bring a word down from the line above to a very short last one."""
        last = breaks[-2]
        if len(breaks) < 3 or last < len(self.words) - 1:
            return
        has_few = last - breaks[-3] < 3
        if len(self.words[last]) > _SHORT_LAST_WORD or has_few:
            return
        if self.widths[last - 1] + gap + self.widths[last] <= room:
            breaks[-2] = last - 1
