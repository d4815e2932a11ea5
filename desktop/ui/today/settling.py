"""What is done about a follow-up from the list, each to be undone."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.domain.follow_ups import FollowUpKey, FollowUpState, Settled
from desktop.domain.owed import Owed
from desktop.domain.refusals import Refusal
from desktop.ui.editing.editing import Editing
from desktop.ui.live.live_store import Changes, LiveStore
from desktop.ui.live.live_today import settle
from desktop.ui.system.undo import History
from desktop.ui.words.spoken import spoken


class Settling(QObject):
    """Marks follow-ups as done, snoozed or skipped.

    about: the id of the contact whose follow-up is being changed; None while none is.

    Signals:
        settled: with the key of a follow-up that was; it is owed no longer, or later.
        owed_again: with the key of one of which that was undone.
        refused: with the sentence why something could not be.
    """

    settled = Signal(object)
    owed_again = Signal(object)
    refused = Signal(str)

    def __init__(
        self,
        store: LiveStore,
        editing: Editing,
        history: History,
        today: Callable[[], date],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._editing = editing
        self._history = history
        self._today = today
        self.about: int | None = None

    def done(self, owed: Owed) -> None:
        """They were thanked, or asked, in whatever way."""
        done = self.tr("Done: {name}.").format(name=owed.contact_name)
        self._settle(owed, Settled(FollowUpState.DONE, self._today()), done)

    def skip(self, owed: Owed) -> None:
        """It need not be done."""
        done = self.tr("Skipped: {name}.").format(name=owed.contact_name)
        self._settle(owed, Settled(FollowUpState.SKIPPED, self._today()), done)

    def snooze(self, owed: Owed, until: date) -> None:
        """It is owed from that day on."""
        done = self.tr("Snoozed: {name}.").format(name=owed.contact_name)
        self._settle(owed, Settled(FollowUpState.SNOOZED, self._today(), until), done)

    def _settle(self, owed: Owed, settled: Settled, done: str) -> None:
        if self._editing.steps.is_refused():
            return
        key = owed.follow_up.key
        try:
            with self._about(key):
                changes = settle(self._store, key, settled)
        except Refusal as refusal:
            self.refused.emit(spoken(refusal))
            return
        self._history.note(
            done,
            partial(self._take_back, changes, key),
            partial(self._do_again, changes, key),
            tell=True,
        )
        self.settled.emit(key)

    @contextmanager
    def _about(self, key: FollowUpKey) -> Iterator[None]:
        self.about = key.contact_id
        try:
            yield
        finally:
            self.about = None

    def _take_back(self, changes: Changes, key: FollowUpKey) -> None:
        with self._about(key):
            self._store.bring_about(changes.reverse)
        self.owed_again.emit(key)

    def _do_again(self, changes: Changes, key: FollowUpKey) -> None:
        with self._about(key):
            self._store.bring_about(changes)
        self.settled.emit(key)
