"""How finely a document's pictures are printed: their pixels held against where they are drawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import hypot
from typing import TYPE_CHECKING

from desktop.printing.drawn_parts import Matrix, named, steps
from desktop.stationery.boxes import INCH

if TYPE_CHECKING:
    import pikepdf


@dataclass(frozen=True)
class DrawnPicture:
    """A picture where it is drawn. page: from 1; dpi: pixels an inch, along its coarser side."""

    page: int
    width: int
    height: int
    dpi: float


def drawn_pictures(document: pikepdf.Pdf) -> Iterator[DrawnPicture]:
    """Every picture of pixels, as often as it is drawn."""
    for number, page in enumerate(document.pages, 1):
        for step in steps(page):
            if step.operator == "Do":
                picture = named(step.resources, "/XObject", step.operands[0])
            elif step.operator == "INLINE IMAGE":
                picture = step.operands[0].obj
            else:
                continue
            if picture is None or picture.get("/Subtype", "/Image") != "/Image":
                continue
            width, height = (int(picture.get(edge, 1)) for edge in ("/Width", "/Height"))
            yield DrawnPicture(number, width, height, _dpi(width, height, step.matrix))


def _dpi(width: int, height: int, matrix: Matrix) -> float:
    """The picture fills the square of side 1 (ISO 32000-1, 8.9.5.1), here as `matrix` draws it."""
    a, b, c, d, _, _ = matrix
    wide, high = hypot(a, b), hypot(c, d)
    if not (wide and high):
        return float("inf")
    return INCH * min(width / wide, height / high)
