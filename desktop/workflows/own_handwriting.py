"""A hand of the user's own: the sheet to fill in, and the hand made of what was read from it."""

from __future__ import annotations

import secrets

from desktop.domain.refusals import Refusal
from desktop.handwriting.characters import tidy
from desktop.handwriting.hand_facts import Origin
from desktop.handwriting.hand_folders import hand_folder
from desktop.handwriting.sampled_hands import (
    Manner,
    Signature,
    make_sampled_hand,
    sized,
    x_height_of,
)
from desktop.printing.pdf import pdf_bytes
from desktop.samples.corner_marks import ID_LENGTH, ID_LETTERS
from desktop.samples.reading_files import READING, load_reading, save_reading
from desktop.samples.readings import Reading
from desktop.samples.sheet_pages import lay_out_sheet
from desktop.samples.sheets import X_HEIGHT, CellKind, sheet_of
from desktop.stationery.boxes import MM
from desktop.stationery.set_lines import SIGNATURE_SIZE
from desktop.workflows.add_hands import HAND, Beside, FoundHand, found_hand

JOINING = 0.4  # of the pairs in their words: who joins more, joins
USUAL_GAP = 0.12  # x-heights between letters, of whom nothing else is known
NATURAL = 0.75  # of the size between guide lines, that people write without them; by eye
X_HEIGHTS = 1.2, 4.0  # millimetres that a hand's x-height may be. Source: people's, with some room
CLIMBS = 0.02  # at most, either way
NAME = "My hand"


class NotFromSheet(Refusal):
    """A hand that no sheet was filled in for."""


def new_sheet_id() -> str:
    """What tells one printed sheet from another."""
    return "".join(secrets.choice(ID_LETTERS) for _ in range(ID_LENGTH))


def sheet_pdf(paper: str, language: str, letters: str = "", id: str | None = None) -> bytes:
    """The sheet to be printed and filled in. paper: "a4" or "letter"; letters: of an extra one.

    Raises NoSuchLanguage, BadLetters.
    """
    sheet = sheet_of(paper, language, id or new_sheet_id(), letters)
    return pdf_bytes(lay_out_sheet(sheet), title="Your own hand", seed=1)


def hand_of(reading: Reading, name: str = NAME, signs: str = "") -> FoundHand:
    """The hand that a reading makes, to be looked at and kept; the reading is kept with it.

    signs: the name for which the signature on the sheet stands, "" for none.
    Raises TooFewLetters, CannotWrite.
    """
    letters = {c: [s.strokes for s in own] for c, own in reading.letters().items()}
    beside = Beside()
    made = beside.folder / HAND
    made.mkdir()
    origin = Origin(
        name=name,
        description="your own, from a sheet you filled in",
        licence="yours",
        font="none",
        source=f"sheet {reading.sheet.id}",
        made_by="Made by Fairhand from a sheet that you filled in. It stays on this computer.",
    )
    manner = _manner(reading)
    make_sampled_hand(letters, manner, origin, made, _signature(reading, manner, signs))
    save_reading(reading, made, pictures=False)
    return found_hand(beside)


def _signature(reading: Reading, manner: Manner, signs: str) -> Signature | None:
    """The signature as large as it was written, beside letters as large as those of free lines."""
    name = " ".join(tidy(signs).split())
    signed = [s for s in reading.of_kind(CellKind.SIGNATURE) if s.kept and not s.is_empty]
    if not name or not signed:
        return None
    size = X_HEIGHT / (manner.x_height * MM) / SIGNATURE_SIZE
    return Signature(name, sized(signed[0].strokes, size))


def _manner(reading: Reading) -> Manner:
    """How the person writes: as in the free lines, or else as most would who write such letters."""
    free = reading.manner
    if free is None:
        letters = {c: [s.strokes for s in own] for c, own in reading.letters().items()}
        guided = x_height_of(letters) * X_HEIGHT / MM if letters else 0.0
        return Manner(False, _within(guided * NATURAL), 0.4, USUAL_GAP)
    return Manner(
        joins=free.joined > JOINING,
        x_height=_within(free.x_height / MM),
        nib=free.nib / MM,
        letter_gap=free.letter_gap,
        word_gap=free.word_gap,
        climb=max(-CLIMBS, min(CLIMBS, free.climb)),
        lifts=free.lifts,
    )


def _within(x_height: float) -> float:
    low, high = X_HEIGHTS
    return max(low, min(high, x_height))


def reading_of(id: str) -> Reading | None:
    """What a hand of the user's was made of, without its pages; None for a hand of another kind."""
    folder = hand_folder(id)
    if folder is None or not (folder / READING).is_file():
        return None
    return load_reading(folder)


def reading_for(id: str) -> Reading:
    """The same for a hand that letters are to be put into. Raises NotFromSheet."""
    reading = reading_of(id)
    if reading is None:
        raise NotFromSheet(
            "“{id}” is no hand made from a sheet: `fairhand hands` lists them.", id=id
        )
    return reading
