"""Write the cards and envelopes of a batch for a pen plotter, more than are kept in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from desktop.printing.pen_files import holds_one_page, page_file, page_names
from desktop.printing.pen_gcode import pen_gcode
from desktop.printing.pen_times import PenWork, pen_work
from desktop.printing.plotters import Plotter
from desktop.stationery.pages import Page
from desktop.stationery.pen_pages import PenPage, many_pen_pages
from desktop.whole_files import whole_file, write_whole
from desktop.workflows.batch_parts import CARDS
from desktop.workflows.card_groups import card_groups
from desktop.workflows.plot_notes import cards_plot, envelope_plot
from desktop.workflows.write_many_cards import piece_groups
from desktop.workflows.write_many_envelopes import envelope_groups
from desktop.workflows.write_notes import NoteOrder


@dataclass
class BatchPlot:
    """What is written so far. files: where, in order; work: what they are for the pen."""

    files: list[Path] = field(default_factory=list)
    work: PenWork = field(default_factory=PenWork)


def refuse_plot(order: NoteOrder, cards: Path, envelopes: Path | None, plotter: Plotter) -> None:
    """Refuse what no pen can draw once, and not for each. Raises as `cards_plot` does."""
    cards_plot([replace(order, text="I")], cards, plotter)
    if envelopes:
        envelope_plot(order, envelopes, plotter)


def plot_cards(
    orders: Sequence[NoteOrder],
    path: Path,
    plotter: Plotter,
    progress: Callable[[int], object] = lambda _: None,
) -> BatchPlot:
    """All cards for a pen, in the takes of the PDF that `write_batch` writes of them.

    G-code is one file, which stops for each paper; of other kinds each card is a file, numbered,
    or each page of the sheets they share. progress: told how many cards are done. Raises as
    `cards_plot` does, and CannotWrite.
    """
    return _written(_card_pieces(orders, plotter, progress), len(orders), path, plotter)


def plot_envelopes(orders: Sequence[NoteOrder], path: Path, plotter: Plotter) -> BatchPlot:
    """The same for their envelopes. Raises as `envelope_plot` does, and CannotWrite."""
    return _written(_envelope_pieces(orders, plotter), len(orders), path, plotter)


def _card_pieces(
    orders: Sequence[NoteOrder], plotter: Plotter, progress: Callable[[int], object]
) -> Iterator[list[PenPage]]:
    """The pages of each card, or each page of the sheets they share."""
    done = 0
    for part in card_groups(orders, CARDS):
        yield from _drawn([*piece_groups(part)], part[0].seed, plotter)
        done += len(part)
        progress(done)


def _envelope_pieces(orders: Sequence[NoteOrder], plotter: Plotter) -> Iterator[list[PenPage]]:
    for part in card_groups(orders, CARDS):
        groups = [[[page] for page in pages] for pages in envelope_groups(part)]
        yield from _drawn(groups, part[0].seed, plotter)


def _drawn(
    groups: Sequence[Sequence[Sequence[Page]]], seed: int, plotter: Plotter
) -> Iterator[list[PenPage]]:
    """Each piece of some groups as a pen draws it: the pages that have something for it."""
    together = [[page for piece in own for page in piece] for own in groups]
    pages = many_pen_pages(together, seed, plotter.nib)
    for own, drawn in zip(groups, pages, strict=True):
        rest = iter(drawn)
        for piece in own:
            yield [page for page in islice(rest, len(piece)) if page.layers]


def _written(
    pieces: Iterator[list[PenPage]], count: int, path: Path, plotter: Plotter
) -> BatchPlot:
    plot = BatchPlot()
    if holds_one_page(path):
        _write_files(pieces, path, len(str(count)), plotter, plot)
        return plot
    with whole_file(path) as file:
        file.writelines(pen_gcode(_noted(pieces, plotter, plot), plotter))
    plot.files.append(path)
    return plot


def _noted(pieces: Iterator[list[PenPage]], plotter: Plotter, plot: BatchPlot) -> Iterator[PenPage]:
    for piece in pieces:
        plot.work += pen_work(piece, plotter)
        yield from piece


def _write_files(
    pieces: Iterator[list[PenPage]], path: Path, digits: int, plotter: Plotter, plot: BatchPlot
) -> None:
    """cards-01, cards-02 and so on, and cards-02-2 for the other side of the second."""
    for number, piece in enumerate(pieces, 1):
        plot.work += pen_work(piece, plotter)
        first = path.with_stem(f"{path.stem}-{number:0{digits}}")
        for name, page in zip(page_names(first, len(piece)), piece, strict=True):
            write_whole(name, page_file(name, page))
            plot.files.append(name)
