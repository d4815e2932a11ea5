"""Where a page lies on a larger one: turned by quarters, then moved."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Self

from desktop.stationery.boxes import Box

Matrix = tuple[float, float, float, float, float, float]
"""x' = a x + c y + e, y' = b x + d y + f, as PDF writes it (ISO 32000-1, 8.3.3)."""

_TURNS = ((1, 0, 0, 1), (0, 1, -1, 0), (-1, 0, 0, -1), (0, -1, 1, 0))  # a b c d, to the left


@dataclass(frozen=True)
class Placement:
    """Quarter turns to the left about the origin, then a move to the right and upward, points."""

    quarters: int = 0
    right: float = 0.0
    up: float = 0.0

    @classmethod
    def at(cls, left: float, bottom: float, width: float, height: float, quarters: int) -> Self:
        """Of what is so wide and high unturned, to have its bottom left corner here turned."""
        right, up = ((0.0, 0.0), (height, 0.0), (width, height), (0.0, width))[quarters % 4]
        return cls(quarters % 4, left + right, bottom + up)

    @property
    def matrix(self) -> Matrix:
        a, b, c, d = _TURNS[self.quarters % 4]
        return (a, b, c, d, self.right, self.up)

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point comes to lie."""
        a, b, c, d, e, f = self.matrix
        return a * x + c * y + e, b * x + d * y + f

    def points(self, numbers: Iterable[float]) -> tuple[float, ...]:
        """The same for points as x, y, x, y and so on."""
        flat = list(numbers)
        pairs = zip(flat[::2], flat[1::2], strict=True)
        return tuple(number for pair in pairs for number in self.point(*pair))

    def box(self, box: Box) -> Box:
        """Where a rectangle comes to lie."""
        x, y = self.point(box.left, box.bottom)
        far_x, far_y = self.point(box.right, box.top)
        return Box.between(min(x, far_x), min(y, far_y), max(x, far_x), max(y, far_y))

    def after(self, first: Any) -> tuple[Any, ...]:
        """The matrix that does as `first` and then as this; six numbers, or six arrays of them."""
        a, b, c, d, e, f = first
        turn, rise, lean, grow, right, up = self.matrix
        return (
            a * turn + b * lean,
            a * rise + b * grow,
            c * turn + d * lean,
            c * rise + d * grow,
            e * turn + f * lean + right,
            e * rise + f * grow + up,
        )
