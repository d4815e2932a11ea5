"""Processes that make a hand of a font, and are stopped where they take too much or too long."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Timer
from typing import IO, Any

from desktop.domain.refusals import Refusal
from desktop.handwriting.font_files import LARGEST, UnusableFont, font_bytes

_LONGEST_LINE = 10_000  # characters of what the process says


@dataclass(frozen=True)
class Limits:
    """What reading one font may take. memory and size: bytes; processor and wall: seconds.

    Five times what the slowest of thirty fonts took: thin ones take longest.
    """

    memory: int = 1_500_000_000
    processor: int = 300
    wall: float = 600.0
    size: int = LARGEST


class Stopped(Refusal):
    """The user did not want to wait."""

    def __init__(self) -> None:
        super().__init__("Stopped: no hand was added.")


class FontReader:
    """One process, from its start to its end."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._process: subprocess.Popen[str] | None = None
        self._stopped = Event()
        self._late = Event()
        self._began = False

    def stop(self) -> None:
        """End it at once, from any thread; before it began, too."""
        self._stopped.set()
        self._kill()

    def make(self, font: Path, folder: Path, tell: Callable[[int, int], None]) -> None:
        """Make the files of a hand in an empty folder.

        tell: called with how many glyphs are done, of how many.
        Raises UnusableFont, Stopped, and CannotWrite's sentence as a Refusal.
        """
        font_bytes(font, self._limits.size)  # what is no font at all needs no process
        timer = Timer(self._limits.wall, self._time_out)
        self._process = self._started(font, folder)
        timer.start()
        try:
            if self._stopped.is_set():
                self._kill()
            outcome = self._followed(self._process, tell)
        finally:
            timer.cancel()
            self._kill()
            self._process.wait()
            if self._process.stdout is not None:
                self._process.stdout.close()
        self._judge(outcome, font)

    def _started(self, font: Path, folder: Path) -> subprocess.Popen[str]:
        root = str(Path(__file__).parents[2])  # where the code is, for a process that starts afresh
        return subprocess.Popen(
            [
                *own_command(),
                *("build-hand", str(font.absolute()), str(folder.absolute())),
                *("--memory", str(self._limits.memory)),
                *("--seconds", str(self._limits.processor)),
            ],
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
        self, process: subprocess.Popen[str], tell: Callable[[int, int], None]
    ) -> dict[str, Any]:
        """The last thing the process says; nothing where it was ended before."""
        assert process.stdout is not None, "it was started with a pipe"
        for said in _objects(process.stdout):
            if "ready" in said:
                self._began = True
            elif "done" in said:
                tell(int(said["done"]), int(said["of"]))
            else:
                return said
        return {}

    def _judge(self, outcome: dict[str, Any], font: Path) -> None:
        """Raises what the outcome says; returns where a hand was made."""
        if self._stopped.is_set():
            raise Stopped
        if "made" in outcome:
            return
        if "refused" in outcome:
            raise UnusableFont(str(outcome["refused"]))
        trouble = str(outcome.get("broken", ""))
        if trouble == MemoryError.__name__:
            raise UnusableFont(
                f"“{font.name}” needs more memory than any font of handwriting: choose another."
            )
        if not trouble and (self._late.is_set() or self._was_out_of_time()):
            raise UnusableFont(f"“{font.name}” takes too long to read: choose a plainer font.")
        if not self._began:
            raise RuntimeError("the process that reads fonts did not start")
        raise UnusableFont(
            f"“{font.name}” is damaged, or a kind of font that cannot be read here: "
            "try another copy of it, or another font."
        )

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
