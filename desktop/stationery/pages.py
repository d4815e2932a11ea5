"""A page as it is handed to the printer: its size, and the writing on it."""

from dataclasses import dataclass

from desktop.handwriting.writing import Writing
from desktop.stationery.boxes import Bounds


@dataclass(frozen=True)
class Page:
    """One side of one sheet. Lengths in points; writings: in the order that they are read in."""

    width: float
    height: float
    writings: tuple[Writing, ...]

    def bounds(self) -> Bounds:
        """Left, bottom, right, top of all the ink."""
        left, bottom, right, top = zip(*(w.bounds() for w in self.writings), strict=True)
        return min(left), min(bottom), max(right), max(top)
