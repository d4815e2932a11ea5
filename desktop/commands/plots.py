"""The command line's words about pen plotters."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from desktop.commands.arguments import Parser
from desktop.domain.refusals import Refusal
from desktop.printing.purposes import Purpose
from desktop.whole_files import write_whole

if TYPE_CHECKING:
    from desktop.printing.plotters import Plotter
    from desktop.workflows.plot_notes import Plot


class NotAPdf(Refusal):
    """What only a PDF can be asked for."""


class NoPlot(Refusal):
    """What only a plotter's file can be asked for."""


def add_plotter(parser: Parser) -> None:
    """The option of what can be written by a plotter."""
    parser.add_argument(
        "--plotter",
        metavar="ID|FILE",
        default="servo",
        help="for --out in .svg, .hpgl or .gcode: servo, z-axis or a .toml file that describes "
        "yours; %(default)s if unsaid",
    )
    parser.add_argument(
        "--jig",
        action="store_true",
        help="for a plotter: draw the corners of the paper instead, on what it is to be laid on",
    )


def add_unwritten(parser: Parser) -> None:
    """The option of what can be printed without what is written by hand."""
    parser.add_argument(
        "--unwritten",
        action="store_true",
        help="print only what is not written by hand, and let a plotter write the rest",
    )


def is_plot(options: argparse.Namespace) -> bool:
    """Whether --out names a file for plotters. Raises NoPlot where more was asked for than that."""
    from desktop.printing.pen_files import is_for_pens

    if is_for_pens(options.out):
        return True
    if options.jig:
        raise NoPlot("A jig is drawn by a plotter: let --out end in .svg, .hpgl or .gcode.")
    return False


def the_plotter(options: argparse.Namespace) -> Plotter:
    """The plotter asked for. Raises NoSuchPlotter, NotAPlotter, NotAPdf."""
    from desktop.printing.plotter_files import plotter_of

    if options.purpose is not Purpose.HOME or options.icc or options.spot:
        raise NotAPdf("A purpose is a PDF's: leave it out for a plotter, or give --out a .pdf.")
    if getattr(options, "unwritten", False):
        raise NotAPdf("What no pen writes is printed: give --out a .pdf for --unwritten.")
    return plotter_of(options.plotter)


def save(plot: Plot) -> int:
    """Write a plotter's files, and say how long it takes."""
    for path, data in plot.files.items():
        write_whole(path, data)
    print(plot.work.told)
    if further := ", ".join(path.name for path in [*plot.files][1:]):
        print(f"Further pages: {further}.")
    if plot.leaves_some:
        print("No pen draws what is printed on it: print that before, with --unwritten.")
    return 0
