"""How long a pen plotter takes for a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.pen_speeds import paces
from desktop.printing.plotters import Plotter
from desktop.stationery.boxes import MM
from desktop.stationery.pen_pages import PenPage

Floats = NDArray[np.float64]


_METRES = 0.95  # told in them from there on, and in centimetres below


@dataclass(frozen=True)
class PenWork:
    """What a pen has to do.

    drawn: how far it goes on paper, points; strokes: how often it is set down; seconds: how long
    that takes; widths: of the lines that the paths are made for, points.
    """

    drawn: float = 0.0
    strokes: int = 0
    seconds: float = 0.0
    widths: frozenset[float] = frozenset()

    def __add__(self, other: PenWork) -> PenWork:
        return PenWork(
            self.drawn + other.drawn,
            self.strokes + other.strokes,
            self.seconds + other.seconds,
            self.widths | other.widths,
        )

    @property
    def metres(self) -> float:
        """How far it goes on paper."""
        return self.drawn / MM / 1000

    @property
    def told(self) -> str:
        """A sentence."""
        long = f"{self.metres:.1f} m" if self.metres >= _METRES else f"{self.metres * 100:.0f} cm"
        told = f"The pen draws {long} in {self.strokes:,} strokes: about {self._long}."
        wanted = " and ".join(f"{width:g}" for width in self.millimetres)
        return f"{told} Put in one whose line is {wanted} mm wide." if wanted else told

    @property
    def millimetres(self) -> list[float]:
        """The widths of the pens' lines, each once."""
        return sorted({round(width / MM, 2) for width in self.widths})

    @property
    def _long(self) -> str:
        hours, minutes = divmod(max(1, round(self.seconds / 60)), 60)
        return " ".join(
            f"{count} {unit}{'' if count == 1 else 's'}"
            for count, unit in ((hours, "hour"), (minutes, "minute"))
            if count
        )


def pen_work(pages: Sequence[PenPage], plotter: Plotter) -> PenWork:
    """What these pages are for a plotter's pen."""
    return PenWork(
        sum(page.drawn for page in pages),
        sum(page.lifts for page in pages),
        seconds(pages, plotter),
        frozenset(layer.width for page in pages for layer in page.layers),
    )


def seconds(pages: Sequence[PenPage], plotter: Plotter) -> float:
    """Without what it loses by speeding up and slowing down, and by people changing paper."""
    paths = [path for page in pages for path in page.paths]
    drawn = sum(_slowed(path, plotter.slowest) for path in paths) / MM / plotter.draw_speed
    travelled = sum(page.travelled for page in pages) / MM / plotter.travel_speed
    lifts = sum(page.lifts for page in pages)
    return 60 * (drawn + travelled) + 2 * lifts * plotter.lift


def _slowed(path: Floats, slowest: float) -> float:
    """How far a pen at full speed would go while this one is drawn, points."""
    return float((np.hypot(*np.diff(path, axis=0).T) / paces(path, slowest)).sum())
