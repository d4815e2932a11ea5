"""`fairhand hand`: the sheet for a hand of one's own, and the hand made of its photographs."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from desktop.commands.arguments import Jobs, Parser, pages, path, said
from desktop.commands.hand_files import add_hand_files
from desktop.whole_files import make_folder, write_whole

if TYPE_CHECKING:
    from desktop.samples.readings import Reading


def add(jobs: Jobs) -> None:
    parser = jobs.add_parser("hand", help="a hand of your own: its sheet, and reading it back")
    actions = parser.add_subparsers(metavar="ACTION", required=True, parser_class=Parser)
    sheet = actions.add_parser("sheet", help="the sheet to print and fill in with a dark pen")
    sheet.add_argument(
        "--paper", choices=("a4", "letter"), default="a4", help="%(default)s if unsaid"
    )
    sheet.add_argument(
        "--language", metavar="CODE", default="en", help="whose letters it asks for; en if unsaid"
    )
    sheet.add_argument(
        "--letters", metavar="ABC", default="", help="an extra sheet, to write these letters again"
    )
    sheet.add_argument("--out", metavar="PDF", type=pages, required=True, help="the file to write")
    sheet.set_defaults(job=_sheet)
    read = actions.add_parser("read", help="make a hand of photographs or scans of its pages")
    read.add_argument(
        "pictures", metavar="PHOTO", type=path, nargs="+", help="JPEG, PNG, TIFF, HEIC or PDF"
    )
    read.add_argument("--name", type=said, help="what to call the hand; “My hand” if unsaid")
    read.add_argument(
        "--signs", metavar="NAME", default="", help="the name that your signature stands for"
    )
    read.add_argument(
        "--into", metavar="ID", type=said, help="put the letters of an extra sheet into this hand"
    )
    read.add_argument(
        "--one-writer",
        action="store_true",
        help="all of the pages are yours, printed apart or written with another pen",
    )
    read.add_argument(
        "--report", metavar="DIR", type=path, help="write there what was read, cell by cell"
    )
    read.set_defaults(job=_read, parser=read)
    add_hand_files(actions)


def _sheet(options: argparse.Namespace) -> int:
    from desktop.workflows.own_handwriting import sheet_pdf

    write_whole(options.out, sheet_pdf(options.paper, options.language, options.letters))
    return 0


def _read(options: argparse.Namespace) -> int:
    from desktop.handwriting.hands import load_hand
    from desktop.samples.reports import report
    from desktop.workflows.own_handwriting import NAME, hand_of, reading_for
    from desktop.workflows.saved_files import write_together

    if options.into and options.name:
        options.parser.error("--into keeps the hand's name: it does not go with --name")
    before = reading_for(options.into) if options.into else None
    signed_before = load_hand(options.into).signs if options.into else ""
    reading = _read_pictures(options)
    whole = reading if before is None else before.joined_by(reading)
    if options.report:
        make_folder(options.report)
        write_together({options.report / name: data for name, data in report(reading).items()})
    _tell(reading)
    found = hand_of(whole, options.name or NAME, options.signs or signed_before)
    if options.into:
        found.take_place_of(options.into)
        id, name = options.into, load_hand(options.into).name
    else:
        name = options.name or found.name
        id = found.keep(name)
    print(f"{id}  {name}")
    print(f"Missing: {' '.join(found.missing)}" if found.missing else "Nothing is missing.")
    print("The pictures are where they were, and were not copied: delete them if you like.")
    return 0


def _read_pictures(options: argparse.Namespace) -> Reading:
    from desktop.domain.phrases import Phrase, joined
    from desktop.samples.found_pages import SeveralWriters
    from desktop.workflows.sheet_readers import SheetLimits, SheetReader

    try:
        return SheetReader(SheetLimits()).read(
            options.pictures, _show, one_writer=options.one_writer
        )
    except SeveralWriters as refusal:
        hint = Phrase("If all of them are yours, add `--one-writer`.")
        raise SeveralWriters(joined([refusal.sentence, hint])) from refusal


def _show(picture: str, page: int) -> None:
    if sys.stderr.isatty():
        print(f"{picture}: page {page}", file=sys.stderr, flush=True)


def _tell(reading: Reading) -> None:
    """How much was read, and on standard error what to look at."""
    from desktop.samples.readings import Flag
    from desktop.samples.sheets import CellKind

    letters = [*reading.of_kind(CellKind.LETTER)]
    read = sum(not sample.is_empty for sample in letters)
    print(f"{read} of {len(letters)} cells read.")
    for note in reading.notes:
        print(note, file=sys.stderr)
    for flag in Flag:
        cells = [
            f"{sample.cell.text} ({sample.cell.copy + 1})"
            for sample in letters
            if flag in sample.flags
        ]
        if cells:
            print(f"{flag.value.capitalize()}: {', '.join(cells)}", file=sys.stderr)
