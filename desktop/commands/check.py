"""`fairhand check`: look the book over, and mend what can be."""

import argparse
import sys

from desktop.commands.arguments import Jobs, add_book
from desktop.paths import book_path


def add(jobs: Jobs) -> None:
    check = jobs.add_parser(
        "check",
        help="look the book over, and mend what can be",
        description="Exit status 0 when all is well, if need be after mending it.",
    )
    add_book(check)
    check.set_defaults(job=_check)


def _check(options: argparse.Namespace) -> int:
    from desktop.store.cloud_folders import cloud_drive
    from desktop.workflows.check_books import check

    book = book_path(options.book)
    for finding in check(book):
        print(f"{finding.what}: {f'mended, {finding.mended}' if finding.mended else 'good'}")
    if program := cloud_drive(book):
        print(
            f"{program} copies the folder of {book} while it is written to, which can damage it: "
            "keep it elsewhere.",
            file=sys.stderr,
        )
    return 0
