"""A note dealt out to the panels it may stand on: as large as fits, on as few as it needs."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from desktop.handwriting.hands import Hand
from desktop.stationery.boxes import MM, Box
from desktop.stationery.fitting import DoesNotFit, largest, sizes
from desktop.stationery.line_breaks import Measure
from desktop.stationery.line_ends import LineEnd
from desktop.stationery.note_parts import NoteParts
from desktop.stationery.panels import Panel
from desktop.stationery.set_lines import NoteLines, SetLine

SMALLEST_X_HEIGHT = 1.5 * MM  # Source: handwriting.md, people write with 1.5 to 4 mm
_READING_ORDER = tuple(Panel)


class WordTooWide(DoesNotFit):
    """A word that no line has room for."""


@dataclass(frozen=True)
class Room:
    """A panel that may be written on, and the part of it that is."""

    panel: Panel
    area: Box


@dataclass(frozen=True)
class SetPanel:
    """The lines that stand on one panel."""

    room: Room
    lines: list[SetLine]


def flowed(
    note: str,
    parts: NoteParts,
    rooms: Sequence[Room],
    hand: Hand,
    ends: Sequence[LineEnd],
    card: str,
) -> tuple[list[SetPanel], float]:
    """What stands on each panel in the order they are read in, and its x-height in points.

    It shrinks to the smallest legible size before it flows to another panel, and there it is
    squeezed; on more panels it may be as large as they allow. rooms: the first one is filled
    first; card: what it is called in a refusal. Raises WordTooWide and DoesNotFit.
    """
    measure = _measure(hand)
    width = min(room.area.width for room in rooms)
    limit = _widest_limit(note, measure, width, card)
    tried = sizes(min(hand.x_height, limit), SMALLEST_X_HEIGHT)
    freely = NoteLines(parts, measure, ends)
    for count in range(1, len(rooms) + 1):
        used = sorted(rooms[:count], key=lambda room: _READING_ORDER.index(room.panel))

        def set_in(
            x_height: float, note: NoteLines = freely, used: Sequence[Room] = used
        ) -> list[list[SetLine]] | None:
            lines = note.lines(width / x_height)
            return dealt(lines, [room.area.height / x_height for room in used], hand)

        found = largest(tried, set_in, _about_fitting(freely, used, tried, hand))
        if not found:
            squeezed = NoteLines(parts, measure, [end.squeezed for end in ends])
            if last := set_in(SMALLEST_X_HEIGHT, squeezed):
                found = last, SMALLEST_X_HEIGHT
        if found:
            panels = [SetPanel(*one) for one in zip(used, found[0], strict=True) if one[1]]
            return panels, found[1]
    lines = squeezed.lines(width / SMALLEST_X_HEIGHT)
    raise _too_long(lines, rooms, hand, card)


@cache
def _measure(hand: Hand) -> Measure:
    """Kept, since words recur from note to note."""
    return Measure(lambda word: hand.word(word).width, hand.word_gap)


def _about_fitting(
    note: NoteLines, rooms: Sequence[Room], tried: Sequence[float], hand: Hand
) -> float:
    """About the largest of the sizes in which the note has room there."""
    width = min(room.area.width for room in rooms)
    left = sum(room.area.height for room in rooms)
    fitting = (
        size
        for size in tried
        if (hand.ascent + hand.pitch * note.about_down(width / size) + hand.descent) * size <= left
    )
    return next(fitting, tried[-1])


def height(lines: Sequence[SetLine], hand: Hand) -> float:
    """From the tops of the first line to the tails of the last, in x-heights."""
    drops = sum(line.drop for line in lines) * hand.pitch
    return hand.ascent + drops + hand.descent * lines[-1].size


def dealt(
    lines: Sequence[SetLine], heights: Sequence[float], hand: Hand
) -> list[list[SetLine]] | None:
    """The lines that stand on each panel; None where they do not all have room.

    heights: of each panel, x-heights. A closing is not parted from its signature, nor from the
    last line of the note.
    """
    if len(heights) == 1:
        return [list(lines)] if height(lines, hand) <= heights[0] else None
    panels: list[list[SetLine]] = []
    rest = list(lines)
    for room in heights:
        count = _how_many(rest, room, hand)
        end = _end(rest)
        if end < count < len(rest):
            count = end
        panels.append(rest[:count])
        rest = _from_top(rest[count:])
    return None if rest else panels


def _how_many(lines: Sequence[SetLine], room: float, hand: Hand) -> int:
    """How many of the lines a panel of this height has room for."""
    down = hand.ascent
    for number, line in enumerate(lines):
        down += line.drop * hand.pitch
        if down + hand.descent * line.size > room:
            return number
    return len(lines)


def _end(lines: Sequence[SetLine]) -> int:
    """Where the lines begin that are kept together: a line of text, closing and signature."""
    signed = next((number for number, line in enumerate(lines) if line.signed), len(lines))
    return max(0, signed - 2) or len(lines)


def _from_top(lines: list[SetLine]) -> list[SetLine]:
    return [lines[0]._replace(drop=0.0), *lines[1:]] if lines else []


def _widest_limit(note: str, measure: Measure, width: float, card: str) -> float:
    """The largest x-height in which every word has room on a line, points."""
    widest = measure.widest_word(note)
    limit = width / measure.word(widest)
    if limit < SMALLEST_X_HEIGHT:
        raise WordTooWide(
            "“{widest}” is too long for one line of the {card}: put a space into it.",
            widest=widest,
            card=card,
        )
    return limit


def _too_long(lines: list[SetLine], rooms: Sequence[Room], hand: Hand, card: str) -> DoesNotFit:
    rest = lines
    for room in rooms:
        rest = _from_top(rest[_how_many(rest, room.area.height / SMALLEST_X_HEIGHT, hand) :])
    if len(rest) < 2:
        return DoesNotFit(
            "The note is 1 line too long for the {card}, even in the smallest writing that reads "
            "with ease: shorten it, let it go on on another panel, or choose another hand.",
            card=card,
        )
    return DoesNotFit(
        "The note is {over} lines too long for the {card}, even in the smallest writing that reads "
        "with ease: shorten it, let it go on on another panel, or choose another hand.",
        over=len(rest),
        card=card,
    )
