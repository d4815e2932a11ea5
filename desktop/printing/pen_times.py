"""How long a pen plotter takes for a page."""

from collections.abc import Sequence

from desktop.printing.plotters import Plotter
from desktop.stationery.boxes import MM
from desktop.stationery.pen_pages import PenPage


def seconds(pages: Sequence[PenPage], plotter: Plotter) -> float:
    """Without what it loses by speeding up and slowing down, and by people changing paper."""
    drawn = sum(page.drawn for page in pages) / MM / plotter.draw_speed
    travelled = sum(page.travelled for page in pages) / MM / plotter.travel_speed
    lifts = sum(page.lifts for page in pages)
    return 60 * (drawn + travelled) + 2 * lifts * plotter.lift


def told(pages: Sequence[PenPage], plotter: Plotter) -> str:
    """The same in a sentence, with what it is made of."""
    metres = sum(page.drawn for page in pages) / MM / 1000
    lifts = sum(page.lifts for page in pages)
    minutes = max(1, round(seconds(pages, plotter) / 60))
    return (
        f"The pen draws {metres:.1f} m in {lifts} strokes: about {minutes} "
        f"{'minute' if minutes == 1 else 'minutes'}."
    )
