"""`fairhand build-hand`: what *Add a hand* starts to read a font in, so that it can be stopped.

It says {"done", "of"} for each letter.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.commands.arguments import Jobs, path
from desktop.commands.within_limits import add_limits, run_within_limits, say

MOST_WRITTEN = 50_000_000  # bytes of a file that it writes; a hand has some hundred thousand


def add(jobs: Jobs) -> None:
    parser = jobs.add_parser("build-hand")
    parser.add_argument("font", type=path)
    parser.add_argument("folder", type=path)
    add_limits(parser)
    parser.set_defaults(job=_build)


def _build(options: argparse.Namespace) -> int:
    return run_within_limits(options, MOST_WRITTEN, lambda: _make(options.font, options.folder))


def _make(font: Path, folder: Path) -> None:
    from desktop.handwriting.own_hands import make_own_hand  # only when the limits hold

    make_own_hand(font, folder, lambda done, count: say(done=done, of=count))
