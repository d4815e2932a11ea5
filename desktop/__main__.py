"""The command `fairhand`: the window, or one job without it."""

from __future__ import annotations

import argparse
import errno
import gc
import os
import sys
from collections.abc import Sequence

from desktop.commands import open_window
from desktop.commands.arguments import FAILED, Parser, said
from desktop.domain.refusals import Refusal

NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
OF_THE_WINDOW = ("--startup-time", "--crash-on-purpose")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and answer its exit status: 0, or 2 with a sentence on standard error."""
    _open_what_is_closed()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # names and sentences are written in any locale
            stream.reconfigure(errors="backslashreplace")
    words = sys.argv[1:] if arguments is None else arguments
    parser = _parser(with_jobs=not _asks_for_the_window(words))
    options = parser.parse_args(words)
    if options.version:
        options.job = _say_versions
    _refuse_what_is_ignored(parser, options)
    try:
        status = int(options.job(options))
        sys.stdout.flush()
        return status
    except Refusal as refusal:
        print(refusal, file=sys.stderr)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
    except BrokenPipeError:  # whoever read our output has had enough of it
        _stop_output()
        return 0
    except Exception as trouble:  # noqa: BLE001 - no traceback reaches a user: it is in the log
        from desktop.logbook import log_bug  # only when something escaped

        if isinstance(trouble, OSError) and trouble.errno in NO_ROOM:
            _stop_output()
            print("The disk is full: make room and try again.", file=sys.stderr)
        else:
            print(log_bug(trouble), file=sys.stderr)
    return FAILED


def _refuse_what_is_ignored(parser: Parser, options: argparse.Namespace) -> None:
    """End the command where an option was given to a job that it means nothing to."""
    if options.book is not None and not options.opens_book:
        parser.error("--book names the book to open, and this job opens none of yours")
    if options.startup_time and options.job is not _window:
        parser.error("--startup-time is of the window, and this job opens none")


def _open_what_is_closed() -> None:
    """Let there be something to read and write for each stream that the caller closed: nothing."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123 - as long as the process


def _stop_output() -> None:
    """Let nothing more be written to an output that is closed or full, at the end of Python too."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _asks_for_the_window(words: Sequence[str]) -> bool:
    """Whether a window is to be opened, so that what other jobs there are need not be known."""
    left = iter(words)
    for word in left:
        if word == "open":
            return True
        if word == "--book":
            next(left, None)
        elif word not in OF_THE_WINDOW:
            return False
    return True


def _parser(*, with_jobs: bool = True) -> Parser:
    parser = Parser(
        prog="fairhand",
        description="Keeps the people met in a job search and writes them cards by hand. "
        "Without a command it opens the window.",
    )
    parser.add_argument(
        "--book", metavar="FILE", type=said, help="the book to open, instead of your own"
    )
    parser.add_argument(
        "--startup-time",
        action="store_true",
        help="open the window, print as JSON how many milliseconds that took, and close it",
    )
    parser.add_argument(
        "--version",
        action="store_true",
        help="say which version this is, and what it is made with",
    )
    parser.add_argument("--crash-on-purpose", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(job=_window, opens_book=True, asked=None, files=[])
    jobs = parser.add_subparsers(
        title="jobs without the window", metavar="COMMAND", parser_class=Parser
    )
    open_window.add(jobs)
    if with_jobs:
        # They know paper, pens, countries and files, which a window opens sooner without.
        from desktop.commands.jobs import JOBS

        for job in JOBS:
            job.add(jobs)
    for known in jobs.choices.values():
        if known.get_default("opens_book") is None:
            known.set_defaults(opens_book=False)
    return parser


def _window(options: argparse.Namespace) -> int:
    gc.disable()  # what is loaded now stays: looking for what does not takes a tenth of the start
    # Before Qt, which makes it slower to load what comes after it: a tenth of the start.
    import desktop.store.books  # noqa: F401 - loaded for what is imported next
    from desktop.app import Start, run  # Qt is for the window alone

    gc.freeze()

    books = [file for file in options.files if file.suffix == open_window.BOOKS]
    files = tuple(file.absolute() for file in options.files if file not in books)
    start = Start(
        options.book or (str(books[0]) if books else None),
        asked=options.asked or "",
        files=files,
        is_timed=options.startup_time,
        crashes=options.crash_on_purpose,
    )
    return run(start)


def _say_versions(_options: argparse.Namespace) -> int:
    from desktop.versions import all_versions  # Qt and the tables

    print(all_versions())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
