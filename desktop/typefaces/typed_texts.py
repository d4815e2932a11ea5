"""Typed text on a page: lines of a face, each where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.typefaces.faces import Face

Bounds = tuple[float, float, float, float]  # left, bottom, right, top
Matrix = tuple[float, float, float, float, float, float]  # in PDF's order a b c d e f

UPRIGHT: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
BLACK = (0.0, 0.0, 0.0)


@dataclass(frozen=True)
class TypedLine:
    """One line. x, y: where its baseline begins; size: of its em. Points."""

    text: str
    x: float
    y: float
    size: float


@dataclass(frozen=True, eq=False)
class TypedText:
    """Lines of one face, read one after the other.

    read_after: how many of its page's writings are read before it; matrix: from where the lines
    stand to the page; colour: red, green, blue, 0 to 1.
    """

    face: Face
    lines: tuple[TypedLine, ...]
    read_after: int = 0
    colour: tuple[float, float, float] = BLACK
    matrix: Matrix = UPRIGHT

    def inks(self) -> Iterator[Bounds]:
        """The ink of each letter that has any."""
        a, b, c, d, e, f = self.matrix
        for line in self.lines:
            for glyph in self.face.shaped(line.text).glyphs:
                left, bottom, right, top = (edge * line.size for edge in glyph.bounds)
                if right <= left:
                    continue
                x = line.x + glyph.across * line.size
                corners = [(x + i, line.y + j) for i in (left, right) for j in (bottom, top)]
                xs = [a * i + c * j + e for i, j in corners]
                ys = [b * i + d * j + f for i, j in corners]
                yield min(xs), min(ys), max(xs), max(ys)

    def bounds(self) -> Bounds:
        """Left, bottom, right, top of all the ink."""
        left, bottom, right, top = zip(*self.inks(), strict=True)
        return min(left), min(bottom), max(right), max(top)
