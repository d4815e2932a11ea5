"""`fairhand export`: what is in the book, for other programs, or all of it as one file."""

from __future__ import annotations

import argparse
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.commands.arguments import Jobs, add_book, path
from desktop.commands.progress_bars import ProgressBar
from desktop.paths import book_path, book_server

if TYPE_CHECKING:
    from desktop.domain.progress import Tell
    from desktop.store.sessions import Session

_KINDS = {
    "vcard": "people as vCards 3.0, which most programs read",
    "vcard4": "people as vCards 4.0",
    "csv": "people as a table for Excel, Google and others",
    "calendar": "events and what is owed, as a calendar",
    "archive": "all of the book: people, events, notes, photos and PDFs",
}
_BY_ENDING = {".vcf": "vcard", ".csv": "csv", ".ics": "calendar", ".fairhand": "archive"}


def add(jobs: Jobs) -> None:
    parser = jobs.add_parser(
        "export",
        help="write people, a calendar or the whole book into a file",
        description="What the file is to be is told by its ending (.vcf, .csv, .ics, .fairhand) "
        "or by --as. " + "; ".join(f"{kind}: {said}" for kind, said in _KINDS.items()) + ".",
    )
    parser.add_argument("file", metavar="FILE", type=path)
    parser.add_argument("--as", dest="kind", choices=tuple(_KINDS), help="what it is to be")
    parser.add_argument(
        "--keep",
        action="store_true",
        help="keep a calendar up to date from now on, for programs that subscribe to it",
    )
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
    add_book(parser)
    parser.set_defaults(job=_export, parser=parser)


def _export(options: argparse.Namespace) -> int:
    from desktop.store.books import kept_book, open_as_allowed
    from desktop.store.servers import open_server

    kind: str = options.kind or _BY_ENDING.get(options.file.suffix.lower(), "")
    if not kind:
        options.parser.error(
            f"nothing in the name {options.file.name} tells what it is to be: say --as"
        )
    if options.keep and kind != "calendar":
        options.parser.error("--keep is for calendars")
    server = book_server(options.book)
    book = open_server(server) if server else open_as_allowed(kept_book(book_path(options.book)))
    try:
        counted = "rows" if kind == "archive" else "people"
        with book.sessions() as session, ProgressBar(counted) as bar:
            count, things = _written(session, options, kind, book.name, bar.tell)
    finally:
        book.close()
    if options.json:
        print(json.dumps({"file": str(options.file), "kind": kind, "written": count}))
    else:
        print(f"{count:,} {things} are in {options.file}.")
    return 0


def _written(
    session: Session, options: argparse.Namespace, kind: str, book: str, tell: Tell
) -> tuple[int, str]:
    """How many of what. book: its name."""
    from desktop.exchange.vcard_writing import CardVersion
    from desktop.workflows import export_book

    match kind:
        case "vcard":
            return export_book.export_cards(session, options.file, CardVersion.V3, tell), "people"
        case "vcard4":
            return export_book.export_cards(session, options.file, CardVersion.V4, tell), "people"
        case "csv":
            return export_book.export_table(session, options.file, tell), "people"
        case "calendar":
            return _calendar(session, options, book), "entries"
    return export_book.export_archive(session, options.file, tell), "rows"


def _calendar(session: Session, options: argparse.Namespace, book: str) -> int:
    from desktop.workflows.export_book import export_calendar
    from desktop.workflows.kept_calendars import keep_calendar

    now = datetime.now(UTC)
    if options.keep:
        return keep_calendar(session, book, options.file, now)
    return export_calendar(session, options.file, now)
