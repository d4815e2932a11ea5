"""How long the window takes to be there: from a process's start to its first painted list."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from tests.benchmarks.clocks import Result, work_seconds

_TIMES = 5


def start_of_the_window() -> list[Result]:
    """With a book that is there already; the first start, which makes one, is told apart."""
    with tempfile.TemporaryDirectory() as folder:
        book = str(Path(folder) / "bench.book")
        first = _start(book)
        return [Result("window there, with a new book", first, "s"), *start_with(book)]


def start_with(book: str) -> list[Result]:
    """With this book; the first time, which may find nothing in the system's memory, not told."""
    _start(book)
    starts = [work_seconds(lambda: _start(book)) for _ in range(_TIMES)]
    return [
        Result("window there, with a book", median(there for _, there in starts), "s"),
        Result("  of processors' work", median(work for work, _ in starts), "s"),
    ]


def _start(book: str) -> float:
    """Seconds from a process's start to the first painted list, as the process itself tells."""
    command = [sys.executable, "-m", "desktop", "--book", book, "--startup-time"]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return float(json.loads(done.stdout)["first_paint_ms"]) / 1000
