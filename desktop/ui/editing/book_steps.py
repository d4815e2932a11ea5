"""What is done to the book, step by step, each of which can be taken back."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.ui.editing.changing import note_change
from desktop.ui.editing.slow_changes import SlowChanges
from desktop.ui.live.live_store import Changes, LiveStore
from desktop.ui.system.undo import History


class BookSteps(QObject):
    """Notes each step with the sentence that tells it, where the book can be written to.

    Signals:
        kept: with the id of a contact, after they were added, changed or brought back.
        refused: when something was asked for that a read-only book cannot keep.
        put_off: when something was asked for that would wait for a large change.
    """

    kept = Signal(int)
    refused = Signal()
    put_off = Signal()

    def __init__(
        self, store: LiveStore, history: History, slow: SlowChanges, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._history = history
        self._slow = slow

    def is_refused(self) -> bool:
        """Whether nothing can be kept, or not yet, which is then told."""
        if self._store.is_read_only:
            self.refused.emit()
        elif self._slow.is_long:
            self.put_off.emit()
        return self._store.is_read_only or self._slow.is_long

    def note(self, done: str, contact_id: int | None = None, *, tell: bool = False) -> None:
        """Remember the store's newest change, as a sentence, and whom it was about."""
        self.note_change(done, self._store.newest_change, contact_id, tell=tell)

    def note_change(
        self, done: str, changes: Changes, contact_id: int | None = None, *, tell: bool = False
    ) -> None:
        """Remember a change that may not be the newest by now, as what was slow."""
        then = partial(self._tell, contact_id)
        note_change(self._history, self._slow, changes, done, tell=tell, then=then)

    def _tell(self, contact_id: int | None, _changes: Changes) -> None:
        if contact_id is not None:
            self.kept.emit(contact_id)
