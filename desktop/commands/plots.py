"""The command line's words about pen plotters."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.commands.arguments import Parser
from desktop.domain.refusals import Refusal
from desktop.paths import write_whole
from desktop.printing.purposes import Purpose

if TYPE_CHECKING:
    from desktop.workflows.write_notes import NoteOrder


class NotAPdf(Refusal):
    """What only a PDF can be asked for."""


def add_plotter(parser: Parser) -> None:
    """The option of what can be written by a plotter."""
    parser.add_argument(
        "--plotter",
        metavar="ID",
        default="servo",
        help="for --out in .svg, .hpgl or .gcode: servo or z-axis; %(default)s if unsaid",
    )


def is_plot(options: argparse.Namespace) -> bool:
    """Whether --out names a file for plotters."""
    from desktop.printing.pen_files import is_for_pens

    return is_for_pens(options.out)


def plot(options: argparse.Namespace, orders: Sequence[NoteOrder]) -> int:
    """Write the cards as a plotter's files, and say how long it takes."""
    from desktop.printing.plotters import plotter
    from desktop.workflows.plot_notes import cards_plot

    if options.purpose is not Purpose.HOME or options.icc or options.spot:
        raise NotAPdf("A purpose is a PDF's: leave it out for a plotter, or give --out a .pdf.")
    made = cards_plot(orders, options.out, plotter(options.plotter))
    for path, data in made.files.items():
        write_whole(path, data)
    print(made.told)
    if further := ", ".join(path.name for path in [*made.files][1:]):
        print(f"Further pages: {further}.")
    return 0
