"""What a page has besides writing: lines and shapes, and pictures in their places."""

from dataclasses import dataclass, replace

from desktop.stationery.boxes import Box
from desktop.stationery.pictures import Picture
from desktop.stationery.placements import Matrix, Placement

Rgb = tuple[float, float, float]  # 0 to 1
BLACK: Rgb = (0.0, 0.0, 0.0)


@dataclass(frozen=True)
class Outline:
    """A line on the page from `start` on. pieces: 2 numbers a straight one, 6 a Bezier curve."""

    start: tuple[float, float]
    pieces: tuple[tuple[float, ...], ...]
    closed: bool = False

    def mapped(self, matrix: Matrix) -> "Outline":
        """The same line where `matrix` brings it."""
        a, b, c, d, e, f = matrix

        def there(numbers: tuple[float, ...]) -> tuple[float, ...]:
            points = zip(numbers[::2], numbers[1::2], strict=True)
            return tuple(n for x, y in points for n in (a * x + c * y + e, b * x + d * y + f))

        x, y = there(self.start)
        return Outline((x, y), tuple(there(piece) for piece in self.pieces), self.closed)


@dataclass(frozen=True)
class Shape:
    """Outlines drawn in one colour.

    line: how thick, points; 0 fills them. dash: lengths of its dashes and gaps by turns.
    """

    outlines: tuple[Outline, ...]
    rgb: Rgb = BLACK
    line: float = 0.0
    dash: tuple[float, ...] = ()

    def placed(self, placement: Placement) -> "Shape":
        outlines = tuple(outline.mapped(placement.matrix) for outline in self.outlines)
        return replace(self, outlines=outlines)


@dataclass(frozen=True)
class PlacedPicture:
    """A picture, and where on the page it is.

    matrix: from the square of side 1 that the picture fills, its bottom left at the origin, to
    points on the page; window: what of the page it may cover, the rest of it being cut off.
    """

    picture: Picture
    matrix: Matrix
    window: Box

    def placed(self, placement: Placement) -> "PlacedPicture":
        a, b, c, d, e, f = placement.after(self.matrix)
        return replace(self, matrix=(a, b, c, d, e, f), window=placement.box(self.window))


Artwork = Shape | PlacedPicture


def straight(x: float, y: float, to_x: float, to_y: float) -> Outline:
    """One straight line."""
    return Outline((x, y), ((to_x, to_y),))


def around(box: Box) -> Outline:
    """The four sides of a rectangle."""
    corners = ((box.right, box.bottom), (box.right, box.top), (box.left, box.top))
    return Outline((box.left, box.bottom), corners, closed=True)
