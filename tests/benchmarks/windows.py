"""How long the window takes to be there: from a process's start to its first painted list."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from tests.benchmarks.clocks import Result

_TIMES = 5


def start_of_the_window() -> list[Result]:
    """With a book that is there already; the first start, which makes one, is told apart."""
    with tempfile.TemporaryDirectory() as folder:
        book = str(Path(folder) / "bench.book")
        first = _start(book)
        again = median(_start(book) for _ in range(_TIMES))
    return [
        Result("window there, with a new book", first, "s"),
        Result("window there, with a book", again, "s"),
    ]


def _start(book: str) -> float:
    """Seconds from a process's start to the first painted list, as the process itself tells."""
    command = [sys.executable, "-m", "desktop", "--book", book, "--startup-time"]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return float(json.loads(done.stdout)["first_paint_ms"]) / 1000
