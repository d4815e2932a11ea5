"""Keeps Python from freeing widgets on the threads of slow work, where Qt must not destroy them."""

import gc

from PySide6.QtCore import QObject, QTimer

OFTEN = 200  # milliseconds; what is made in that time is no more than a few thousand objects
SOON = 50  # milliseconds, while a job on another thread makes many
MANY = 20_000  # objects; five times as many take the window 10 ms to look through


class Collecting(QObject):
    """Frees what refers to itself on the interface's thread alone, as often as Python would have.

    Python otherwise does so on whichever thread comes to make the next object; a widget among it
    would be destroyed there, and Qt go on using it here.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._often = QTimer(self)
        self._often.setInterval(OFTEN)
        self._often.timeout.connect(self.collect)
        self._often.start()

    def collect(self) -> None:
        """Free the generations whose time has come."""
        counts = gc.get_count()
        due = [
            generation
            for generation, (count, most) in enumerate(zip(counts, gc.get_threshold(), strict=True))
            if count > most
        ]
        is_busy = counts[0] > MANY  # the oldest wait: what a job holds would be looked through
        if due:
            gc.collect(min(due[-1], 1) if is_busy else due[-1])
        self._often.setInterval(SOON if is_busy else OFTEN)


def keep_what_is_loaded() -> None:
    """Look no more through all that there is now, which would take a twentieth of a second.

    It frees nothing, and so may be called on any thread.
    """
    gc.freeze()
