"""`fairhand sample`: fictional people, to try a book of any size."""

import argparse

from desktop.commands.arguments import Jobs, add_book, seed
from desktop.commands.progress_bars import ProgressBar
from desktop.paths import book_path, book_server

MOST = 1_000_000


def add(jobs: Jobs) -> None:
    parser = jobs.add_parser("sample", help="fill a book with fictional people")
    parser.add_argument(
        "--contacts",
        metavar="N",
        type=_people,
        default=1000,
        help="how many; %(default)s if unsaid",
    )
    parser.add_argument(
        "--seed", metavar="N", type=seed, default=1, help="a number: another one, other people"
    )
    add_book(parser)
    parser.set_defaults(job=_sample)


def _people(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:9]) <= MOST):
        raise argparse.ArgumentTypeError(f"--contacts takes a number from 1 to {MOST:,}")
    return int(text)


def _sample(options: argparse.Namespace) -> int:
    from desktop.workflows.fill_sample_books import fill_sample_book

    place = book_server(options.book) or book_path(options.book)
    with ProgressBar("people") as bar:
        fill_sample_book(
            place,
            options.contacts,
            options.seed,
            progress=lambda done: bar.tell(done, options.contacts),
        )
    print(f"{options.contacts:,} fictional people are in {place}.")
    return 0
