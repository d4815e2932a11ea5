"""`fairhand check`: look the book over, and mend what can be; salvage one that cannot."""

import argparse
import sys
from pathlib import Path

from desktop.commands.arguments import Jobs, add_book
from desktop.paths import book_path


def add(jobs: Jobs) -> None:
    check = jobs.add_parser(
        "check",
        help="look the book over, and mend what can be",
        description="Exit status 0 when all is well, if need be after mending it.",
    )
    check.add_argument(
        "--salvage",
        action="store_true",
        help="of a damaged book, put all that can be read into a new one in its place; the damaged"
        " one is kept",
    )
    add_book(check)
    check.set_defaults(job=_check)


def _check(options: argparse.Namespace) -> int:
    from desktop.store.book_refusals import DamagedBook
    from desktop.store.cloud_folders import cloud_drive
    from desktop.workflows.check_books import check

    book = book_path(options.book)
    try:
        findings = check(book)
    except DamagedBook:
        if not options.salvage:
            raise
        return _salvage(book)
    for finding in findings:
        print(f"{finding.what}: {f'mended, {finding.mended}' if finding.mended else 'good'}")
    if program := cloud_drive(book):
        print(
            f"{program} copies the folder of {book} while it is written to, which can damage it: "
            "keep it elsewhere.",
            file=sys.stderr,
        )
    return 0


def _salvage(book: Path) -> int:
    """Raises BookIsOpen, NothingToSalvage, CannotMakeBook: then nothing was changed."""
    from desktop.store.book_locks import refuse_open
    from desktop.workflows.mend_books import save_what_can_be_read

    refuse_open(book)
    mended = save_what_can_be_read(book)
    print(
        f"{book} has again what could be read: contacts {mended.contacts}, events {mended.events}."
    )
    print(f"As it was, it is kept in {mended.kept}.")
    return 0
