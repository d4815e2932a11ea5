"""What was read from a person's sheet: each cell as strokes, and the pages it was read from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from desktop.domain.phrases import Phrase
from desktop.handwriting.strokes import GlyphStrokes
from desktop.samples.sheets import X_HEIGHT, Cell, CellKind, Sheet
from desktop.stationery.boxes import Box

Grey = NDArray[np.uint8]


class Flag(Enum):
    """What somebody should look at before a hand is made of a sample."""

    EMPTY = "empty"
    CUT_OFF = "cut off"  # its ink goes on outside of the cell
    TOUCHES = "touches its cell"
    UNLIKE = "unlike its siblings"


@dataclass(frozen=True, eq=False)
class Sample:
    """One cell as it was read.

    strokes: of a letter or a signature, in lengths of X_HEIGHT, the distance of the guide lines,
    from where the cell's left edge meets its baseline; kept: whether the hand is made of it too.
    """

    page: int
    cell: Cell
    strokes: GlyphStrokes
    flags: frozenset[Flag] = frozenset()
    kept: bool = True

    @property
    def is_empty(self) -> bool:
        return Flag.EMPTY in self.flags

    def nudged(self, up: float) -> Sample:
        """The same on another baseline. up: points by which the letter is raised."""
        return replace(self, strokes=self.strokes.moved(0.0, up / X_HEIGHT))


@dataclass(frozen=True)
class FreeManner:
    """How somebody writes words and lines.

    x_height, nib: points; letter_gap, word_gap: x-heights, between the inks of letters that stand
    apart and of words; joined: the share of neighbouring letters that the pen joins; climb: of a
    line, for each length along it; lifts: the letters after which the pen is mostly lifted.
    """

    x_height: float
    nib: float
    letter_gap: float
    word_gap: float
    joined: float
    climb: float
    lifts: str = ""


@dataclass(frozen=True, eq=False)
class PagePicture:
    """A page laid flat. source: the name of the file it was in; pixels: rows from the top, 0 black.

    scale: pixels a point.
    """

    page: int
    source: str
    pixels: Grey
    scale: float

    def cut(self, box: Box) -> Grey:
        """What the picture shows in a box on the page."""
        high = len(self.pixels)
        left, right = (max(0, round(x * self.scale)) for x in (box.left, box.right))
        top, bottom = (max(0, high - round(y * self.scale)) for y in (box.top, box.bottom))
        return self.pixels[top:bottom, left:right]


@dataclass(frozen=True, eq=False)
class Reading:
    """All that was read.

    manner: how the person writes where they write freely, None where they did not; notes: what to
    tell them, in sentences.
    """

    sheet: Sheet
    samples: tuple[Sample, ...]
    pictures: tuple[PagePicture, ...]
    manner: FreeManner | None
    notes: tuple[Phrase, ...] = ()

    def of(self, text: str) -> list[Sample]:
        """The samples of one letter, in the order of its cells."""
        return [s for s in self.samples if s.cell.kind is CellKind.LETTER and s.cell.text == text]

    def letters(self) -> dict[str, list[Sample]]:
        """The samples of each letter that are to be made a hand of."""
        found: dict[str, list[Sample]] = {}
        for sample in self.of_kind(CellKind.LETTER):
            if sample.kept and not sample.is_empty:
                found.setdefault(sample.cell.text, []).append(sample)
        return found

    def of_kind(self, kind: CellKind) -> Iterator[Sample]:
        return (sample for sample in self.samples if sample.cell.kind is kind)

    def picture(self, sample: Sample) -> PagePicture | None:
        """The page that a sample is on; None where its picture was not kept."""
        return next((own for own in self.pictures if own.page == sample.page), None)

    def with_sample(self, changed: Sample) -> Reading:
        """The same with another reading of one cell."""
        return self._with([changed])

    def swapped(self, one: Sample, two: Sample) -> Reading:
        """The same with what was read in two cells the other way round."""
        return self._with(
            [
                replace(one, strokes=two.strokes, flags=two.flags, kept=two.kept),
                replace(two, strokes=one.strokes, flags=one.flags, kept=one.kept),
            ]
        )

    def joined_by(self, other: Reading) -> Reading:
        """The same with the letters of an extra sheet in place of those it asked for again."""
        again = [s for s in other.of_kind(CellKind.LETTER) if not s.is_empty]
        new = {sample.cell.text for sample in again}
        kept = [
            s for s in self.samples if s.cell.kind is not CellKind.LETTER or s.cell.text not in new
        ]
        pages = max((picture.page for picture in self.pictures), default=0)
        moved = [replace(sample, page=sample.page + pages) for sample in again]
        pictures = [replace(picture, page=picture.page + pages) for picture in other.pictures]
        return replace(
            self,
            samples=(*kept, *moved),
            pictures=(*self.pictures, *pictures),
            manner=self.manner or other.manner,
            notes=(*self.notes, *other.notes),
        )

    def _with(self, changed: Iterable[Sample]) -> Reading:
        new = {_place(sample): sample for sample in changed}
        return replace(self, samples=tuple(new.get(_place(s), s) for s in self.samples))


def _place(sample: Sample) -> tuple[int, CellKind, str, int]:
    return sample.page, sample.cell.kind, sample.cell.text, sample.cell.copy
