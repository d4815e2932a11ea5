"""A note set on a card: the largest legible writing that fits its panel, placed by eye."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from desktop.domain.refusals import Refusal
from desktop.handwriting.characters import tidy
from desktop.handwriting.hands import Hand
from desktop.handwriting.inks import Ink
from desktop.handwriting.line_places import Line
from desktop.handwriting.pen_kinds import DEFAULT_PEN, Pen
from desktop.handwriting.writing import Writing, write
from desktop.stationery.boxes import MM, Box
from desktop.stationery.closings import without_closing
from desktop.stationery.fitting import DoesNotFit, kept_inside, largest, sizes
from desktop.stationery.formats import CardFormat
from desktop.stationery.line_breaks import Measure, broken_lines, drop_after
from desktop.stationery.pages import Page

SMALLEST_X_HEIGHT = 1.5 * MM  # Source: handwriting.md, people write with 1.5 to 4 mm
_CLOSING_INDENT = 0.42  # of the panel's room; by eye, as letters were long set
_SIGNATURE_DROP = 1.15  # of a line's pitch, to the name under a closing; by eye
_ABOVE = 0.4  # share of the white left over that goes above the note, not below; by eye
_CARD_CHANCE = 1  # keeps a card's chance apart from its envelope's, for one seed


class EmptyNote(Refusal):
    """A note without a word in it."""


class WordTooWide(DoesNotFit):
    """A word that no line has room for."""


@dataclass(frozen=True)
class _SetLine:
    """A line of the note as set. indent: points; drop: pitches below the line before."""

    text: str
    indent: float
    drop: float


def lay_out_card(
    text: str,
    card: CardFormat,
    hand: Hand,
    seed: int,
    *,
    ink: Ink,
    pen: Pen = DEFAULT_PEN,
    neatness: float = 60,
) -> list[Page]:
    """The card's pages: for now one, the inside laid open, with the note on its right panel.

    Raises EmptyNote, MissingCharacters, WordTooWide, and DoesNotFit, which says by how many lines.
    """
    note = tidy(text).strip()
    if not note:
        raise EmptyNote("There is no note to write yet: type one first.")
    hand.words(note)  # refused before anything is laid out
    area = card.writing_area
    lines, x_height = _largest_that_fits(note, card, hand)

    def write_at(part: float, right: float, up: float) -> Writing:
        size = x_height * part
        placed = _placed(lines, area, hand, size)
        moved = [replace(line, x=line.x + right, y=line.y + up) for line in placed]
        rng = np.random.default_rng((seed, _CARD_CHANCE))
        return write(moved, hand, size, rng, ink=ink, neatness=neatness, pen=pen)

    return [Page(card.width, card.height, (kept_inside(card.safe_area, write_at),))]


def _largest_that_fits(note: str, card: CardFormat, hand: Hand) -> tuple[list[_SetLine], float]:
    area = card.writing_area
    measure = Measure(lambda word: hand.word(word).width, hand.word_gap)
    widest = measure.widest_word(note)
    limit = area.width / measure.word(widest)
    if limit < SMALLEST_X_HEIGHT:
        raise WordTooWide(
            f"“{widest}” is too long for one line of the {card.name}: put a space into it."
        )

    parts = without_closing(note)

    def set_in(x_height: float) -> list[_SetLine] | None:
        lines = _set_lines(parts, measure, area.width, x_height)
        return lines if _height(lines, hand) * x_height <= area.height else None

    if found := largest(sizes(min(hand.x_height, limit), SMALLEST_X_HEIGHT), set_in):
        return found
    lines = _set_lines(parts, measure, area.width, SMALLEST_X_HEIGHT)
    raise DoesNotFit(_too_long(lines, card, hand))


def _set_lines(
    parts: tuple[str, str], measure: Measure, room: float, x_height: float
) -> list[_SetLine]:
    """The body's lines, then the closing's: further to the right where there is room for that."""
    body, closing = parts
    lines = [
        _SetLine(line.text, 0.0, line.drop) for line in broken_lines(body, measure, room / x_height)
    ]
    if not closing:
        return lines
    last = broken_lines(closing, measure, room / x_height)
    widest = max(measure.line(line.words) for line in last) * x_height
    indent = max(0.0, min(_CLOSING_INDENT * room, room - widest))
    drops = [drop_after(body), *(line.drop * _SIGNATURE_DROP for line in last[1:])]
    return lines + [
        _SetLine(line.text, indent, drop) for line, drop in zip(last, drops, strict=True)
    ]


def _height(lines: Sequence[_SetLine], hand: Hand) -> float:
    """From the tops of the first line to the tails of the last, in x-heights."""
    return hand.ascent + sum(line.drop for line in lines) * hand.pitch + hand.descent


def _too_long(lines: Sequence[_SetLine], card: CardFormat, hand: Hand) -> str:
    room = card.writing_area.height / SMALLEST_X_HEIGHT
    fitting = len(lines)
    while _height(lines[:fitting], hand) > room:
        fitting -= 1
    over = len(lines) - fitting
    return (
        f"The note is {over} {'line' if over == 1 else 'lines'} too long for the {card.name}, even "
        "in the smallest writing that reads with ease: shorten it, or choose another hand."
    )


def _placed(lines: Sequence[_SetLine], area: Box, hand: Hand, x_height: float) -> list[Line]:
    """The lines on the panel, with a little more white below the note than above it."""
    white = area.height - _height(lines, hand) * x_height
    y = area.top - white * _ABOVE - hand.ascent * x_height
    placed = []
    for line in lines:
        y -= line.drop * hand.pitch * x_height
        x = area.left + line.indent
        placed.append(Line(line.text, x, y, area.width - line.indent))
    return placed
