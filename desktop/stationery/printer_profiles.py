"""How a printer puts ink on the sheets of one tray, and the page to send so that it lands right.

A sheet is looked at from the side that gets printed, with the edge that goes in first at the top:
so it does not matter whether the printer takes it face up or face down.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from desktop.stationery.placements import Matrix, Placement


class Position(Enum):
    """Where a sheet lies that is narrower than the tray, as its user sees it from above."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Facing(Enum):
    """Which side of a sheet in the tray gets printed."""

    UP = "up"
    DOWN = "down"


class Edge(Enum):
    """Which edge of a page goes into the printer first: by how many quarters it is turned left."""

    TOP = 0
    RIGHT = 1
    BOTTOM = 2
    LEFT = 3


class Flip(Enum):
    """How the second side of a sheet comes to be printed."""

    BY_HAND = "by hand"
    LONG_EDGE = "long edge"
    SHORT_EDGE = "short edge"


@dataclass(frozen=True)
class PrinterProfile:
    """How one tray of a printer treats sheets of one size. Lengths in points.

    edge: of the page, that goes in first; None for the right one of a wide page, the top of others.
    quarters: by which the printer turns what it prints to the left. right, up: by how much ink
    lands too far; wide, high: how many times too large it comes out. carrier: width and height of
    the paper that the printer is told of, short edge first, where it does not know the sheet's own.
    """

    position: Position = Position.CENTRE
    facing: Facing = Facing.UP
    edge: Edge | None = None
    quarters: int = 0
    right: float = 0.0
    up: float = 0.0
    wide: float = 1.0
    high: float = 1.0
    flip: Flip = Flip.BY_HAND
    carrier: tuple[float, float] | None = None

    def edge_of(self, width: float, height: float) -> Edge:
        """The edge of a page of this size that goes in first."""
        return self.edge or (Edge.RIGHT if width > height else Edge.TOP)


@dataclass(frozen=True)
class Fed:
    """A page as it is sent: width and height of its paper, and where on that the page's own is."""

    width: float
    height: float
    matrix: Matrix


def fed(width: float, height: float, profile: PrinterProfile) -> Fed:
    """How a page of this size is sent to the printer, its errors undone beforehand."""
    edge = profile.edge_of(width, height)
    sheet = _turned(width, height, edge.value)
    tray = _turned(*profile.carrier, profile.quarters) if profile.carrier else sheet
    left = (tray[0] - sheet[0]) * _share(profile)
    on_tray = Placement.at(left, tray[1] - sheet[1], width, height, edge.value).matrix
    a, b, c, d, e, f = on_tray
    wide, high = profile.wide, profile.high
    undone = (a / wide, b / high, c / wide, d / high)
    moved = ((e - profile.right) / wide, (f - profile.up) / high)
    back = Placement.at(0, 0, *tray, -profile.quarters)
    sent = _turned(*tray, profile.quarters)
    a, b, c, d, e, f = back.after((*undone, *moved))
    return Fed(*sent, (a, b, c, d, e, f))


def _turned(width: float, height: float, quarters: int) -> tuple[float, float]:
    return (height, width) if quarters % 2 else (width, height)


def _share(profile: PrinterProfile) -> float:
    """How much of the tray's free width is on the sheet's left, seen from the printed side."""
    share = {Position.LEFT: 0.0, Position.CENTRE: 0.5, Position.RIGHT: 1.0}[profile.position]
    return 1 - share if profile.facing is Facing.DOWN else share
