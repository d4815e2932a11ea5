"""Slow work off the interface thread: a call goes in, its answer or its trouble comes out."""

import sys
from collections.abc import Callable

from PySide6.QtCore import (
    QCoreApplication,
    QMetaMethod,
    QObject,
    QRunnable,
    QThreadPool,
    Signal,
)

from desktop.domain.refusals import Refusal

TURN = 0.0005  # seconds


class Worker(QObject):
    """A thread that makes the calls of several askers, one after the other.

    More threads would only take Python's lock from each other, and PDFium is made for one. The
    window gives the lock away with nearly every call of Qt, and has it back after a `TURN`: with
    Python's own ten times that, a form of a hundred widgets would take a second beside slow work.
    Whoever made it retires it before it is destroyed.

    Signals: retiring: before it waits for the last call, which may be waiting for somebody itself.
    """

    retiring = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN)
        self._is_retired = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def start(self, job: QRunnable) -> None:
        """Do the job when those before it are done; never, once retired."""
        if not self._is_retired:
            self._pool.start(job)

    def retire(self) -> None:
        """Finish what was begun, waiting for it, and begin nothing more.

        Destroying a pool at work would wait with Python's lock held, for a thread that needs it.
        """
        self._is_retired = True
        self.retiring.emit()
        self._pool.waitForDone()


class Background(QObject):
    """Makes one call at a time on a worker thread; of those that wait, only the newest is made.

    Answers arrive in the order of asking, and none after this object is gone. An error of our own
    that nobody listens for is raised here, so that it is told of; a refusal is let go then.

    Signals:
        done: with what a call returned.
        failed: with the exception that a call raised.
        rested: when nothing of it runs or waits any more.
    """

    done = Signal(object)
    failed = Signal(object)
    rested = Signal()

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._running = False
        self._waiting: Callable[[], object] | None = None

    @property
    def busy(self) -> bool:
        """Whether a call runs or waits."""
        return self._running

    def ask(self, call: Callable[[], object]) -> None:
        """Make `call` as soon as the one that runs is done, unless a newer one is asked by then.

        It must touch no widget, and what it takes along must not change.
        """
        if self._running:
            self._waiting = call
        else:
            self._start(call)

    def _start(self, call: Callable[[], object]) -> None:
        self._running = True
        job = _Job(call)
        job.outcome.done.connect(self._answer)
        job.outcome.failed.connect(self._give_up)
        self._worker.start(job)

    def _answer(self, answer: object) -> None:
        self._go_on()
        self.done.emit(answer)
        self._rest()

    def _give_up(self, trouble: Exception) -> None:
        heard = self.isSignalConnected(QMetaMethod.fromSignal(self.failed))
        self._go_on()
        self.failed.emit(trouble)
        self._rest()
        if not (heard or isinstance(trouble, Refusal)):
            raise trouble

    def _go_on(self) -> None:
        call, self._waiting = self._waiting, None
        self._running = False
        if call is not None:
            self._start(call)

    def _rest(self) -> None:
        if not self._running:
            self.rested.emit()


class _Outcome(QObject):
    done = Signal(object)
    failed = Signal(object)


class _Job(QRunnable):
    """One call. Its outcome belongs to the application, so that no worker thread destroys it."""

    def __init__(self, call: Callable[[], object]) -> None:
        super().__init__()
        self._call = call
        self.outcome = _Outcome(QCoreApplication.instance())

    def run(self) -> None:
        try:
            answer = self._call()
        except Exception as trouble:  # noqa: BLE001 - errors are carried to the other thread
            self.outcome.failed.emit(trouble)
        else:
            self.outcome.done.emit(answer)
        self.outcome.deleteLater()
