"""Work that takes long enough to be watched: how far it is, and a way to stop it."""

from collections.abc import Callable
from functools import partial
from threading import Lock

from PySide6.QtCore import QObject, Signal

from desktop.domain.progress import Tell
from desktop.ui.system.background import Background, Worker
from desktop.ui.words.spoken import explained


class Stopped(Exception):
    """Whoever asked for the work did not want to wait."""


class LongWork(QObject):
    """One piece of work at a time, on a worker's thread.

    Signals:
        moved: with the share of the work that is done, from 0 to 1.
        done: with what the work answered; never after it was stopped.
        refused: with the sentence why it could not be done.
    """

    moved = Signal(float)
    done = Signal(object)
    refused = Signal(str)

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._watch = _Watch(self.moved.emit)
        self._background = Background(worker, self)
        self._background.done.connect(self._tell_done)
        self._background.failed.connect(self._tell_of)
        worker.retiring.connect(self.stop)

    def start(self, work: Callable[[Tell], object]) -> None:
        """Do this; what it is told by stops it, by raising Stopped, once `stop` was called."""
        self._watch = _Watch(self.moved.emit)
        self._background.ask(partial(work, self._watch.look))

    def stop(self) -> None:
        """Give the work up; nothing is heard of it then."""
        self._watch.stop()

    def _tell_done(self, answer: object) -> None:
        if not self._watch.is_stopped:
            self.done.emit(answer)

    def _tell_of(self, trouble: Exception) -> None:
        if self._watch.is_stopped or isinstance(trouble, Stopped):
            return
        self.refused.emit(explained(trouble))


class _Watch:
    """Tells how far one piece of work is, until it is stopped: who is told may be gone then."""

    def __init__(self, tell: Callable[[float], object]) -> None:
        self._tell = tell
        self._turn = Lock()  # whoever stops waits until what is being told is told
        self.is_stopped = False

    def look(self, done: int, of: int) -> None:
        """On the worker's thread. Raises Stopped."""
        with self._turn:
            if self.is_stopped:
                raise Stopped
            self._tell(done / of if of else 0.0)

    def stop(self) -> None:
        with self._turn:
            self.is_stopped = True
