"""What `fairhand batch` writes: files of all, or one for each, for a printer or for a pen."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.commands.batch_making import home, making
from desktop.commands.batch_plots import plot
from desktop.commands.progress_bars import ProgressBar

if TYPE_CHECKING:
    from desktop.printing.plotters import Plotter
    from desktop.workflows.batch_notes import BatchNote, Trouble
    from desktop.workflows.write_batches import BatchFiles, BatchOutcome

    Became = tuple[BatchOutcome, list[Trouble], list[BatchNote]]
    """What became of the notes, who cannot be written to, and the notes of all others."""


def written(
    notes: Sequence[BatchNote],
    files: BatchFiles,
    options: argparse.Namespace,
    plotter: Plotter | None,
    *,
    stops: bool,
) -> tuple[BatchOutcome, list[Trouble]]:
    """What became of those who can be tried, and who of them cannot be written to.

    plotter: what writes; None for a printer. stops: whether nothing is to be written, and it is
    only seen who could be.
    """
    from desktop.workflows.plot_batches import refuse_plot
    from desktop.workflows.write_batches import BatchOutcome

    if not notes:
        return BatchOutcome(0), []
    if plotter:
        refuse_plot(notes[0].order, files.cards, files.envelopes, plotter)
    if options.each:
        outcome, troubles, fit = _apart(notes, files, options, stops=stops)
    elif plotter:
        outcome, troubles, fit = _plotted(notes, files, options, plotter, stops=stops)
    else:
        outcome, troubles, fit = _together(notes, files, options, only_tries=stops)
    _list_packing(fit if outcome.written else [], files, options)
    return outcome, troubles


def _apart(
    notes: Sequence[BatchNote], files: BatchFiles, options: argparse.Namespace, *, stops: bool
) -> Became:
    """A file for each."""
    from desktop.workflows.check_batches import unfit
    from desktop.workflows.write_batches import BatchOutcome
    from desktop.workflows.write_each import write_each

    try:
        with ProgressBar("cards") as bar:
            troubles = unfit(notes, {}, bar.tell)
            without = {trouble.number for trouble in troubles}
            fit = [note for note in notes if note.number not in without]
            if stops or not fit or (troubles and not options.leave_out):
                return BatchOutcome(0), troubles, []
            by, envelopes = making(options), files.envelopes
            write_each(fit, files.cards, envelopes=envelopes, making=by, progress=bar.tell)
    except KeyboardInterrupt:
        print(f"What is in {files.cards} is whole, and not yet all.", file=sys.stderr)
        raise
    return BatchOutcome(len(fit)), troubles, fit


def _together(
    notes: Sequence[BatchNote], files: BatchFiles, options: argparse.Namespace, *, only_tries: bool
) -> Became:
    """All cards in one file, and all envelopes in another."""
    from desktop.workflows.batch_notes import Trouble
    from desktop.workflows.write_batches import write_batch

    try:
        with ProgressBar("cards") as bar:
            outcome = write_batch(
                [note.order for note in notes],
                files,
                title=options.people.stem,
                making=making(options),
                leave_out=options.leave_out and not only_tries,
                only_tries=only_tries,
                progress=bar.tell,
            )
    except KeyboardInterrupt:
        print(f"The same command goes on from what is in {files.parts}.", file=sys.stderr)
        raise
    refused = {each.number: each.reason for each in outcome.refused}
    troubles = [
        Trouble(notes[number].person.spot, notes[number].person.contact.name, reason)
        for number, reason in refused.items()
    ]
    return outcome, troubles, [note for at, note in enumerate(notes) if at not in refused]


def _plotted(
    notes: Sequence[BatchNote],
    files: BatchFiles,
    options: argparse.Namespace,
    plotter: Plotter,
    *,
    stops: bool,
) -> Became:
    """As `_together`, but drawn by a pen, after it is seen who can be written to."""
    outcome, troubles, fit = _together(notes, files, options, only_tries=True)
    if stops or not fit or (troubles and not options.leave_out):
        return outcome, troubles, fit
    plotted = plot([note.order for note in fit], files, plotter)
    return replace(outcome, written=len(fit), plotted=plotted), troubles, fit


def _list_packing(
    notes: Sequence[BatchNote], files: BatchFiles, options: argparse.Namespace
) -> None:
    """Of those who are written to, if a list is wanted. Raises CannotWrite."""
    from desktop.workflows.packing_lists import save_packing_list

    if files.packing_list and notes:
        save_packing_list(notes, options.people.stem, home(options), files.packing_list)
