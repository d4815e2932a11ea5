"""How long the window takes to be there: from a process's start to its first paint."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.benchmarks.clocks import Result

_TIMES = 5

# Runs in a process of its own. The clock is the system's, so the parent's start time holds in it.
_CHILD = """
import sys, time
from desktop import app
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWidgetType():
            print(time.monotonic() - float(sys.argv[1]), flush=True)
            QCoreApplication.instance().removeEventFilter(self)
            QTimer.singleShot(0, QCoreApplication.quit)
        return False

paint = FirstPaint()
show = app.MainWindow.show

def watched_show(window):
    QCoreApplication.instance().installEventFilter(paint)
    show(window)

app.MainWindow.show = watched_show
sys.exit(app.run(sys.argv[2]))
"""


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
    command = [sys.executable, "-c", _CHILD, str(time.monotonic()), book]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return float(done.stdout)
