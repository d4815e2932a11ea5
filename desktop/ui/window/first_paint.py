"""How long the window took to be there: from the start of its process to its first painted list."""

import json
import os
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from desktop.ui.widgets.screens import Screen

_IMPORTED = time.monotonic()


class FirstPaint(QObject):
    """Paints a screen once it has what the book says, prints how long that took, and quits."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        screen.shown.connect(self._tell_soon)

    def _tell_soon(self) -> None:
        QTimer.singleShot(0, self._tell)  # when whoever else waited for it has had it

    def _tell(self) -> None:
        self._screen.window().repaint()
        print(json.dumps({"first_paint_ms": round(process_age() * 1000)}), flush=True)
        QCoreApplication.quit()


def process_age() -> float:
    """Seconds since this process was started; where the system does not say, since it was loaded.

    Source: proc(5), the 22nd field of /proc/self/stat: clock ticks after the system's start.
    """
    try:
        after_name = Path("/proc/self/stat").read_text("utf-8").rpartition(")")[2]
        ticks = int(after_name.split()[19])
        started = ticks / os.sysconf("SC_CLK_TCK")
        return time.clock_gettime(time.CLOCK_BOOTTIME) - started
    except (OSError, AttributeError, ValueError, IndexError):
        return time.monotonic() - _IMPORTED
