"""The options of what makes a batch, and what `fairhand batch --each` writes."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.commands.arguments import Parser, add_purpose, said, shop
from desktop.commands.progress_bars import ProgressBar

if TYPE_CHECKING:
    from desktop.workflows.batch_notes import BatchNote, Trouble
    from desktop.workflows.write_batches import BatchFiles, BatchOutcome, Making


def add_making(parser: Parser) -> None:
    by = parser.add_mutually_exclusive_group()
    by.add_argument(
        "--workers", metavar="N", type=_workers, help="processes at once; one a core if unsaid"
    )
    by.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        type=said,
        help="of a Dask cluster that does the work, such as tcp://10.0.0.1:8786",
    )
    parser.add_argument(
        "--each",
        action="store_true",
        help="a PDF for each card and each envelope: --out and --envelopes are folders",
    )
    add_purpose(parser)


def making(options: argparse.Namespace) -> Making:
    """What was said of it."""
    from desktop.workflows.many_processes import cores
    from desktop.workflows.write_batches import Making

    workers = options.workers or cores()
    return Making(workers, options.scheduler or "", options.purpose, shop(options))


def write_apart(
    notes: Sequence[BatchNote], files: BatchFiles, options: argparse.Namespace, *, stops: bool
) -> tuple[BatchOutcome, list[Trouble], list[BatchNote]]:
    """A file for each: what became of them, whose note cannot be written, and whose is.

    stops: whether nothing is to be written, and it is only seen what could be.
    """
    from desktop.workflows.check_batches import unfit
    from desktop.workflows.write_batches import BatchOutcome
    from desktop.workflows.write_each import write_each

    bar = ProgressBar("cards")
    try:
        troubles = unfit(notes, {}, bar.tell)
        without = {trouble.number for trouble in troubles}
        fit = [note for note in notes if note.number not in without]
        if stops or not fit or (troubles and not options.leave_out):
            return BatchOutcome(0), troubles, []
        by, envelopes = making(options), files.envelopes
        write_each(fit, files.cards, envelopes=envelopes, making=by, progress=bar.tell)
    except KeyboardInterrupt:
        print(f"\nWhat is in {files.cards} is whole, and not yet all.", file=sys.stderr)
        raise
    finally:
        bar.clear()
    return BatchOutcome(len(fit)), troubles, fit


def _workers(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:4]) <= 256):
        raise argparse.ArgumentTypeError("workers are counted from 1 to 256")
    return int(text)
