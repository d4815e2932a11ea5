"""Where the lines of a note end: as a person ends them, never inside a word."""

from collections.abc import Callable, Sequence
from functools import cache
from itertools import islice, repeat
from typing import NamedTuple

from desktop.stationery.line_ends import BY_ROOM, LineEnd

Width = Callable[[str], float]  # of one word, in whatever unit the room is in

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
        self.word = cache(width)
        self.gap = gap

    def line(self, words: Sequence[str]) -> float:
        """Width of words one gap apart; 0 for none."""
        return sum(map(self.word, words)) + self.gap * max(0, len(words) - 1)

    def widest_word(self, text: str) -> str:
        """The word of `text` that asks for the most room; "" for a text without words."""
        return max(text.split(), key=self.word, default="")


def broken_lines(
    text: str,
    measure: Measure,
    room: float,
    *,
    ends: Sequence[LineEnd] = (),
    indent: float = 0.0,
) -> list[BrokenLine]:
    """`text` as lines no wider than `room`, each line break of the writer's kept.

    A blank line between paragraphs counts for less than a line. A word wider than `room` stands
    alone and too wide: ask `Measure.widest_word` first.
    ends: what is done for each word to set it at the end of a line, for a room in x-heights; none
    where the room alone decides. indent: of each paragraph's first line.
    """
    end_of = iter(ends or repeat(BY_ROOM))
    lines: list[BrokenLine] = []
    drop = 0.0
    for written in text.split("\n"):
        words = written.split()
        if not words:
            drop += _BLANK if lines else 0.0
            continue
        own = list(islice(end_of, len(words)))
        filled = _filled(words, measure, room, own, indent)
        at = 0
        for part in _without_lone_word(filled, measure, room):
            first = indent if at == 0 else 0.0
            at += len(part)
            reach = own[at - 1].reach
            lines.append(BrokenLine(tuple(part), drop + 1.0 if lines else 0.0, first, reach))
            drop = 0.0
    return lines


def drop_after(text: str) -> float:
    """How far below the last line of `text` the next one stands, in pitches."""
    after = text[len(text.rstrip()) :]
    return 1.0 + _BLANK * after.count("\n")


def _filled(
    words: Sequence[str],
    measure: Measure,
    room: float,
    ends: Sequence[LineEnd],
    indent: float,
) -> list[list[str]]:
    """Lines filled one after the other, as a hand fills them: no looking ahead."""
    line: list[str] = []
    lines = [line]
    width_of, gap, left = measure.word, measure.gap, room - indent
    for word, (narrowed, over, _) in zip(words, ends, strict=True):
        width = width_of(word)
        if not line:
            left -= width
        elif width * (1 - narrowed) + gap <= left + over:
            left -= width + gap
        else:
            line, left = [], room - width
            lines.append(line)
        line.append(word)
    return lines


def _without_lone_word(lines: list[list[str]], measure: Measure, room: float) -> list[list[str]]:
    """The same lines, but a very short last word is given company from the line above."""
    if len(lines) < 2 or len(lines[-1]) > 1 or len(lines[-1][0]) > _SHORT_LAST_WORD:
        return lines
    above, last = lines[-2], lines[-1]
    if len(above) < 3 or measure.line([above[-1], *last]) > room:
        return lines
    return [*lines[:-2], above[:-1], [above[-1], *last]]
