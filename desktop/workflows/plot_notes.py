"""Write notes as a pen plotter writes them: the very take that is printed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.domain.refusals import Refusal
from desktop.printing.pen_files import pen_files
from desktop.printing.pen_times import PenWork, pen_work
from desktop.printing.plotters import DEFAULT_PLOTTER, Plotter
from desktop.stationery.jig_pages import jig_page
from desktop.stationery.pen_pages import PenPage, pen_pages
from desktop.workflows.write_letters import LetterOrder, letter_pages
from desktop.workflows.write_notes import NoteOrder, card_pages, envelope_page


class NotForAPen(Refusal):
    """Pages on which nothing is written by hand."""


@dataclass(frozen=True)
class Plot:
    """What a plotter is given.

    files: what to write where; work: what that is for the pen; on: the pages that it writes on, 1
    being the first; leaves_some: whether something is left to a printer.
    """

    files: dict[Path, bytes]
    work: PenWork
    on: tuple[int, ...] = (1,)
    leaves_some: bool = False


def cards_plot(
    orders: Sequence[NoteOrder],
    path: Path,
    plotter: Plotter = DEFAULT_PLOTTER,
    *,
    jig: bool = False,
) -> Plot:
    """The pages of `cards_pdf` as files for a plotter, of the kind that the ending of `path` says.

    jig: draw the corners of their paper instead, on what it is to be laid on. Raises what
    `cards_pdf` raises for the home, and TooLargeForPlotter.
    """
    plot = _plot(cards_pens(orders, plotter), path, plotter, jig=jig)
    return replace(plot, leaves_some=orders[0].front.is_printed)


def envelope_plot(
    order: NoteOrder, path: Path, plotter: Plotter = DEFAULT_PLOTTER, *, jig: bool = False
) -> Plot:
    """The same for an envelope's face. Raises as `envelope_pens`, and TooLargeForPlotter."""
    plot = _plot(envelope_pens(order, plotter), path, plotter, jig=jig)
    return replace(plot, leaves_some=bool(order.mailer_id))


def letter_plot(
    order: LetterOrder, path: Path, plotter: Plotter = DEFAULT_PLOTTER, *, jig: bool = False
) -> Plot:
    """The same for what is written by hand on a letter: its pages are printed first, unsigned.

    Raises as `letter_pages`, NotForAPen where nothing is written by hand, and TooLargeForPlotter.
    """
    return _plot(letter_pens(order, plotter), path, plotter, jig=jig)


def cards_pens(orders: Sequence[NoteOrder], plotter: Plotter) -> list[PenPage]:
    """What a pen draws of the pages of `cards_pdf`. Raises what `cards_plot` does, but the last."""
    return pen_pages(card_pages(orders), orders[0].seed, plotter.nib)


def envelope_pens(order: NoteOrder, plotter: Plotter) -> list[PenPage]:
    """The same of an envelope's face. Raises as `envelope_page`, and NotForAPen."""
    pens = pen_pages([envelope_page(order)], order.seed, plotter.nib)
    if not pens[0].layers:
        raise NotForAPen("This envelope is set in type, which no pen writes: print a PDF of it.")
    return pens


def letter_pens(order: LetterOrder, plotter: Plotter) -> list[PenPage]:
    """The same of a letter's pages, of which some have nothing for a pen.

    Raises as `letter_pages`, and NotForAPen where none has.
    """
    pens = pen_pages(letter_pages(order), order.seed, plotter.nib)
    if not any(page.layers for page in pens):
        raise NotForAPen(
            "Nothing in this letter is written by hand: sign it with a name, or print a PDF."
        )
    return pens


def _plot(pens: Sequence[PenPage], path: Path, plotter: Plotter, *, jig: bool) -> Plot:
    on = [number for number, page in enumerate(pens, 1) if page.layers]
    inked = [pens[number - 1] for number in on]
    if jig:
        inked = [jig_page(inked[0])]
    return Plot(pen_files(path, inked, plotter), pen_work(inked, plotter), tuple(on))
