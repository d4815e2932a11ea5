"""How long a pen plotter takes for a page."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.pen_speeds import paces
from desktop.printing.plotters import Plotter
from desktop.stationery.boxes import MM
from desktop.stationery.pen_pages import PenPage

Floats = NDArray[np.float64]


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


def told(pages: Sequence[PenPage], plotter: Plotter) -> str:
    """The same in a sentence, with what it is made of."""
    metres = sum(page.drawn for page in pages) / MM / 1000
    lifts = sum(page.lifts for page in pages)
    minutes = max(1, round(seconds(pages, plotter) / 60))
    return (
        f"The pen draws {metres:.1f} m in {lifts} strokes: about {minutes} "
        f"{'minute' if minutes == 1 else 'minutes'}."
    )
