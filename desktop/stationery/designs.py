"""Designs for a card's front that come with the app: lines and shapes, drawn by eye."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import cos, radians, sin

from desktop.domain.phrases import Phrase
from desktop.stationery.artwork import Outline, Rgb, Shape, around
from desktop.stationery.boxes import MM, Box
from desktop.stationery.placements import Matrix

_SAGE: Rgb = (0.42, 0.5, 0.4)
_PARTS = 3  # of the frame's lines: a thick one, white, a thin one


@dataclass(frozen=True)
class Design:
    """One of the designs. leaves_room: whether a note can be written on the same panel."""

    id: str
    name: str
    leaves_room: bool = False


BORDER = Design("border", Phrase("Line border"), leaves_room=True)
SPRIG = Design("sprig", Phrase("Sprig"))
THANK_YOU = Design("thank-you", Phrase("“Thank you” in the hand"))
DESIGNS = (BORDER, SPRIG, THANK_YOU)


def border(panel: Box, safe_margin: float, rgb: Rgb) -> tuple[Shape, ...]:
    """Two lines about the panel, inside what printers print."""
    outer = panel.inset(safe_margin + 0.5)
    return (
        Shape((around(outer),), rgb, line=1.1),
        Shape((around(outer.inset(_PARTS)),), rgb, line=0.35),
    )


# A sprig in a field of its own: its stem rises from (0, 0) to (0, 100), bending a little. Leaves:
# how far up the stem, to which side, how far it leans from upright, how long.
_STEM = ((0.0, 0.0), (4.0, 34.0, -5.0, 66.0, 0.0, 100.0))
_LEAVES = (
    (14, 1, 58, 23),
    (24, -1, 60, 25),
    (35, 1, 55, 26),
    (46, -1, 54, 26),
    (57, 1, 50, 24),
    (67, -1, 47, 22),
    (77, 1, 42, 19),
    (85, -1, 36, 16),
    (92, 1, 28, 13),
)
_TIP = (100, 1, 2, 14)
_FULL = 0.17  # of its length, how far a leaf's sides stand from its middle
_LEAF = Outline((0, 0), ((0.25, 1.5, 0.75, 1.1, 1, 0), (0.75, -1.1, 0.25, -1.5, 0, 0)), closed=True)


def sprig(panel: Box) -> tuple[Shape, ...]:
    """A sprig of leaves, a little above the middle of the panel."""
    height = min(0.52 * panel.height, 0.75 * panel.width, 90 * MM)
    scale = height / 114
    turn = radians(-9)
    middle, foot = panel.left + panel.width / 2, panel.bottom + 0.52 * panel.height - height / 2
    a, b = scale * cos(turn), scale * sin(turn)
    place: Matrix = (a, b, -b, a, middle - 9 * scale, foot)
    stem = Outline(_STEM[0], (_STEM[1],)).mapped(place)
    leaves = tuple(leaf.mapped(place) for leaf in _leaves())
    return (
        Shape((stem,), _SAGE, line=0.9 * scale),
        Shape(leaves, _SAGE),
    )


def _leaves() -> Iterator[Outline]:
    for up, side, lean, length in (*_LEAVES, _TIP):
        x, y = _on_stem(up / 100)
        direction = radians(90 - side * lean)
        along, across = length * cos(direction), length * sin(direction)
        yield _LEAF.mapped((along, across, -across * _FULL, along * _FULL, x, y))


def _on_stem(part: float) -> tuple[float, float]:
    """A point on the stem, which is a Bezier curve."""
    (x0, y0), (x1, y1, x2, y2, x3, y3) = _STEM
    rest = 1 - part
    weights = (rest**3, 3 * rest**2 * part, 3 * rest * part**2, part**3)
    return (
        sum(w * x for w, x in zip(weights, (x0, x1, x2, x3), strict=True)),
        sum(w * y for w, y in zip(weights, (y0, y1, y2, y3), strict=True)),
    )
