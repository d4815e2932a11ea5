"""`fairhand read-sheet`: what reading one's own hand starts, so that it can be stopped.

It writes the reading and its pages into an empty folder, and says {"picture", "page"} for each.
"""

from __future__ import annotations

import argparse

from desktop.commands.arguments import Jobs, path
from desktop.commands.within_limits import add_limits, run_within_limits, say

MOST_WRITTEN = 300_000_000  # bytes of a file that it writes; a page has some million


def add(jobs: Jobs) -> None:
    parser = jobs.add_parser("read-sheet")
    parser.add_argument("pictures", type=path, nargs="+")
    parser.add_argument("--folder", type=path, required=True)
    parser.add_argument("--one-writer", action="store_true")
    add_limits(parser)
    parser.set_defaults(job=_read)


def _read(options: argparse.Namespace) -> int:
    from desktop.samples.reading_sheets import make_room  # slow, and for this alone

    make_room()
    return run_within_limits(options, MOST_WRITTEN, lambda: _write_reading(options))


def _write_reading(options: argparse.Namespace) -> None:
    from desktop.samples.picture_files import pictures_in  # only when the limits hold
    from desktop.samples.reading_files import save_reading
    from desktop.samples.reading_sheets import read_sheet

    reading = read_sheet(
        pictures_in(options.pictures),
        lambda picture, page: say(picture=picture, page=page),
        one_writer=options.one_writer,
    )
    save_reading(reading, options.folder, pictures=True)
