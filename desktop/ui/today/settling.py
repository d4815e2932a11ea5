"""What is done about a follow-up from the list, each to be undone."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal, SignalInstance

from desktop.domain.follow_ups import FollowUpKey, FollowUpState, Settled
from desktop.domain.occasions import Channel
from desktop.domain.owed import Owed
from desktop.domain.refusals import Refusal
from desktop.ui.editing.editing import Editing
from desktop.ui.live.live_store import Changes, LiveStore
from desktop.ui.live.live_today import plan, settle
from desktop.ui.system.undo import History
from desktop.ui.words.spoken import spoken


class Settling(QObject):
    """Marks follow-ups as done, snoozed or skipped, or plans by which channel each is to be sent.

    about: the id of the contact whose follow-up is being changed; None while none is.

    Signals:
        settled: with the key of a follow-up that was; it is owed no longer, or later.
        owed_again: with the key of one of which that was undone, or that is planned otherwise.
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

    def plan(self, channel: Channel, owed: Owed) -> None:
        """It is to be sent so, whatever is advised; what is advised is no choice to be kept."""
        if channel is owed.by:
            return
        done = {
            Channel.CARD: self.tr("Planned as a card: {name}."),
            Channel.LETTER: self.tr("Planned as a letter: {name}."),
            Channel.EMAIL: self.tr("Planned as an e-mail: {name}."),
        }[channel].format(name=owed.contact_name)
        chosen = None if channel is owed.advice.channel else channel
        change = partial(plan, self._store, owed.follow_up.key, chosen)
        self._change(owed.follow_up.key, change, done, self.owed_again)

    def _settle(self, owed: Owed, settled: Settled, done: str) -> None:
        key = owed.follow_up.key
        self._change(key, partial(settle, self._store, key, settled), done, self.settled)

    def _change(
        self, key: FollowUpKey, change: Callable[[], Changes], done: str, told: SignalInstance
    ) -> None:
        """told: the signal that says what became of it, now and when it is done again."""
        if self._editing.steps.is_refused():
            return
        try:
            with self._about(key):
                changes = change()
        except Refusal as refusal:
            self.refused.emit(spoken(refusal))
            return
        self._history.note(
            done,
            partial(self._bring_about, changes.reverse, key, self.owed_again),
            partial(self._bring_about, changes, key, told),
            tell=True,
        )
        told.emit(key)

    @contextmanager
    def _about(self, key: FollowUpKey) -> Iterator[None]:
        self.about = key.contact_id
        try:
            yield
        finally:
            self.about = None

    def _bring_about(self, changes: Changes, key: FollowUpKey, told: SignalInstance) -> None:
        with self._about(key):
            self._store.bring_about(changes)
        told.emit(key)
