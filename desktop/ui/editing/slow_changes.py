"""Changes to the book that take long: made in the background, one after the other."""

from collections.abc import Callable
from functools import partial
from time import monotonic

from PySide6.QtCore import QObject, Signal

from desktop.ui.live.live_store import Changes, LiveStore
from desktop.ui.system.background import Background, Worker
from desktop.ui.words.spoken import explained

Change = Callable[[LiveStore], Changes]
"""Changes the book, and answers what it changed; it may raise a Refusal."""

Then = Callable[[Changes], object]
"""What is done with what was changed."""

FEW = 200  # rows, which are brought back before anybody sees the window wait
LONG = 0.5  # seconds


class SlowChanges(QObject):
    """A window's; it outlives the dialog that asked, so that what is done is noted.

    Signals:
        working: whether something is going on.
        refused: with the sentence why something was not done.
    """

    working = Signal(bool)
    refused = Signal(str)

    def __init__(self, store: LiveStore, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._waiting: list[tuple[Change, Then]] = []
        self._since = 0.0
        self._background = Background(worker, self)
        self._background.done.connect(self._finish)
        self._background.failed.connect(self._fail)

    @property
    def is_working(self) -> bool:
        """Whether something is going on, or waits to be."""
        return bool(self._waiting)

    @property
    def is_long(self) -> bool:
        """Whether something goes on for so long that who saves now may have to wait for it."""
        return self.is_working and monotonic() - self._since > LONG

    def ask(self, change: Change, then: Then) -> None:
        """Make a change in the background, after those that wait, and do something then."""
        self._waiting.append((change, then))
        if len(self._waiting) == 1:
            self._since = monotonic()
            self.working.emit(True)
            self._start()

    def bring_about(self, changes: Changes, then: Then = lambda _: None) -> None:
        """Make these changes: few of them now, where nothing else is going on, which may refuse."""
        if len(changes) > FEW or self.is_working:
            self.ask(partial(_brought_about, changes), then)
        else:
            self._store.bring_about(changes)
            then(changes)

    def _start(self) -> None:
        self._background.ask(partial(self._waiting[0][0], self._store))

    def _finish(self, changes: Changes) -> None:
        _, then = self._waiting.pop(0)
        then(changes)
        self._go_on()

    def _fail(self, trouble: Exception) -> None:
        self._waiting.pop(0)
        self._go_on()
        self.refused.emit(explained(trouble))

    def _go_on(self) -> None:
        if self._waiting:
            self._start()
        else:
            self.working.emit(False)


def _brought_about(changes: Changes, store: LiveStore) -> Changes:
    store.bring_about(changes)
    return changes
