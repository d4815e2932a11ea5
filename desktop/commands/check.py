"""`fairhand check`: look the book over, and mend what can be."""

import argparse

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
    from desktop.workflows.check_books import check

    for finding in check(book_path(options.book)):
        print(f"{finding.what}: {f'mended, {finding.mended}' if finding.mended else 'good'}")
    return 0
