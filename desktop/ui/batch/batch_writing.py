"""Opens the window of a note to many people, and keeps that they were sent as one step."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.ui.batch.batch_dialog import BatchDialog
from desktop.ui.batch.batch_drafts import BEGINNINGS
from desktop.ui.editing.changing import note_change
from desktop.ui.editing.window_parts import WindowParts
from desktop.ui.forms.sender_dialog import once_introduced
from desktop.ui.live.live_batches import Source
from desktop.ui.live.live_settings import fresh_draft
from desktop.ui.live.live_store import Changes


class BatchWriting(QObject):
    """Before the first note, it asks whom it is from.

    Signals: told: with a sentence for the user.
    """

    told = Signal(str)

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._source = Source()

    def write(self, ids: tuple[int, ...]) -> None:
        """ids: of contacts who are chosen; none leaves the choice to the window."""
        self._source = Source(ids=ids)
        once_introduced(self._parts.store, self._parts.window, self._open)

    def _open(self) -> None:
        draft = fresh_draft(self._parts.store, "")
        begun = replace(draft, text=BEGINNINGS[draft.language])
        dialog = BatchDialog(self._parts, begun, self._source)
        dialog.marked.connect(self._note)
        dialog.destroyed.connect(self.deleteLater)
        dialog.resize(self._parts.window.size())
        dialog.move(self._parts.window.pos())  # as the window of a note
        dialog.open()

    def _note(self, done: str, changes: Changes) -> None:
        note_change(self._parts.history, self._parts.slow, changes, done, tell=True)
