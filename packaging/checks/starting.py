"""How long the packed program takes to start, beside the same commit in a checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from screen import Screen
from telling import holds

ROOT = Path(__file__).resolve().parents[2]
TIMES = 9  # each, in turn, after one start that is not counted
MOST = 1.10  # times a checkout's


def check(unpacked: Path, screen: Screen) -> None:
    """Hold that starting asks for no more of the processor. unpacked: the package's files."""
    packed = [str(unpacked / "opt" / "fairhand" / "fairhand")]
    checkout = [sys.executable, "-m", "desktop"]
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {"HOME": home, "DISPLAY": screen.display}
        both = [
            tuple(_seconds(command, environment) for command in (packed, checkout))
            for _ in range(1 + TIMES)
        ]
    ours, theirs = (min(times) for times in zip(*both[1:], strict=True))
    told = f"{ours:.2f} s of the processor to start, a checkout {theirs:.2f} s"
    holds(ours <= MOST * theirs, f"it takes {told}: {ours / theirs - 1:+.0%}")


def _seconds(command: Sequence[str], environment: dict[str, str]) -> float:
    """Of the processor, from its start to the first list and the end."""
    process = subprocess.Popen(
        [*command, "--startup-time"], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, f"{command} ended with {process.returncode}"
    return used.ru_utime + used.ru_stime
