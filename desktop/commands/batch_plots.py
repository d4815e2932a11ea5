"""What `fairhand batch` writes for pen plotters."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.commands.plots import is_plot, save
from desktop.commands.progress_bars import ProgressBar
from desktop.domain.refusals import Refusal

if TYPE_CHECKING:
    from desktop.printing.plotters import Plotter
    from desktop.workflows.write_batches import BatchFiles
    from desktop.workflows.write_notes import NoteOrder


class MixedFiles(Refusal):
    """Cards for a pen with envelopes for a printer, or the other way."""


def batch_plotter(options: argparse.Namespace) -> Plotter | None:
    """Which plotter writes the batch; None for a printer.

    Raises NoPlot, MixedFiles, NoSuchPlotter, NotAPlotter.
    """
    from desktop.printing.pen_files import is_for_pens
    from desktop.printing.plotter_files import plotter_of

    by_pen = is_plot(options)
    if options.envelopes and is_for_pens(options.envelopes) != by_pen:
        raise MixedFiles(
            "Cards and envelopes are both for a printer or both for a pen: give both files the "
            "same ending."
        )
    return plotter_of(options.plotter) if by_pen else None


def draw_jig(look: NoteOrder, files: BatchFiles, plotter: Plotter) -> int:
    """Draw where the paper of the cards goes, and not the cards."""
    from desktop.workflows.plot_notes import cards_plot

    return save(cards_plot([replace(look, text="I")], files.cards, plotter, jig=True))


def plot(orders: Sequence[NoteOrder], files: BatchFiles, plotter: Plotter) -> tuple[Path, ...]:
    """Write the cards and their envelopes, and say how long the pen takes; answers the files."""
    from desktop.workflows.plot_batches import plot_cards, plot_envelopes

    with ProgressBar("cards") as bar:
        plots = [plot_cards(orders, files.cards, plotter, lambda done: bar.tell(done, len(orders)))]
    if files.envelopes:
        plots.append(plot_envelopes(orders, files.envelopes, plotter))
    for each in plots:
        print(f"{_named(each.files)}: {each.work.told}", file=sys.stderr)
    if orders[0].front.is_printed:
        print(
            "No pen draws what is printed on the front: print that before, with "
            "`fairhand write --unwritten`.",
            file=sys.stderr,
        )
    return tuple(file for each in plots for file in each.files)


def _named(files: Sequence[Path]) -> str:
    first, last = files[0].name, files[-1].name
    return first if first == last else f"{first} to {last}"
