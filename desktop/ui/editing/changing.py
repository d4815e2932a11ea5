"""Changes to the book that are no contact's or event's: each at once, and each a step to undo."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.ui.editing.slow_changes import Change, SlowChanges
from desktop.ui.live.live_store import Changes, LiveStore
from desktop.ui.system.undo import History


class Changing(QObject):
    """Makes changes, and notes each with the sentence that tells it.

    It outlives the dialog that asked.

    Signals:
        changed: after something was changed, or brought back, by whoever.
        working: whether something slow is going on.
        refused: with the sentence why something slow was not done.
    """

    changed = Signal()
    working = Signal(bool)
    refused = Signal(str)

    def __init__(
        self, store: LiveStore, history: History, slow: SlowChanges, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.store = store
        self.history = history
        self._slow = slow
        slow.working.connect(self.working)
        slow.refused.connect(self.refused)
        for told in (history.taken_back, history.done_again):
            told.connect(self.changed)

    @property
    def is_working(self) -> bool:
        """Whether something slow is going on, or waits to be."""
        return self._slow.is_working

    def now(self, done: str, change: Change, *, tell: bool = False) -> None:
        """Make a change. tell: whether the user cannot see it. Raises what `change` raises."""
        self._note(done, change(self.store), tell=tell)

    def slowly(self, done: str, change: Change) -> None:
        """Make a change in the background, after those that wait; undoing it is slow as well."""
        self._slow.ask(change, partial(self._note, done))

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

    def _note(self, done: str, changes: Changes, *, tell: bool = False) -> None:
        if changes:
            note_change(self.history, self._slow, changes, done, tell=tell, then=self._tell)
        self.changed.emit()

    def _tell(self, _changes: Changes) -> None:
        self.changed.emit()


def note_change(
    history: History,
    slow: SlowChanges,
    changes: Changes,
    done: str,
    *,
    tell: bool = False,
    undone: str = "",
    then: Callable[[Changes], object] = lambda _: None,
) -> None:
    """Let a change of the book be undone, under the sentence that says what was done.

    undone: what taking it back cannot take back; then: done after it was taken back, and again.
    """
    history.note(
        done,
        partial(slow.bring_about, changes.reverse, then),
        partial(slow.bring_about, changes, then),
        tell=tell,
        undone=undone,
    )
