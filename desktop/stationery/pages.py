"""A page as it is handed to the printer: its size, the writing on it, and its artwork."""

from dataclasses import dataclass, replace
from typing import Self

import numpy as np

from desktop.handwriting.writing import Writing
from desktop.stationery.artwork import Artwork, Shape
from desktop.stationery.boxes import Bounds, Box
from desktop.stationery.fitting import Inked
from desktop.stationery.placements import Placement
from desktop.typefaces.typed_texts import TypedText

Fold = tuple[float, float, float, float]  # x, y of its two ends


@dataclass(frozen=True)
class Page:
    """One side of one sheet. Lengths in points from the bottom left of the paper.

    width, height: the paper, which is PDF's MediaBox. writings: in the order that they are read in;
    they are drawn over the artwork. artwork: in the order that it is drawn in.

    trim: what is left of the paper when it is cut, PDF's TrimBox; the whole paper if None.
    bleed: how far artwork is drawn beyond the trim, so that no white shows where a cut is out by
    that much; PDF's BleedBox is the trim grown by it. 0 where no artwork reaches the trim. Artwork
    may be drawn beyond the paper: a page is made with its bleed, and loses it at the paper's edge
    unless `stationery.marks` lays it on larger paper.
    folds: where it is folded, from one edge of the trim to the other; nothing is drawn there.
    marks: crop and fold marks, outside trim and bleed, to be drawn in the shop's registration
    colour.
    typed: what is set in type; each says how many of the writings are read before it.
    """

    width: float
    height: float
    writings: tuple[Writing, ...]
    artwork: tuple[Artwork, ...] = ()
    trim: Box | None = None
    bleed: float = 0.0
    folds: tuple[Fold, ...] = ()
    marks: tuple[Shape, ...] = ()
    typed: tuple[TypedText, ...] = ()

    @property
    def paper(self) -> Box:
        return Box(0, 0, self.width, self.height)

    @property
    def trim_box(self) -> Box:
        return self.trim or self.paper

    @property
    def bleed_box(self) -> Box:
        """The trim with its bleed, as far as there is paper."""
        grown = self.trim_box.inset(-self.bleed)
        return Box.between(
            max(0.0, grown.left),
            max(0.0, grown.bottom),
            min(self.width, grown.right),
            min(self.height, grown.top),
        )

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing on it to print."""
        inked = any(len(writing.numbers) for writing in self.writings)
        return not (self.artwork or self.typed or inked)

    def bounds(self) -> Bounds:
        """Left, bottom, right, top of all that is written or typed."""
        texts: list[Inked] = [*self.writings, *self.typed]
        left, bottom, right, top = zip(*(text.bounds() for text in texts), strict=True)
        return min(left), min(bottom), max(right), max(top)

    def unwritten(self) -> Self:
        """The same without what is written by hand."""
        typed = tuple(replace(text, read_after=0) for text in self.typed)
        return replace(self, writings=(), typed=typed)

    def placed(self, placement: Placement, width: float, height: float) -> Self:
        """The same on larger paper: what was its paper's edge is now its trim."""
        return replace(
            self,
            width=width,
            height=height,
            writings=tuple(_placed(writing, placement) for writing in self.writings),
            artwork=tuple(part.placed(placement) for part in self.artwork),
            trim=placement.box(self.trim_box),
            folds=tuple(_ends(placement.points(fold)) for fold in self.folds),
            marks=tuple(mark.placed(placement) for mark in self.marks),
            typed=tuple(_typed(text, placement) for text in self.typed),
        )


def _placed(writing: Writing, placement: Placement) -> Writing:
    return replace(writing, matrices=np.column_stack(placement.after(writing.matrices.T)))


def _typed(text: TypedText, placement: Placement) -> TypedText:
    a, b, c, d, e, f = placement.after(text.matrix)
    return replace(text, matrix=(a, b, c, d, e, f))


def _ends(numbers: tuple[float, ...]) -> Fold:
    x, y, to_x, to_y = numbers
    return x, y, to_x, to_y
