"""`fairhand batch`: one note to many people, as cards with their envelopes."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.commands.arguments import (
    Jobs,
    Parser,
    add_writing,
    hand_id,
    path,
    refuse_to_replace,
    said,
    text_of,
)
from desktop.commands.batch_making import add_making, making, write_apart
from desktop.commands.batch_plots import batch_plotter, draw_jig, plot
from desktop.commands.batch_reports import batch_record, tell_outcome
from desktop.commands.card_options import add_card, card, front, panels
from desktop.commands.column_options import add_columns, column_uses
from desktop.commands.plots import add_plotter
from desktop.commands.progress_bars import ProgressBar
from desktop.commands.stocks import add_stock, stock
from desktop.domain.countries import country_name
from desktop.domain.imports import ReadingChoices
from desktop.domain.refusals import Refusal
from desktop.domain.typed_addresses import plain_address

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.printing.plotters import Plotter
    from desktop.workflows.batch_notes import BatchNote, Trouble
    from desktop.workflows.batch_people import People
    from desktop.workflows.write_batches import BatchFiles, BatchOutcome
    from desktop.workflows.write_notes import NoteOrder

NOTHING_WRITTEN = 1


class SameFile(Refusal):
    """Two things that are to be written into one file."""

    def __init__(self, name: Path) -> None:
        super().__init__(f"Two files would be {name}: give each a name of its own.")


def add(jobs: Jobs) -> None:
    parser = jobs.add_parser(
        "batch",
        help="write one note to many people, with their envelopes",
        description="Writes one note to each person in a table or an address book. In the note, "
        "{first_name}, {contact}, {organization}, {greeting} and {me} are theirs and yours, and "
        "{a_header} is what the column A header says; <words about {a_header}> are left out where "
        "it says nothing. Exit status 0 when the cards are written, 1 when somebody cannot be "
        "written to, and nothing is written.",
    )
    parser.add_argument("people", metavar="PEOPLE", type=path, help="such as people.csv")
    parser.add_argument("--note", metavar="FILE", required=True, help="the note; - reads it here")
    add_card(parser)
    add_stock(parser)
    add_writing(parser)
    _add_envelopes(parser)
    _add_people(parser)
    add_making(parser)
    parser.add_argument(
        "--dry-run", action="store_true", help="tell who cannot be written to, and write nothing"
    )
    add_plotter(parser)
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
    parser.set_defaults(job=_batch, parser=parser)


def _add_envelopes(parser: Parser) -> None:
    parser.add_argument(
        "--envelopes",
        metavar="FILE",
        type=path,
        help="of the envelopes, in the same order and of the same kind as --out",
    )
    parser.add_argument(
        "--packing-list",
        metavar="PDF",
        type=path,
        help="a list to print, with a box to tick for each card and its envelope",
    )
    parser.add_argument("--size", metavar="ID", default="us-a2", help="%(default)s if unsaid")
    parser.add_argument("--face", metavar="hand|plain", default="hand", help="of the envelopes")
    parser.add_argument(
        "--from", metavar="FILE", dest="sender", help="your name and return address, line by line"
    )
    parser.add_argument(
        "--origin", metavar="COUNTRY", type=said, help="where it is posted; US if unsaid"
    )


def _add_people(parser: Parser) -> None:
    add_columns(parser)
    parser.add_argument(
        "--leave-out",
        action="store_true",
        help="write to the others where somebody cannot be written to",
    )


def _batch(options: argparse.Namespace) -> int:
    from desktop.workflows.batch_cautions import batch_cautions
    from desktop.workflows.batch_notes import plan_batch

    look = _look(options)
    files, plotter = _files(options), batch_plotter(options)
    if plotter and options.jig:
        return draw_jig(look, files, plotter)
    text = text_of(options.note)
    people = _people(options)
    plan = plan_batch(people.found, text, look, _home(options))
    known = [*_unreadable(people), *plan.troubles]
    stops = options.dry_run or (bool(known) and not options.leave_out)
    outcome, refused = _written(plan.notes, files, options, plotter, stops=stops)
    troubles = sorted([*known, *refused], key=lambda trouble: trouble.spot.line)
    doubts = batch_cautions(plan.notes, _home(options)) if plan.notes else []
    if options.json:
        count = len(people.found) + len(people.unreadable)
        record = batch_record(count, outcome, troubles, doubts, files)
        print(json.dumps(record, ensure_ascii=False))
    for doubt in doubts:
        print(doubt, file=sys.stderr)
    tell_outcome(outcome, troubles, only_tried=options.dry_run)
    is_good = not troubles if options.dry_run else outcome.written
    return 0 if is_good else NOTHING_WRITTEN


def _look(options: argparse.Namespace) -> NoteOrder:
    """How all cards look. Raises what is wrong with it."""
    from desktop.workflows.write_notes import NoteOrder

    size = card(options)
    if options.origin:
        country_name(options.origin)
    return NoteOrder(
        text="",
        hand=hand_id(options.hand),
        seed=options.seed,
        ink=options.ink,
        pen=options.pen,
        card=size,
        envelope=options.size if options.envelopes else "",
        sender=plain_address(text_of(options.sender)) if options.sender else (),
        face=options.face,
        origin=options.origin or "",
        panels=panels(options.panels, size),
        front=front(options),
        imprint=options.imprint,
        stock=stock(options),
    )


def _files(options: argparse.Namespace) -> BatchFiles:
    """Raises SameFile, WouldReplace."""
    from desktop.workflows.write_batches import BatchFiles

    files = BatchFiles(options.out, options.envelopes, options.packing_list)
    written: set[Path] = set()
    for file in files.all:
        if file.resolve() in written and not (options.each and file == files.envelopes):
            raise SameFile(file)
        written.add(file.resolve())
        refuse_to_replace(file, str(options.people), options.note, options.sender, options.front)
    return files


def _people(options: argparse.Namespace) -> People:
    """Raises what reading the file does, NoSuchUse."""
    from desktop.workflows.batch_people import read_people

    bar = ProgressBar("bytes")
    uses = column_uses(options)
    try:
        return read_people(
            options.people, ReadingChoices(_home(options), options.encoding, uses), bar.tell
        )
    finally:
        bar.clear()


def _unreadable(people: People) -> list[Trouble]:
    from desktop.workflows.batch_notes import Trouble

    return [Trouble(each.spot, each.beginning, each.reason) for each in people.unreadable]


def _written(
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
    from desktop.workflows.batch_notes import Trouble
    from desktop.workflows.plot_batches import refuse_plot
    from desktop.workflows.write_batches import BatchOutcome, write_batch

    if not notes:
        return BatchOutcome(0), []
    orders = [note.order for note in notes]
    only_tries = stops or plotter is not None  # a pen draws them after
    if plotter:
        refuse_plot(orders[0], files.cards, files.envelopes, plotter)
    if options.each:
        outcome, troubles, fit = write_apart(notes, files, options, stops=stops)
        _list_packing(fit, files, options)
        return outcome, troubles
    bar = ProgressBar("cards")
    try:
        outcome = write_batch(
            orders,
            files,
            title=options.people.stem,
            making=making(options),
            leave_out=options.leave_out and not only_tries,
            only_tries=only_tries,
            progress=bar.tell,
        )
    except KeyboardInterrupt:
        print(f"\nThe same command goes on from what is in {files.parts}.", file=sys.stderr)
        raise
    finally:
        bar.clear()
    refused = {each.number: each.reason for each in outcome.refused}
    written = [note for number, note in enumerate(notes) if number not in refused]
    if plotter and written and not stops and (options.leave_out or not refused):
        plotted = plot([note.order for note in written], files, plotter)
        outcome = replace(outcome, written=len(written), plotted=plotted)
    _list_packing(written if outcome.written else [], files, options)
    return outcome, [
        Trouble(notes[number].person.spot, notes[number].person.contact.name, reason)
        for number, reason in refused.items()
    ]


def _list_packing(
    notes: Sequence[BatchNote], files: BatchFiles, options: argparse.Namespace
) -> None:
    """Of those who are written to, if a list is wanted. Raises CannotWrite."""
    from desktop.workflows.packing_lists import save_packing_list

    if files.packing_list and notes:
        save_packing_list(notes, options.people.stem, _home(options), files.packing_list)


def _home(options: argparse.Namespace) -> str:
    """Where the mail is posted."""
    return (options.origin or "US").upper()
