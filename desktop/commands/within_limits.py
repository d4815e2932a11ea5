"""Jobs of this program that are started apart, so that what they read can be given limits.

They are not for people: they are in no list of commands. `limited_processes` starts them.
"""

from __future__ import annotations

import argparse
import errno
import json
import os
import sys
from collections.abc import Callable

from desktop.commands.arguments import Parser
from desktop.domain.refusals import Refusal

_HANDICAP = 10  # of 19: the window, and whatever else is open, goes first


def add_limits(parser: Parser) -> None:
    parser.add_argument("--memory", type=int, required=True, help="bytes")
    parser.add_argument("--seconds", type=int, required=True, help="of the processor")


def run_within_limits(
    options: argparse.Namespace, most_written: int, job: Callable[[], object]
) -> int:
    """Do the job, and say how it ended. most_written: bytes of a file."""
    _keep_within(options.memory, options.seconds, most_written)
    say(ready=True)
    try:
        job()
    except Refusal as refusal:
        say(refused=refusal.sentence.record, kind=type(refusal).__name__)
    except ImportError as trouble:  # a library that found no room in memory, where it is there
        is_missing = os.strerror(errno.ENOENT) in str(trouble)
        say(broken=(ImportError if is_missing else MemoryError).__name__)
    except Exception as trouble:  # noqa: BLE001 - a hostile file can raise anything
        say(broken=type(trouble).__name__)
    else:
        say(made=True)
    return 0


def say(**fields: object) -> None:
    """Tell whoever started this process."""
    print(json.dumps(fields), flush=True)


def _keep_within(memory: int, seconds: int, most_written: int) -> None:
    """Have the system stop this process where it wants more, on systems that can."""
    if sys.platform == "win32":
        return
    import resource  # not on Windows

    os.nice(_HANDICAP)
    wanted = (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, most_written),
        (resource.RLIMIT_CORE, 0),
    )
    for limit, most in wanted:
        try:
            resource.setrlimit(limit, (most, most))
        except (OSError, ValueError):  # macOS knows some of them by name only
            continue
