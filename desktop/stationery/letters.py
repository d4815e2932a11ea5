"""A typed letter, laid out as business letters are, and signed by the hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np

from desktop.domain.letter_dates import page_words
from desktop.domain.refusals import Refusal
from desktop.domain.texts import tidy_text
from desktop.handwriting.chance import SIGNING_HABITS
from desktop.handwriting.hands import Hand
from desktop.handwriting.inks import Ink
from desktop.handwriting.line_places import Line
from desktop.handwriting.pen_kinds import DEFAULT_PEN, Pen
from desktop.handwriting.writing import Writing, write
from desktop.stationery.artwork import Shape, straight
from desktop.stationery.boxes import MM, Box
from desktop.stationery.fitting import DoesNotFit, kept_inside
from desktop.stationery.letter_heads import head_rows, text_top
from desktop.stationery.letter_papers import LetterPaper, Window
from desktop.stationery.letter_parts import Letterhead, letter_parts
from desktop.stationery.letter_rows import PlacedRow, Row, paged
from desktop.stationery.letter_texts import LINE, SIZE, text_rows
from desktop.stationery.pages import Page
from desktop.typefaces.faces import face
from desktop.typefaces.typed_texts import TypedLine, TypedText

MOST_PAGES = 20
_RUNNING_SIZE = 9.5  # of the running head, points; by eye
_UNDER_RUNNING = 1.4  # lines from it to the text's first; by eye
_SIGNATURE_PART = 1.25  # of a note's letters; by eye
_SIGNATURE_NEATNESS = 40  # a name is written fast; by eye
_SIGNATURE_WIDTH = 0.6  # of the text's, at most; by eye
_SIGNATURE_UP, _SIGNATURE_DOWN = 27.0, 14.0  # of its ink from its baseline, points; by eye
_LETTER_CHANCE = 3  # keeps a letter's chance apart from its envelope's, for one seed
_MARKS = (4 * MM, 9 * MM)  # where fold and hole marks begin and end; by eye
_MARK_LINE = 0.4  # points; by eye


class EmptyLetter(Refusal):
    """A letter without a word in it."""


@dataclass(frozen=True)
class Letter:
    """A letter's words. to: its inside address; date: for when the text begins with none."""

    text: str
    to: tuple[str, ...]
    sender: Letterhead
    date: str
    language: str = "en_US"


@dataclass(frozen=True)
class Signer:
    """Whose hand signs a letter, and with what. seed: of its chance."""

    hand: Hand
    ink: Ink
    pen: Pen = DEFAULT_PEN
    seed: int = 1


def lay_out_letter(
    letter: Letter, paper: LetterPaper, window: Window | None, signer: Signer
) -> list[Page]:
    """The letter's pages, at least one.

    Raises EmptyLetter, NotInTheFace, MissingCharacters, ControlCharacters, NoSuchLanguage,
    LineTooWide, and DoesNotFit when the window has no room for the address or there are more than
    20 pages.
    """
    parts = letter_parts(tidy_text(letter.text, "letter"))
    if not (parts.salutation or parts.paragraphs):
        raise EmptyLetter("There is no letter to type yet: write its text first.")
    date = parts.date or letter.date
    head = head_rows(letter.sender, letter.to, date, paper, window)
    rows = text_rows(parts, letter.sender.name, paper.room)
    top = text_top(head, rows[0], paper, window)
    running = _running_y(paper)
    lowest = paper.bottom + face().descent * SIZE
    pages = paged(rows, paper.left, top, running - _UNDER_RUNNING * LINE, lowest)
    if len(pages) > MOST_PAGES:
        raise DoesNotFit(
            "The letter has {count} pages, and {most} is the most: shorten it.",
            count=len(pages),
            most=MOST_PAGES,
        )
    later = [_running_head(letter, date, number, paper) for number in range(2, len(pages) + 1)]
    heads = [head, *([row] for row in later)]
    marks = (_fold_marks(paper, window), *[()] * len(later))
    return [
        _page([*first, *placed], paper, signer, drawn)
        for first, placed, drawn in zip(heads, pages, marks, strict=True)
    ]


def _running_y(paper: LetterPaper) -> float:
    return paper.height - paper.head - face().cap_height * _RUNNING_SIZE


def _running_head(letter: Letter, date: str, number: int, paper: LetterPaper) -> PlacedRow:
    """To whom, when, and which page, above each page but the first."""
    parts = (*letter.to[:1], date, page_words(number, letter.language))
    text = " · ".join(parts)
    size = min(_RUNNING_SIZE, paper.room / face().width(text))
    return PlacedRow(Row(text, size, 0.0), paper.left, _running_y(paper))


def _fold_marks(paper: LetterPaper, window: Window | None) -> tuple[Shape, ...]:
    if window is None or not window.folds:
        return ()
    start, end = _MARKS
    heights = [paper.height - fold for fold in window.folds]
    return (Shape(tuple(straight(start, y, end, y) for y in heights), line=_MARK_LINE),)


def _page(
    rows: Sequence[PlacedRow], paper: LetterPaper, signer: Signer, drawn: tuple[Shape, ...]
) -> Page:
    typed: list[TypedText] = []
    writings: list[Writing] = []
    for (signed, weight), group in groupby(rows, lambda it: (it.row.signed, it.row.weight)):
        if signed:
            writings += [_signature(it, paper, signer) for it in group]
            continue
        lines = tuple(TypedLine(it.row.text, it.x, it.y, it.row.size) for it in group)
        typed.append(TypedText(face(weight), lines, read_after=len(writings)))
    return Page(paper.width, paper.height, tuple(writings), artwork=drawn, typed=tuple(typed))


def _signature(place: PlacedRow, paper: LetterPaper, signer: Signer) -> Writing:
    """The name in ink, between the closing and the typed name."""
    hand = signer.hand.signing
    room = _SIGNATURE_WIDTH * paper.room
    box = Box.between(place.x, place.y - _SIGNATURE_DOWN, place.x + room, place.y + _SIGNATURE_UP)
    width = hand.width(place.row.text)
    x_height = min(_SIGNATURE_PART * hand.x_height, 0.95 * room / width)

    def write_at(part: float, right: float, up: float) -> Writing:
        line = Line(place.row.text, place.x + right, place.y + up, room)
        return write(
            [line],
            hand,
            x_height * part,
            np.random.default_rng((signer.seed, _LETTER_CHANCE)),
            ink=signer.ink,
            neatness=_SIGNATURE_NEATNESS,
            pen=signer.pen,
            habits=SIGNING_HABITS,
        )

    return kept_inside(box, write_at)
