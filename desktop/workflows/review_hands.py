"""Look over what was read from a person's sheet, cell by cell, before a hand is made of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from desktop.handwriting.hand_folders import hand_folder
from desktop.handwriting.sampled_hands import TooFewLetters
from desktop.printing.previews import Raster
from desktop.samples.asked import LANGUAGES, all_asked
from desktop.samples.found_pages import SeveralWriters
from desktop.samples.reading_files import READING
from desktop.samples.readings import Flag, Reading, Sample
from desktop.samples.sheets import MOST_LETTERS, X_HEIGHT, CellKind
from desktop.stationery.boxes import MM
from desktop.workflows.add_hands import FoundHand
from desktop.workflows.own_handwriting import hand_of, reading_of
from desktop.workflows.sheet_readers import SheetReader, Tell
from desktop.workflows.write_notes import Picture

Key = tuple[int, str, int]
"""Of a cell: its page, what is written in it, and which of several, from 0."""
CellFlag = Flag
Lacking = TooFewLetters
Several = SeveralWriters
SHEET_LANGUAGES = tuple(LANGUAGES)
MOST_AGAIN = MOST_LETTERS  # on an extra sheet
AROUND = 1.5 * MM  # of a cell that its picture shows as well


@dataclass(frozen=True, eq=False)
class PenLine:
    """A stroke as it was read. width: of the pen; points: from the cell's bottom left, points."""

    width: float
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, eq=False)
class ReviewCell:
    """One cell as it was read. Lengths in points, from its bottom left.

    baseline, x_line: where its guide lines are; kept: whether the hand is made of it too.
    """

    key: Key
    flags: frozenset[CellFlag]
    kept: bool
    width: float
    height: float
    baseline: float
    x_line: float
    lines: tuple[PenLine, ...]

    @property
    def text(self) -> str:
        return self.key[1]

    @property
    def copy(self) -> int:
        """Which of the cells of its letter, from 0."""
        return self.key[2]

    @property
    def is_empty(self) -> bool:
        return CellFlag.EMPTY in self.flags


@dataclass(frozen=True, eq=False)
class Review:
    """A reading, and what was changed in it; each change makes another."""

    reading: Reading

    @cached_property
    def cells(self) -> tuple[ReviewCell, ...]:
        """All letters' cells, in the order of the sheet; an extra one's in theirs."""
        order = {c: number for number, c in enumerate(all_asked(self.reading.sheet.language))}
        samples = sorted(
            self.reading.of_kind(CellKind.LETTER),
            key=lambda sample: (
                order.get(sample.cell.text, len(order)),
                sample.page,
                sample.cell.copy,
            ),
        )
        return tuple(map(_cell, samples))

    @property
    def lacking(self) -> str:
        """The letters of which no sample is kept."""
        there = self.reading.letters()
        return "".join(dict.fromkeys(c.text for c in self.cells if c.text not in there))

    @property
    def is_signed(self) -> bool:
        """Whether there is a signature on the sheet."""
        return any(s.kept and not s.is_empty for s in self.reading.of_kind(CellKind.SIGNATURE))

    @property
    def flagged(self) -> int:
        """How many cells somebody should look at."""
        return sum(bool(cell.flags) for cell in self.cells)

    def keeping(self, keys: Iterable[Key], *, kept: bool) -> Review:
        """The same with these cells left out of the hand, or taken into it."""
        return self._with(replace(sample, kept=kept) for sample in self._samples(keys))

    def nudged(self, keys: Iterable[Key], up: float) -> Review:
        """The same with these letters raised. up: points."""
        return self._with(sample.nudged(up) for sample in self._samples(keys))

    def swapped(self, one: Key, two: Key) -> Review:
        """The same with what was read in two cells the other way round."""
        first, second = self._samples([one, two])
        return Review(self.reading.swapped(first, second))

    def joined_by(self, other: Review) -> Review:
        """The same with the letters of an extra sheet in place of those here."""
        return Review(self.reading.joined_by(other.reading))

    def picture(self, key: Key) -> Picture | None:
        """What the photograph shows of a cell and a little around it; None where it is not kept."""
        (sample,) = self._samples([key])
        page = self.reading.picture(sample)
        if page is None:
            return None
        grey = page.cut(sample.cell.box.inset(-AROUND))
        height, width = grey.shape
        return Raster(width, height, grey.repeat(3).tobytes())

    def _samples(self, keys: Iterable[Key]) -> list[Sample]:
        known = {_key(sample): sample for sample in self.reading.of_kind(CellKind.LETTER)}
        return [known[key] for key in keys]

    def _with(self, changed: Iterable[Sample]) -> Review:
        reading = self.reading
        for sample in changed:
            reading = reading.with_sample(sample)
        return Review(reading)


def _key(sample: Sample) -> Key:
    return sample.page, sample.cell.text, sample.cell.copy


def _cell(sample: Sample) -> ReviewCell:
    box, baseline = sample.cell.box, sample.cell.baseline - sample.cell.box.bottom
    lines = [
        PenLine(
            2 * float(half.mean()) * X_HEIGHT,
            tuple((x, y) for x, y in (points * X_HEIGHT + [0.0, baseline]).tolist()),
        )
        for points, half in sample.strokes.strokes()
    ]
    return ReviewCell(
        _key(sample),
        sample.flags,
        sample.kept,
        box.width,
        box.height,
        baseline,
        baseline + X_HEIGHT,
        tuple(lines),
    )


def read_review(
    pictures: Sequence[Path], reader: SheetReader, tell: Tell, *, one_writer: bool = False
) -> Review:
    """What the pictures show, to be looked over. Raises UnreadableSheet, ReadingStopped."""
    return Review(reader.read(pictures, tell, one_writer=one_writer))


def is_from_sheet(id: str) -> bool:
    """Whether a hand was made of a sheet, and what was read of it is known."""
    folder = hand_folder(id)
    return folder is not None and (folder / READING).is_file()


def kept_review(id: str) -> Review | None:
    """What a hand of the user's was made of, without photographs; None where that is not known."""
    reading = reading_of(id)
    return None if reading is None else Review(reading)


def reviewed_hand(review: Review, name: str, signs: str = "") -> FoundHand:
    """The hand that is made of it. signs: the name for which the signature on the sheet stands.

    Raises TooFewLetters, CannotWrite.
    """
    return hand_of(review.reading, name, signs)
