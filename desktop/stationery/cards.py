"""A note set on a card: the largest legible writing that fits its panel, placed by eye."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

import numpy as np

from desktop.domain.refusals import Refusal
from desktop.handwriting.chance import liveliness
from desktop.handwriting.characters import tidy
from desktop.handwriting.hands import Hand
from desktop.handwriting.inks import Ink
from desktop.handwriting.line_places import Line
from desktop.handwriting.pen_kinds import DEFAULT_PEN, Pen
from desktop.handwriting.writing import write
from desktop.stationery.boxes import MM, Box
from desktop.stationery.fitting import DoesNotFit, kept_inside, largest, sizes
from desktop.stationery.formats import CardFormat
from desktop.stationery.line_breaks import Measure
from desktop.stationery.line_ends import LineEnd, line_ends
from desktop.stationery.note_parts import NoteParts, note_parts
from desktop.stationery.pages import Page
from desktop.stationery.set_lines import SetLine, lines_down, set_lines

SMALLEST_X_HEIGHT = 1.5 * MM  # Source: handwriting.md, people write with 1.5 to 4 mm
_SIGNATURE_NEATNESS = 0.5  # of the note's: a name is written fast; by eye
_ABOVE = 0.4  # share of the white left over that goes above the note, not below; by eye

_CARD_CHANCE = 1  # keeps a card's chance apart from its envelope's, for one seed
_LINE_ENDS_CHANCE = 100  # and that of its line ends from that of its writings
_MOST = 100_000  # characters, thousands of lines: more is not worth the time it takes to count


class EmptyNote(Refusal):
    """A note without a word in it."""


class WordTooWide(DoesNotFit):
    """A word that no line has room for."""


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

    The signature is a writing of its own, larger and faster than what stands before and after it.
    Raises EmptyNote, MissingCharacters, WordTooWide, and DoesNotFit, which says by how many lines.
    """
    note = tidy(text).strip()
    if not note:
        raise EmptyNote("There is no note to write yet: type one first.")
    if len(note) > _MOST:
        raise DoesNotFit(f"The note is far too long for the {card.name}: keep a hundred words.")
    hand.words(note)  # refused before anything is laid out
    parts = note_parts(note)
    rng = np.random.default_rng((seed, _CARD_CHANCE, _LINE_ENDS_CHANCE))
    ends = line_ends(rng, len(parts.text.split()), liveliness(neatness))
    lines, x_height = _largest_that_fits(note, parts, card, hand, ends)

    def write_at(part: float, right: float, up: float) -> Page:
        size = x_height * part
        places = [
            replace(line, x=line.x + right, y=line.y + up)
            for line in _placed(lines, card.writing_area, hand, size)
        ]
        runs = _runs(lines)
        writings = [
            write(
                [places[line] for line in run],
                hand,
                size * lines[run[0]].size,
                np.random.default_rng((seed, _CARD_CHANCE, number)),
                ink=ink,
                pen=pen,
                neatness=neatness * (_SIGNATURE_NEATNESS if lines[run[0]].signed else 1),
                goes_on=run is not runs[-1],
            )
            for number, run in enumerate(runs)
        ]
        return Page(card.width, card.height, tuple(writings))

    return [kept_inside(card.safe_area, write_at)]


def _runs(lines: Sequence[SetLine]) -> list[list[int]]:
    """The numbers of the lines that are written in one go: before, in and after the signature."""
    return [list(run) for _, run in groupby(range(len(lines)), lambda line: lines[line].signed)]


def _largest_that_fits(
    note: str, parts: NoteParts, card: CardFormat, hand: Hand, ends: Sequence[LineEnd]
) -> tuple[list[SetLine], float]:
    """The lines, and their x-height in points. Where there is not enough room, all are squeezed."""
    area = card.writing_area
    measure = Measure(lambda word: hand.word(word).width, hand.word_gap)
    widest = measure.widest_word(note)
    limit = area.width / measure.word(widest)
    if limit < SMALLEST_X_HEIGHT:
        raise WordTooWide(
            f"“{widest}” is too long for one line of the {card.name}: put a space into it."
        )

    def set_in(x_height: float) -> list[SetLine] | None:
        lines = set_lines(parts, measure, area.width / x_height, ends)
        return lines if _height(lines, hand) * x_height <= area.height else None

    if found := largest(sizes(min(hand.x_height, limit), SMALLEST_X_HEIGHT), set_in):
        return found
    squeezed = [end.squeezed for end in ends]
    lines = set_lines(parts, measure, area.width / SMALLEST_X_HEIGHT, squeezed)
    if _height(lines, hand) * SMALLEST_X_HEIGHT <= area.height:
        return lines, SMALLEST_X_HEIGHT
    raise DoesNotFit(_too_long(lines, card, hand))


def _height(lines: Sequence[SetLine], hand: Hand) -> float:
    """From the tops of the first line to the tails of the last, in x-heights."""
    drops = sum(line.drop for line in lines) * hand.pitch
    return hand.ascent + drops + hand.descent * lines[-1].size


def _too_long(lines: Sequence[SetLine], card: CardFormat, hand: Hand) -> str:
    room = card.writing_area.height / SMALLEST_X_HEIGHT
    fitting = len(lines)
    while _height(lines[:fitting], hand) > room:
        fitting -= 1
    over = len(lines) - fitting
    return (
        f"The note is {over} {'line' if over == 1 else 'lines'} too long for the {card.name}, even "
        "in the smallest writing that reads with ease: shorten it, or choose another hand."
    )


def _placed(lines: Sequence[SetLine], area: Box, hand: Hand, x_height: float) -> list[Line]:
    """The lines on the panel, with a little more white below the note than above it."""
    white = area.height - _height(lines, hand) * x_height
    y = area.top - white * _ABOVE - hand.ascent * x_height
    return lines_down(lines, area.left, y, area.width, x_height, hand.pitch * x_height)
