"""`fairhand build-hand`: what *Add a hand* starts to read a font in, so that it can be stopped.

Not for people: it is in no list of commands. It says how far it is on standard output, a JSON
object a line: {"ready"}, {"done", "of"} for each letter, then {"made"}, {"refused"} or {"broken"},
the name of an exception.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from desktop.commands.arguments import Jobs, path
from desktop.domain.refusals import Refusal

HANDICAP = 10  # of 19: the window, and whatever else is open, goes first
MOST_WRITTEN = 50_000_000  # bytes of a file that it writes; a hand has some hundred thousand


def add(jobs: Jobs) -> None:
    parser = jobs.add_parser("build-hand")
    parser.add_argument("font", type=path)
    parser.add_argument("folder", type=path)
    parser.add_argument("--memory", type=int, required=True, help="bytes")
    parser.add_argument("--seconds", type=int, required=True, help="of the processor")
    parser.set_defaults(job=_build)


def _build(options: argparse.Namespace) -> int:
    _keep_within(options.memory, options.seconds)
    _say(ready=True)
    try:
        _make(options.font, options.folder)
    except Refusal as refusal:
        _say(refused=str(refusal))
    except Exception as trouble:  # noqa: BLE001 - a hostile font can raise anything
        _say(broken=type(trouble).__name__)
    else:
        _say(made=True)
    return 0


def _make(font: Path, folder: Path) -> None:
    from desktop.handwriting.own_hands import make_own_hand  # only when the limits hold

    make_own_hand(font, folder, lambda done, count: _say(done=done, of=count))


def _keep_within(memory: int, seconds: int) -> None:
    """Have the system stop this process where it wants more, on systems that can."""
    if sys.platform == "win32":
        return
    import resource  # not on Windows

    os.nice(HANDICAP)
    wanted = (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, MOST_WRITTEN),
        (resource.RLIMIT_CORE, 0),
    )
    for limit, most in wanted:
        try:
            resource.setrlimit(limit, (most, most))
        except (OSError, ValueError):  # macOS knows some of them by name only
            continue


def _say(**fields: object) -> None:
    print(json.dumps(fields), flush=True)
