"""The one QObject between the windows and the book: it opens sessions and tells what changed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.own_occasions import AnyOccasion
from desktop.domain.senders import Sender
from desktop.domain.sent_notes import SentNote
from desktop.store import (
    bins,
    contacts,
    events,
    follow_up_settings,
    occasions,
    senders,
    sent_notes,
)
from desktop.store.changes import ChangeSet, accounted, changes_of
from desktop.store.open_books import OpenBook
from desktop.store.sessions import Session, Sessions
from desktop.store.undoing import apply_changes

Sent = TypeVar("Sent")

Changes = ChangeSet
"""What an action changed, for `LiveStore.bring_about`."""

_OF_PEOPLE = {"contacts", "contact_ways", "contact_tags", "postal_addresses", "organizations"}
_OF_EVENTS = {"events", "participants", "follow_ups", "positions", "sent_notes"}


_NOTHING = ChangeSet()


class LiveStore(QObject):
    """Reads and writes the book, one transaction an action.

    What one screen alone asks for are functions in that screen's own live_*.py, which take this
    store first and use `reading` and `changing`. Every method may be called from any thread; the
    signals reach each window on its own.
    book: what it reads and writes, for the care of the whole of it; is_read_only: whether nothing
    can be saved.

    Signals:
        contacts_changed: after a contact was added, changed, deleted or brought back.
        events_changed: after an event, or what was sent for one, changed.
        sender_changed: after the user's own name or address changed.
    """

    contacts_changed = Signal()
    events_changed = Signal()
    sender_changed = Signal()

    def __init__(self, book: OpenBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.book = book
        self._sessions = book.sessions
        self.is_read_only = book.is_read_only
        self._newest = threading.local()

    @property
    def newest_change(self) -> ChangeSet:
        """What the newest action of this thread changed, for `bring_about`."""
        newest: ChangeSet = getattr(self._newest, "change", _NOTHING)
        return newest

    def bring_about(self, changes: ChangeSet) -> None:
        """Do once more what was done, or its `reverse`. Raises ChangedSince."""
        with self.changing() as session:
            apply_changes(session, changes)

    def contact(self, contact_id: int) -> Contact:
        """Raises NoSuchContact."""
        with self.reading() as session:
            return contacts.contact(session, contact_id)

    def save_contact(self, contact: Contact) -> Contact:
        """Raises NamelessContact, ControlCharacters, NoSuchCountry, NoSuchContact."""
        with self.changing() as session:
            return contacts.save_contact(session, contact)

    def delete_contact(self, contact_id: int) -> None:
        """Raises NoSuchContact."""
        with self.changing() as session:
            contacts.delete_contact(session, contact_id)

    def restore_contact(self, contact_id: int) -> None:
        """Bring back a deleted contact. Raises NoSuchContact."""
        with self.changing() as session:
            contacts.restore_contact(session, contact_id)

    def empty_bin(self) -> None:
        """Destroy what was deleted longer ago than it is kept; that is not to be undone."""
        with self._sessions.begin() as session:
            bins.empty_bin(session, datetime.now(UTC))

    def occasions(self) -> list[AnyOccasion]:
        """The seven, and the user's own."""
        with self.reading() as session:
            return occasions.occasions(session)

    def events_of(self, contact_id: int) -> list[Event]:
        """A contact's events, newest first."""
        with self.reading() as session:
            return events.events_of(session, contact_id)

    def event_by_id(self, event_id: int) -> Event:
        """Raises NoSuchEvent."""
        with self.reading() as session:
            return events.event(session, event_id)

    def save_event(self, event: Event) -> Event:
        """Raises ControlCharacters, NoSuchContact, NoSuchEvent."""
        with self.changing() as session:
            return events.save_event(session, event)

    def delete_event(self, event: Event) -> None:
        """Raises NoSuchEvent."""
        with self.changing() as session:
            events.delete_event(session, _kept(event))

    def restore_event(self, event: Event) -> None:
        """Bring back a deleted event. Raises NoSuchEvent."""
        with self.changing() as session:
            events.restore_event(session, _kept(event))

    def me(self) -> Sender:
        """The user; an empty Sender until they say who they are."""
        with self.reading() as session:
            return senders.sender(session)

    def save_sender(self, sender: Sender) -> Sender:
        """Raises ControlCharacters, NoSuchCountry."""
        with self.changing() as session:
            return follow_up_settings.save_me(session, sender)

    def sent_note(self, sent_note_id: int) -> SentNote:
        """A note of the outbox with its pages. Raises NoSuchSentNote."""
        with self.reading() as session:
            return sent_notes.sent_note(session, sent_note_id)

    def sending(self, send: Callable[[Sessions], Sent]) -> tuple[Sent, Changes]:
        """Have something sent, which may take minutes and puts it into the outbox itself.

        Returns what `send` does, and what it changed. Raises what `send` raises.
        """
        sessions, changed = accounted(self._sessions)
        sent = send(sessions)
        self.events_changed.emit()
        return sent, changed()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session to ask the book with."""
        with self.book.reads() as session:
            yield session

    @contextmanager
    def quietly(self) -> Iterator[Session]:
        """One transaction that is no step to undo, and of which nobody hears."""
        with self._sessions.begin() as session:
            yield session

    @contextmanager
    def changing(self) -> Iterator[Session]:
        """One transaction; then it is told what it changed, and kept so that it can be undone."""
        with self._sessions.begin() as session:
            yield session
            changes = changes_of(session)
        self._newest.change = changes
        tables = changes.tables
        for signal, told_of in (
            (self.contacts_changed, _OF_PEOPLE),
            (self.events_changed, _OF_EVENTS),
            (self.sender_changed, {"senders"}),
        ):
            if tables & told_of:
                signal.emit()


def _kept(event: Event) -> int:
    assert event.id is not None, "an event that is shown is in the book"
    return event.id
