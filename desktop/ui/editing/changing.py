"""Changes to the book that are no contact's or event's: each at once, and each a step to undo."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.ui.live.live_store import Changes, LiveStore
from desktop.ui.system.background import Background, Worker
from desktop.ui.system.undo import History
from desktop.ui.words.spoken import explained

Change = Callable[[LiveStore], Changes]
"""Changes the book, and answers what it changed; it may raise a Refusal."""

_FEW = 200  # rows, which are brought back before anybody sees the window wait


class Changing(QObject):
    """Makes changes, and notes each with the sentence that tells it.

    It outlives the dialog that asked, so that what takes long is noted when it is done. What is
    slow is made on the worker's thread, one after the other.

    Signals:
        changed: after something was changed, or brought back, by whoever.
        working: whether something slow is going on.
        refused: with the sentence why something slow was not done.
    """

    changed = Signal()
    working = Signal(bool)
    refused = Signal(str)

    def __init__(self, store: LiveStore, history: History, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self.store = store
        self.history = history
        self._waiting: list[tuple[str | None, Change]] = []  # None: not to be noted again
        self._background = Background(worker, self)
        self._background.done.connect(self._finish)
        self._background.failed.connect(self._fail)
        for told in (history.taken_back, history.done_again):
            told.connect(self.changed)

    @property
    def is_working(self) -> bool:
        """Whether something slow is going on, or waits to be."""
        return bool(self._waiting)

    def now(self, done: str, change: Change, *, tell: bool = False) -> None:
        """Make a change. tell: whether the user cannot see it. Raises what `change` raises."""
        self._note(done, change(self.store), tell=tell)

    def slowly(self, done: str, change: Change) -> None:
        """Make a change in the background, after those that wait; undoing it is slow as well."""
        self._queue(done, change)

    def _queue(self, done: str | None, change: Change) -> None:
        self._waiting.append((done, change))
        if len(self._waiting) == 1:
            self.working.emit(True)
            self._start()

    def note(
        self,
        done: str,
        take_back: Callable[[], object],
        do_again: Callable[[], object],
        *,
        tell: bool = False,
    ) -> None:
        """Remember what was done outside the book, as `History.note` does."""
        self.history.note(done, take_back, do_again, tell=tell)
        self.changed.emit()

    def _start(self) -> None:
        self._background.ask(partial(self._waiting[0][1], self.store))

    def _finish(self, changes: Changes) -> None:
        done, _ = self._waiting.pop(0)
        if done is None:
            self.changed.emit()
        else:
            self._note(done, changes)
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

    def _note(self, done: str, changes: Changes, *, tell: bool = False) -> None:
        if len(changes) > _FEW:
            back, again = partial(_bring_about, changes.reverse), partial(_bring_about, changes)
            take_back, do_again = (
                partial(self._queue, None, back),
                partial(self._queue, None, again),
            )
            self.history.note(done, take_back, do_again, tell=tell)
        elif changes:
            note_change(self.history, self.store, changes, done, tell=tell)
        self.changed.emit()


def _bring_about(changes: Changes, store: LiveStore) -> Changes:
    store.bring_about(changes)
    return changes


def note_change(
    history: History,
    store: LiveStore,
    changes: Changes,
    done: str,
    *,
    tell: bool = False,
    undone: str = "",
) -> None:
    """Let a change of the book be undone, under the sentence that says what was done.

    undone: what taking it back cannot take back.
    """
    history.note(
        done,
        partial(store.bring_about, changes.reverse),
        partial(store.bring_about, changes),
        tell=tell,
        undone=undone,
    )
