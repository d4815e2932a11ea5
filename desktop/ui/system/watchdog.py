"""Notices when the window does not answer: the gaps between beats of its event loop."""

import sys
import time

from PySide6.QtCore import QObject, Qt, QTimer

BEAT = 5  # milliseconds
LONGEST = 50  # milliseconds that nobody feels. Source: a tenth of a second is felt; half of that.


class Watchdog(QObject):
    """Keeps the time of each stall of over `LONGEST` milliseconds, and tells it where asked to.

    stalls: milliseconds each, in order.
    """

    def __init__(self, parent: QObject, *, tells: bool = False) -> None:
        super().__init__(parent)
        self.stalls: list[float] = []
        self._tells = tells
        self._last = time.monotonic()
        self._beat = QTimer(self)
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._notice)
        self._beat.start(BEAT)

    def forget(self) -> None:
        """Begin anew, from now."""
        self.stalls.clear()
        self._last = time.monotonic()

    def _notice(self) -> None:
        now = time.monotonic()
        gap = (now - self._last) * 1000 - BEAT
        self._last = now
        if gap > LONGEST:
            self.stalls.append(gap)
            if self._tells:
                print(f"The window did not answer for {gap:.0f} ms.", file=sys.stderr, flush=True)
