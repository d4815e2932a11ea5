"""The pens that a plotter is given: their line is as wide everywhere, where a person's swells."""

from __future__ import annotations

from dataclasses import dataclass

MM = 72 / 25.4  # points
_STEP = 0.05 * MM  # from one width to the next. Source: the lines of fineliners, 0.15 to 0.5 mm
_THINNEST = 0.15 * MM
_THIN = 0.92  # of a line's usual width: what is wider a pen can go over again; by measure
_THINNER = 0.2  # of the share that a broad nib's line is thicker across than along


@dataclass(frozen=True)
class Nib:
    """A pen in a plotter.

    width: of its line, points; None for the one that suits a writing best. swells: whether it goes
    over again what is wider than its line.
    """

    width: float | None = None
    swells: bool = True


BEST_NIB = Nib()


def best_width(line: float, edge: float) -> float:
    """The width of the pen to take for a line that is `line` wide, points, of those there are.

    edge: of the pen that the line is drawn as if with, see `Pen`. The same for all pages of a hand.
    """
    steps = round(line * _THIN * (1 - _THINNER * edge) / _STEP)
    return max(_THINNEST, steps * _STEP)
