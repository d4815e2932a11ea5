"""Changes to events, each through its dialog, and each one to be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.contacts import Contact, ContactLine
from desktop.domain.event_entries import EventEntry
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.domain.positions import Position
from desktop.ui.editing.book_steps import BookSteps
from desktop.ui.live import live_contacts, live_events
from desktop.ui.live.live_store import LiveStore
from desktop.ui.live.lookups import Lookups
from desktop.ui.system.background import Worker
from desktop.ui.words.occasion_words import occasion_words

NOBODY = 0  # whom an event is with, until it is said


class EventEditing(QObject):
    """What can be done to events from any screen.

    Signals:
        logged: with an event that was added or changed.
        write_asked: with an event for which a note is to be written, and its channel.
    """

    logged = Signal(object)
    write_asked = Signal(object, object)

    def __init__(
        self,
        store: LiveStore,
        steps: BookSteps,
        today: Callable[[], date],
        worker: Worker,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._store, self._steps = store, steps
        self._today, self._worker, self._window = today, worker, window

    def log_event(self, contact: Contact | None = None) -> None:
        """Ask what happened, most often today. contact: with whom, if somebody is seen."""
        if self._steps.is_refused():
            return
        blank = Event(NOBODY, Occasion.PERSONAL_INTERVIEW, self._today())
        self._ask_event(blank, [contact] if contact else [])

    def edit_event(self, event: Event) -> None:
        """Ask for changes to an event. Raises NoSuchContact."""
        if self._steps.is_refused():
            return
        people = live_events.participants(self._store, event)
        self._ask_event(event, people)

    def _ask_event(self, event: Event, people: Sequence[Contact]) -> None:
        from desktop.ui.forms.event_dialog import EventDialog  # a form, opened later

        choices = live_events.event_choices(self._store)
        about = _position_of(choices.positions, event.position_id)
        before = EventEntry(event, event.participants, about)
        dialog = EventDialog(
            event,
            [_line(person) for person in people],
            choices,
            partial(self._change_event, before, choices.positions),
            Lookups(
                self._worker,
                partial(live_contacts.first_contacts, self._store),
                partial(live_events.who_is_meant, self._store),
            ),
            self._today(),
            self._window,
        )
        dialog.write_asked.connect(self.write_asked)
        dialog.open()

    def delete_event(self, event: Event) -> None:
        """Take an event out of the book. Raises NoSuchEvent."""
        if self._steps.is_refused():
            return
        self._store.delete_event(event)
        self._steps.note(
            self.tr("Deleted the event “{occasion}”.").format(
                occasion=occasion_words(event.occasion)
            ),
            tell=True,
        )

    def _change_event(
        self, before: EventEntry, positions: Sequence[Position], entry: EventEntry
    ) -> Event:
        """positions: as they were read; what was said of one meanwhile is shown first."""
        if entry.position is None or entry.position.id is None:
            return self._keep_event(before, entry, entry.position)
        from desktop.ui.editing.savings import position_saving  # as above

        known = _position_of(positions, entry.position.id) or entry.position
        saving = position_saving(self._store, partial(self._keep_event, before, entry))
        return saving.save(self._window, known, entry.position)

    def _keep_event(
        self, before: EventEntry, entry: EventEntry, position: Position | None
    ) -> Event:
        from desktop.ui.editing.savings import entry_saving  # as above

        saving = entry_saving(self._store, self._write_event)
        return saving.save(self._window, before, replace(entry, position=position))

    def _write_event(self, entry: EventEntry) -> Event:
        saved = live_events.save_entry(self._store, entry, self._today())
        if entry.event.id is None:
            self._note_event(self.tr("Logged the event “{occasion}”."), saved, tell=True)
        elif self._store.newest_change:
            self._note_event(self.tr("Changed the event “{occasion}”."), saved)
        return saved

    def _note_event(self, done: str, saved: Event, *, tell: bool = False) -> None:
        """tell: it may be seen on another screen only."""
        self._steps.note(done.format(occasion=occasion_words(saved.occasion)), tell=tell)
        self.logged.emit(saved)


def _position_of(positions: Sequence[Position], id: int | None) -> Position | None:
    return next((each for each in positions if each.id == id), None)


def _line(contact: Contact) -> ContactLine:
    """What a list shows of this contact."""
    assert contact.id is not None, "somebody of the book"
    return ContactLine(
        contact.id, contact.name, contact.organization, contact.job_title, False, None
    )
