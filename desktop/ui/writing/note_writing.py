"""Notes, begun from any screen, and opened again once they went out."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.events import Event
from desktop.domain.follow_ups import FollowUpKind
from desktop.domain.occasions import Channel
from desktop.domain.owed import Owed
from desktop.domain.sent_notes import SentNote
from desktop.ui.editing.changing import note_change
from desktop.ui.editing.window_parts import WindowParts
from desktop.ui.live.live_store import Changes
from desktop.ui.outbox.sent_pdfs import SentPdfs

if TYPE_CHECKING:
    from desktop.domain.insights import Unthanked
    from desktop.ui.writing.writing_desk import WritingDesk


class NoteWriting(QObject):
    """Brings what is to be written to the desk; a book that may not be changed has none.

    Signals: told: with a sentence for the user, when a note did not go out.
    """

    told = Signal(str)

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._pdfs = SentPdfs(parts.store)

    def write(
        self,
        event: Event,
        channel: Channel | None = None,
        reader_id: int | None = None,
        kind: FollowUpKind = FollowUpKind.THANK_YOU,
    ) -> None:
        """Write the note for an event, as a card, a letter or an e-mail.

        channel: None for the one it was begun for, else a card; reader_id: of one who took part,
        None for the event's own contact; kind: thanks, or asking where things stand.
        """
        if not self._parts.editing.steps.is_refused():
            self.desk.write(event, channel, reader_id, kind)

    def write_card(self, event: Event) -> None:
        """Write a card for an event."""
        self.write(event, Channel.CARD)

    def write_owed(self, owed: Owed, channel: Channel) -> None:
        """To whom it is owed, who may be somebody else than the event's first contact."""
        key = owed.follow_up.key
        self.write(self._parts.store.event_by_id(key.event_id), channel, key.contact_id, key.kind)

    def thank(self, unthanked: Unthanked) -> None:
        """Write what is owed still, as is usual after such an event."""
        event = self._parts.store.event_by_id(unthanked.event_id)
        self.write(event, event.occasion.usual_channel, unthanked.contact_id)

    def write_again(self, note: SentNote) -> None:
        """Open the words of a note that went out, to be written once more."""
        if not self._parts.editing.steps.is_refused():
            self.desk.write_again(note)

    def open_card(self, sent_note_id: int) -> None:
        """Show the PDF of a note that went out."""
        self._pdfs.open_card(sent_note_id)

    def open_envelope(self, sent_note_id: int) -> None:
        """Show the PDF of its envelope."""
        self._pdfs.open_envelope(sent_note_id)

    def note_posted(self, done: str, changes: Changes) -> None:
        """Let the book forget that a note was printed or saved, as one that did not come out."""
        at = self._parts
        undone = self.tr("The pages stay as they are; they are no longer in the outbox.")
        note_change(at.history, at.slow, changes, done, tell=True, undone=undone)

    @cached_property
    def desk(self) -> WritingDesk:
        """Where notes are written; made with the first one."""
        from desktop.ui.writing.writing_desk import WritingDesk  # hands, NumPy and HarfBuzz: 0.2 s

        desk = WritingDesk(self._parts)
        desk.told.connect(self.told)
        desk.posted.connect(self.note_posted)
        desk.noted.connect(self._note_sent)
        desk.mailed.connect(self._note_mailed)
        return desk

    def _note_sent(self, done: str, changes: Changes) -> None:
        """What the user says that they sent can be taken back, as one slip of the mouse may be."""
        note_change(self._parts.history, self._parts.slow, changes, done, tell=True)

    def _note_mailed(self, done: str, changes: Changes) -> None:
        """What is in the post stays there."""
        at = self._parts
        undone = self.tr("The e-mail stays sent; it is no longer in the outbox.")
        note_change(at.history, at.slow, changes, done, tell=True, undone=undone)
