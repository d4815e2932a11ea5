"""What `fairhand batch` tells of its people, to a person or as JSON."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.workflows.batch_notes import Trouble
    from desktop.workflows.write_batches import BatchFiles, BatchOutcome

_MOST_TOLD = 50  # people shown to a person; all are in the report as JSON
_WIDEST_NAME = 32  # characters


def tell_outcome(outcome: BatchOutcome, troubles: Sequence[Trouble], *, only_tried: bool) -> None:
    """On standard error, for whoever reads it. only_tried: whether nothing was to be written."""
    if troubles:
        _tell_troubles(troubles)
    if outcome.written:
        kept = f", {outcome.kept:,} of them earlier" if outcome.kept else ""
        left_out = f" {len(troubles):,} left out." if troubles else ""
        cards = "card is" if outcome.written == 1 else "cards are"
        print(f"{outcome.written:,} {cards} written{kept}.{left_out}", file=sys.stderr)
    elif only_tried:
        print("Nothing is written, as asked.", file=sys.stderr)
    elif troubles:
        print("Nothing is written: mend these, or --leave-out them.", file=sys.stderr)


def _tell_troubles(troubles: Sequence[Trouble]) -> None:
    """A table of who cannot be written to, and why."""
    shown = troubles[:_MOST_TOLD]
    names = [trouble.name[:_WIDEST_NAME] for trouble in shown]
    line = max(len(f"{trouble.spot.line:,}") for trouble in shown)
    width = max(map(len, names))
    for name, trouble in zip(names, shown, strict=True):
        where = f"line {trouble.spot.line:>{line},}"
        print(f"{where}  {name:<{width}}  {trouble.reason}", file=sys.stderr)
    if len(troubles) > _MOST_TOLD:
        print(f"... and {len(troubles) - _MOST_TOLD:,} more.", file=sys.stderr)


def _files(outcome: BatchOutcome, files: BatchFiles) -> list[Path]:
    """What was written: what was asked for, or a plotter's many files instead."""
    if not outcome.plotted:
        return [*files.all]
    return [*outcome.plotted, *filter(None, [files.packing_list])]


def batch_record(
    people: int,
    outcome: BatchOutcome,
    troubles: Sequence[Trouble],
    cautions: Sequence[str],
    files: BatchFiles,
) -> dict[str, Any]:
    """The report as JSON has it; people: how many rows there are."""
    return {
        "people": people,
        "written": outcome.written,
        "kept": outcome.kept,
        "files": [str(file) for file in _files(outcome, files)] if outcome.written else [],
        "cautions": list(cautions),
        "troubles": [
            {
                "file": trouble.spot.file,
                "line": trouble.spot.line,
                "name": trouble.name,
                "reason": trouble.reason,
            }
            for trouble in troubles
        ],
    }
