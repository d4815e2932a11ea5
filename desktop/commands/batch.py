"""`fairhand batch`: one note to many people, as cards with their envelopes."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.commands.arguments import (
    Jobs,
    Parser,
    add_writing,
    address_of,
    hand_id,
    path,
    refuse_to_replace,
    said,
    text_of,
)
from desktop.commands.batch_making import add_making, home
from desktop.commands.batch_plots import batch_plotter, draw_jig
from desktop.commands.batch_reports import batch_record, tell_outcome
from desktop.commands.batch_writing import written
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
    from desktop.workflows.batch_notes import Trouble
    from desktop.workflows.batch_people import People
    from desktop.workflows.write_batches import BatchFiles
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
    plan = plan_batch(people.found, text, look, home(options))
    known = [*_unreadable(people), *plan.troubles]
    stops = options.dry_run or (bool(known) and not options.leave_out)
    outcome, refused = written(plan.notes, files, options, plotter, stops=stops)
    troubles = sorted([*known, *refused], key=lambda trouble: trouble.spot.line)
    doubts = batch_cautions(plan.notes, home(options)) if plan.notes else []
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
        sender=address_of(options.sender, "return address", plain_address),
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
    taken: set[Path] = set()
    for file in files.all:
        if file.resolve() in taken and not (options.each and file == files.envelopes):
            raise SameFile(file)
        taken.add(file.resolve())
        refuse_to_replace(file, str(options.people), options.note, options.sender, options.front)
    return files


def _people(options: argparse.Namespace) -> People:
    """Raises what reading the file does, NoSuchUse."""
    from desktop.workflows.batch_people import read_people

    uses = column_uses(options)
    with ProgressBar("bytes") as bar:
        return read_people(
            options.people, ReadingChoices(home(options), options.encoding, uses), bar.tell
        )


def _unreadable(people: People) -> list[Trouble]:
    from desktop.workflows.batch_notes import Trouble

    return [Trouble(each.spot, each.beginning, each.reason) for each in people.unreadable]
