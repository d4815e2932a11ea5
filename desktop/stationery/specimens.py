"""Sheets that show a hand: its specimen to look at, and a paragraph to measure it by."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from string import ascii_lowercase, ascii_uppercase, digits

import numpy as np

from desktop.handwriting.chance import liveliness
from desktop.handwriting.hands import Hand
from desktop.handwriting.inks import Ink
from desktop.handwriting.line_places import Line
from desktop.handwriting.writing import Writing, write
from desktop.stationery.boxes import INCH, MM, Box
from desktop.stationery.fitting import DoesNotFit, kept_inside, largest, sizes
from desktop.stationery.flows import SMALLEST_X_HEIGHT
from desktop.stationery.formats import US_A2_FOLDED
from desktop.stationery.hand_samples import writable
from desktop.stationery.line_breaks import Measure, broken_lines
from desktop.stationery.line_ends import MOST_OVER, line_ends
from desktop.stationery.note_parts import NoteParts
from desktop.stationery.pages import Page
from desktop.stationery.set_lines import lines_down, set_lines

SHEET = Box(0, 0, 8.5 * INCH, 11 * INCH)  # US Letter
MARGIN = 0.7 * INCH
EDGE = 0.3 * INCH  # what no ink may enter
BETWEEN = 0.5  # pitches of white between two parts of a specimen; by eye
TIMES = 4  # each letter of the alphabet

EFFORTS = (("Carefully", 95), ("Naturally", 60), ("In a hurry", 10))  # and their neatness

NOTE = (
    "Thank you for meeting with me on Tuesday. I was glad to hear how the night shift plans its "
    "routes, and I would like to help with it. Your question about quiet weeks kept me thinking "
    "all the way home; I believe the answer is in the returns. I look forward to hearing from you."
)

PARAGRAPHS = (
    (
        "Thank you so much for taking the time to meet with me on Tuesday about the Logistics "
        "Analyst position. I enjoyed hearing how the night shift plans its routes, and the tour"
        " of the warehouse made the work real to me. I came home with a page of notes and a "
        "better sense of what the first months would ask of anyone who joins your team this "
        "autumn."
    ),
    (
        "It was a pleasure to talk by telephone last week, and kind of you to give me most of "
        "your lunch hour. Your advice about asking each person for two more names has already "
        "led to three good conversations with people in the field. I have also rewritten the "
        "top of my resume as you suggested, and it reads far better now than it did a month "
        "ago."
    ),
    (
        "I heard from Ms. Whitfield yesterday that you had spoken with her at length about our "
        "years at the museum. A reference like that is worth more than any certificate, and I "
        "know how busy the spring exhibition keeps you. Whatever comes of the application, I am"
        " grateful for your good word and would be glad to return the favor whenever I can."
    ),
)
"""Of ordinary words, as long as a page needs to be to be measured: eight or nine lines."""

PARAGRAPH_LINES = 9
_PARAGRAPH_ROOM = US_A2_FOLDED.writing_area.width
_LINE_ENDS_CHANCE = 100  # keeps the chance of line ends apart from that of letters


@dataclass(frozen=True)
class _Part:
    """Lines written with one effort. drops: in pitches, below the line before."""

    texts: tuple[str, ...]
    drops: tuple[float, ...]
    neatness: float


def lay_out_specimen(hand: Hand, seed: int, *, ink: Ink) -> Page:
    """One page: the same note written carefully, naturally and in a hurry, and the alphabet.

    Signs that the hand lacks are left out. Raises DoesNotFit.
    """
    area = SHEET.inset(MARGIN)
    measure = Measure(lambda word: hand.word(word).width, hand.word_gap)

    def set_in(x_height: float) -> list[_Part] | None:
        parts = _parts(hand, measure, area.width / x_height)
        return parts if _height(parts, hand) * x_height <= area.height else None

    found = largest(sizes(hand.x_height, SMALLEST_X_HEIGHT), set_in)
    if found is None:
        raise DoesNotFit("The specimen of “{hand}” does not fit on a page.", hand=hand.name)
    parts, size = found
    y = area.top - hand.ascent * size
    writings = []
    for number, part in enumerate(parts):
        lines = []
        for text, drop in zip(part.texts, part.drops, strict=True):
            y -= drop * hand.pitch * size
            lines.append(Line(text, area.left, y, area.width))
        writings.append(_written(lines, hand, size, (seed, number), ink, part.neatness))
    return Page(SHEET.width, SHEET.height, tuple(writings))


def _written(
    lines: Sequence[Line],
    hand: Hand,
    size: float,
    seed: tuple[int, int],
    ink: Ink,
    neatness: float,
) -> Writing:
    def write_at(part: float, right: float, up: float) -> Writing:
        moved = [replace(line, x=line.x + right, y=line.y + up) for line in lines]
        rng = np.random.default_rng(seed)
        return write(moved, hand, size * part, rng, ink=ink, neatness=neatness)

    return kept_inside(SHEET.inset(EDGE), write_at)


def _parts(hand: Hand, measure: Measure, room: float) -> list[_Part]:
    texts = [(f"{title}:\n{NOTE}", neatness) for title, neatness in EFFORTS]
    texts.append((_alphabet(), EFFORTS[1][1]))
    parts = [_part(writable(text, hand), neatness, measure, room) for text, neatness in texts]
    first = replace(parts[0], drops=(0.0, *parts[0].drops[1:]))
    return [first, *parts[1:]]


def _part(text: str, neatness: float, measure: Measure, room: float) -> _Part:
    lines = broken_lines(text, measure, room)
    drops = (1 + BETWEEN, *(line.drop for line in lines[1:]))
    return _Part(tuple(line.text for line in lines), drops, neatness)


def _alphabet() -> str:
    """Each letter some times, small ones, capitals and figures on lines of their own."""
    rows = (ascii_lowercase, ascii_uppercase, digits)
    return "\n".join(" ".join(character * TIMES for character in row) for row in rows)


def _height(parts: Sequence[_Part], hand: Hand) -> float:
    """From the tops of the first line to the tails of the last, in x-heights."""
    return hand.ascent + sum(sum(part.drops) for part in parts) * hand.pitch + hand.descent


def lay_out_paragraph(text: str, hand: Hand, seed: int, *, ink: Ink, neatness: float = 60) -> Page:
    """The first lines of a text, set as on a card, in the hand's natural size: to measure it.

    Signs that the hand lacks are left out.
    """
    text = writable(text, hand)
    measure = Measure(lambda word: hand.word(word).width, hand.word_gap)
    size, border, pitch = hand.x_height, 10 * MM, hand.pitch * hand.x_height
    ends = line_ends(
        np.random.default_rng((seed, _LINE_ENDS_CHANCE)), len(text.split()), liveliness(neatness)
    )
    own = set_lines(NoteParts(text=text), measure, _PARAGRAPH_ROOM / size, ends)[:PARAGRAPH_LINES]
    drops = sum(line.drop for line in own)
    height = 2 * border + (hand.ascent + hand.descent) * size + drops * pitch
    top = height - border - hand.ascent * size
    lines = lines_down(own, border, top, _PARAGRAPH_ROOM, size, pitch)
    rng = np.random.default_rng(seed)
    writing = write(lines, hand, size, rng, ink=ink, neatness=neatness)
    return Page(2 * border + _PARAGRAPH_ROOM + MOST_OVER * size, height, (writing,))
