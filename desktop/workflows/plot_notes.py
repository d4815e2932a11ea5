"""Write notes as a pen plotter writes them: the very take that is printed."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.printing.pen_files import pen_files
from desktop.printing.pen_times import told
from desktop.printing.plotters import DEFAULT_PLOTTER, Plotter
from desktop.stationery.jig_pages import jig_page
from desktop.stationery.pages import Page
from desktop.stationery.pen_pages import pen_pages
from desktop.workflows.write_notes import NoteOrder, card_pages, envelope_page


@dataclass(frozen=True)
class Plot:
    """files: what to write where; told: how far the pen goes and how long it takes, a sentence."""

    files: dict[Path, bytes]
    told: str


def cards_plot(
    orders: Sequence[NoteOrder],
    path: Path,
    plotter: Plotter = DEFAULT_PLOTTER,
    *,
    jig: bool = False,
) -> Plot:
    """The pages of `cards_pdf` as files for a plotter, of the kind that the ending of `path` says.

    jig: draw the corners of their paper instead, on what it is to be laid on. Raises what
    `cards_pdf` raises for the home, NotForAPen and TooLargeForPlotter.
    """
    return _plot(card_pages(orders), orders[0].seed, path, plotter, jig=jig)


def envelope_plot(
    order: NoteOrder, path: Path, plotter: Plotter = DEFAULT_PLOTTER, *, jig: bool = False
) -> Plot:
    """The same for an envelope's face. Raises as `envelope_page`, and the last two."""
    return _plot([envelope_page(order)], order.seed, path, plotter, jig=jig)


def _plot(pages: Sequence[Page], seed: int, path: Path, plotter: Plotter, *, jig: bool) -> Plot:
    pens = pen_pages(pages, seed)
    if jig:
        pens = [jig_page(pens[0])]
    return Plot(pen_files(path, pens, plotter), told(pens, plotter))
