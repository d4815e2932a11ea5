"""`fairhand open`: the window, with what the system's menu or a file manager asks of it."""

from __future__ import annotations

from desktop.commands.arguments import Jobs, path

BOOKS = ".book"


def add(jobs: Jobs) -> None:
    """Its job is the same as without a command: the window."""
    parser = jobs.add_parser("open", help="open the window, with a book or with files to take in")
    parser.add_argument(
        "files",
        metavar="FILE",
        type=path,
        nargs="*",
        help="a book, or address books and calendars of other programs",
    )
    asked = parser.add_mutually_exclusive_group()
    asked.add_argument(
        "--log-event",
        dest="asked",
        action="store_const",
        const="log-event",
        help="begin with what happened",
    )
    asked.add_argument(
        "--new-note",
        dest="asked",
        action="store_const",
        const="new-note",
        help="begin with whom to write to",
    )
    parser.set_defaults(opens_book=True)
