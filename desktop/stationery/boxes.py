"""Units and rectangles: lengths in points from a page's bottom left, y upward."""

from dataclasses import dataclass
from typing import Self

INCH = 72.0
MM = INCH / 25.4

Bounds = tuple[float, float, float, float]  # left, bottom, right, top


@dataclass(frozen=True)
class Box:
    """A rectangle on a page."""

    left: float
    bottom: float
    width: float
    height: float

    @classmethod
    def between(cls, left: float, bottom: float, right: float, top: float) -> Self:
        return cls(left, bottom, right - left, top - bottom)

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def top(self) -> float:
        return self.bottom + self.height

    def inset(self, by: float) -> "Box":
        """What is left inside a border of width `by`."""
        return Box(self.left + by, self.bottom + by, self.width - 2 * by, self.height - 2 * by)

    def holds(self, bounds: Bounds) -> bool:
        """Whether all between `bounds` lies in this box, to a thousandth of a point."""
        left, bottom, right, top = bounds
        slack = 0.001
        return (
            left >= self.left - slack
            and bottom >= self.bottom - slack
            and right <= self.right + slack
            and top <= self.top + slack
        )
