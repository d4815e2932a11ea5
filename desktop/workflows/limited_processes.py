"""Processes of this program that read what strangers made, and are stopped at their limits.

Each says how far it is on standard output, a JSON object a line: {"ready"}, then whatever it tells,
then {"made"}, {"refused"} or {"broken"}, the name of an exception.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from threading import Event, Timer
from typing import IO, Any

_LONGEST_LINE = 100_000  # characters of what a process says
_LAST_WORDS = ("made", "refused", "broken")


@dataclass(frozen=True)
class ProcessLimits:
    """memory: bytes; processor and wall: seconds."""

    memory: int
    processor: int
    wall: float


class Ending(Enum):
    """How a process ended."""

    MADE = "made"
    REFUSED = "refused"
    STOPPED = "stopped"  # the user did not want to wait
    TOO_MUCH_MEMORY = "too much memory"
    TOO_LATE = "too late"
    BROKEN = "broken"


class LimitedProcess:
    """One process, from its start to its end."""

    def __init__(self, limits: ProcessLimits) -> None:
        self._limits = limits
        self._process: subprocess.Popen[str] | None = None
        self._stopped = Event()
        self._late = Event()
        self._began = False

    def stop(self) -> None:
        """End it at once, from any thread; before it began, too."""
        self._stopped.set()
        self._kill()

    def run(
        self, arguments: Sequence[str], tell: Callable[[dict[str, Any]], None]
    ) -> tuple[Ending, dict[str, Any]]:
        """How it ended, and the last thing it said. tell: called with each thing before that.

        arguments: a command of this program, which takes --memory and --seconds.
        """
        timer = Timer(self._limits.wall, self._time_out)
        self._process = self._started(arguments)
        timer.start()
        try:
            if self._stopped.is_set():
                self._kill()
            last = self._followed(self._process, tell)
        finally:
            timer.cancel()
            self._kill()
            self._process.wait()
            if self._process.stdout is not None:
                self._process.stdout.close()
        return self._ending(last), last

    def _started(self, arguments: Sequence[str]) -> subprocess.Popen[str]:
        root = str(Path(__file__).parents[2])  # where the code is, for a process that starts afresh
        limits = ("--memory", str(self._limits.memory), "--seconds", str(self._limits.processor))
        return subprocess.Popen(
            [*own_command(), *arguments, *limits],
            env=os.environ | {"PYTHONPATH": root, "OPENBLAS_NUM_THREADS": "1"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
            errors="replace",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            start_new_session=True,
        )

    def _followed(
        self, process: subprocess.Popen[str], tell: Callable[[dict[str, Any]], None]
    ) -> dict[str, Any]:
        """The last thing the process says; nothing where it was ended before."""
        assert process.stdout is not None, "it was started with a pipe"
        for said in _objects(process.stdout):
            if "ready" in said:
                self._began = True
            elif any(word in said for word in _LAST_WORDS):
                return said
            else:
                tell(said)
        return {}

    def _ending(self, last: dict[str, Any]) -> Ending:
        """Raises RuntimeError where it did not even start."""
        if self._stopped.is_set():
            return Ending.STOPPED
        for ending in (Ending.MADE, Ending.REFUSED):
            if ending.value in last:
                return ending
        if last.get("broken") == MemoryError.__name__:
            return Ending.TOO_MUCH_MEMORY
        if not last and (self._late.is_set() or self._was_out_of_time()):
            return Ending.TOO_LATE
        if not self._began:
            raise RuntimeError("a process of this program did not start")
        return Ending.BROKEN

    def _was_out_of_time(self) -> bool:
        """Whether the system ended it for its share of the processor."""
        # The number of SIGXCPU on Linux and macOS; Linux follows it up with SIGKILL.
        return self._process is not None and self._process.returncode in (-24, -9)

    def _time_out(self) -> None:
        self._late.set()
        self._kill()

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()


def own_command() -> list[str]:
    """How this program starts itself: as a frozen app by its own file, else through Python."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-P", "-m", "desktop"]


def _objects(lines: IO[str]) -> Iterator[dict[str, Any]]:
    """The JSON objects among the lines, until the last."""
    while line := lines.readline(_LONGEST_LINE):
        try:
            said = json.loads(line)
        except ValueError:
            continue
        if isinstance(said, dict):
            yield said
