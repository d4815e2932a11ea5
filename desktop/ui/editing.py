"""Changes to people and events, each through its dialog, and each one to be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.addresses import PostalAddress
from desktop.domain.contacts import Contact
from desktop.domain.event_entries import EventEntry
from desktop.domain.events import Event
from desktop.domain.occasions import Occasion
from desktop.domain.organizations import Organization
from desktop.domain.positions import Position
from desktop.ui import live_contacts, live_events
from desktop.ui.background import Worker
from desktop.ui.live_contacts import (
    keep_photo,
    organization_names,
    photo_of,
    save_organization,
)
from desktop.ui.live_store import Changes, LiveStore
from desktop.ui.lookups import Lookups
from desktop.ui.occasion_words import occasion_words
from desktop.ui.people_field import line_of
from desktop.ui.undo import History

if TYPE_CHECKING:
    from desktop.ui.contact_dialog import ContactDialog

NOBODY = 0  # whom an event is with, until it is said


class Editing(QObject):
    """What can be done to the book from any screen.

    Signals:
        kept: with the id of a contact, after they were added, changed or brought back.
        logged: with an event that was added or changed.
        write_asked: with an event for which a note is to be written, and its channel.
        refused: when something was asked for that a read-only book cannot keep.
    """

    kept = Signal(int)
    logged = Signal(object)
    write_asked = Signal(object, object)
    refused = Signal()

    def __init__(
        self,
        store: LiveStore,
        history: History,
        today: Callable[[], date],
        worker: Worker,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._worker = worker
        self._store = store
        self._history = history
        self._today = today
        self._window = window

    def is_refused(self) -> bool:
        """Whether nothing can be kept, which is then told."""
        if self._store.is_read_only:
            self.refused.emit()
        return self._store.is_read_only

    def ask_for_contact(self) -> None:
        """As `new_contact`, for an entry of a menu, which would give it a state for a name."""
        self.new_contact()

    def new_contact(self, name: str = "") -> None:
        """Ask for a new person, whose mail is first taken to go to the user's own country."""
        if self.is_refused():
            return
        country = self._store.me().address.country
        blank = Contact(name=name, address=PostalAddress(country=country))
        self._contact_dialog(blank, self._add_contact, self._window).open()

    def edit_contact(
        self,
        contact: Contact,
        *,
        address_first: bool = False,
        email_first: bool = False,
        over: QWidget | None = None,
    ) -> None:
        """Ask for changes to a person. over: the dialog to do so in front of."""
        if self.is_refused():
            return
        change = partial(self._change_contact, contact)
        dialog = self._contact_dialog(contact, change, over or self._window)
        if address_first:
            dialog.start_at_address()
        if email_first:
            dialog.start_at_email()
        dialog.open()

    def edit_organization(self, organization: Organization) -> None:
        """Ask how an organisation likes to be written to."""
        if self.is_refused():
            return
        from desktop.ui.organization_dialog import OrganizationDialog  # a form, opened later

        change = partial(self._change_organization, organization)
        OrganizationDialog(organization, change, self._window).open()

    def _contact_dialog(
        self, contact: Contact, save: Callable[[Contact], object], over: QWidget
    ) -> ContactDialog:
        from desktop.ui.contact_dialog import ContactDialog  # a form, opened later

        return ContactDialog(
            contact,
            save,
            over,
            organizations=organization_names(self._store),
            photo=photo_of(self._store, contact),
            keep_photo=partial(keep_photo, self._store),
        )

    def delete_contact(self, contact: Contact) -> None:
        """Take a person out of the book, with their events. Raises NoSuchContact."""
        if self.is_refused():
            return
        contact_id = _kept(contact.id)
        self._store.delete_contact(contact_id)
        self.note(self.tr("Deleted {name}.").format(name=contact.name), contact_id, tell=True)

    def log_event(self, contact: Contact | None = None) -> None:
        """Ask what happened, most often today. contact: with whom, if somebody is seen."""
        if self.is_refused():
            return
        blank = Event(NOBODY, Occasion.PERSONAL_INTERVIEW, self._today())
        self._ask_event(blank, [contact] if contact else [])

    def edit_event(self, event: Event) -> None:
        """Ask for changes to an event. Raises NoSuchContact."""
        if self.is_refused():
            return
        people = live_events.participants(self._store, event)
        self._ask_event(event, people)

    def _ask_event(self, event: Event, people: Sequence[Contact]) -> None:
        from desktop.ui.event_dialog import EventDialog  # a form, opened later

        choices = live_events.event_choices(self._store)
        about = _position_of(choices.positions, event.position_id)
        before = EventEntry(event, event.participants, about)
        dialog = EventDialog(
            event,
            [line_of(person) for person in people],
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
        if self.is_refused():
            return
        self._store.delete_event(event)
        self.note(
            self.tr("Deleted the event “{occasion}”.").format(
                occasion=occasion_words(event.occasion)
            ),
            tell=True,
        )

    def _add_contact(self, contact: Contact) -> None:
        saved = self._store.save_contact(contact)
        self.note(self.tr("Added {name}.").format(name=saved.name), _kept(saved.id))
        self.kept.emit(_kept(saved.id))

    def _change_contact(self, before: Contact, after: Contact) -> None:
        from desktop.ui.savings import contact_saving  # with a form, opened later

        saving = contact_saving(self._store, self._keep_contact)
        saving.save(self._window, before, after)

    def _keep_contact(self, contact: Contact) -> None:
        saved = self._store.save_contact(contact)
        if self._store.newest_change:
            self.note(self.tr("Changed {name}.").format(name=saved.name), _kept(saved.id))
            self.kept.emit(_kept(saved.id))

    def _change_organization(self, before: Organization, after: Organization) -> None:
        from desktop.ui.savings import organization_saving  # as above

        saving = organization_saving(self._store, self._keep_organization)
        saving.save(self._window, before, after)

    def _keep_organization(self, organization: Organization) -> None:
        saved = save_organization(self._store, organization)
        if self._store.newest_change:
            self.note(self.tr("Changed {name}.").format(name=saved.name))

    def _change_event(
        self, before: EventEntry, positions: Sequence[Position], entry: EventEntry
    ) -> Event:
        from desktop.ui.savings import entry_saving  # as above

        saving = entry_saving(self._store, partial(self._keep_event, positions))
        return saving.save(self._window, before, entry)

    def _keep_event(self, positions: Sequence[Position], entry: EventEntry) -> Event:
        """positions: as they were read; what was said of one meanwhile is shown by itself."""
        if entry.position is None or entry.position.id is None:
            return self._write_event(entry)
        from desktop.ui.savings import position_saving  # as above

        before = _position_of(positions, entry.position.id) or entry.position
        saving = position_saving(self._store, partial(self._write_about, entry))
        return saving.save(self._window, before, entry.position)

    def _write_about(self, entry: EventEntry, position: Position) -> Event:
        return self._write_event(replace(entry, position=position))

    def _write_event(self, entry: EventEntry) -> Event:
        saved = live_events.save_entry(self._store, entry, self._today())
        if entry.event.id is None:
            self._note_event(self.tr("Logged the event “{occasion}”."), saved, tell=True)
        elif self._store.newest_change:
            self._note_event(self.tr("Changed the event “{occasion}”."), saved)
        return saved

    def _note_event(self, done: str, saved: Event, *, tell: bool = False) -> None:
        """tell: it may be seen on another screen only."""
        self.note(done.format(occasion=occasion_words(saved.occasion)), tell=tell)
        self.logged.emit(saved)

    def note(self, done: str, contact_id: int | None = None, *, tell: bool = False) -> None:
        """Remember the store's newest change, as a sentence, and whom it was about."""
        self.note_change(done, self._store.newest_change, contact_id, tell=tell)

    def note_change(
        self, done: str, changes: Changes, contact_id: int | None = None, *, tell: bool = False
    ) -> None:
        """Remember a change that may not be the newest by now, as what was slow."""
        self._history.note(
            done,
            partial(self._bring_about, changes.reverse, contact_id),
            partial(self._bring_about, changes, contact_id),
            tell=tell,
        )

    def _bring_about(self, changes: Changes, contact_id: int | None) -> None:
        self._store.bring_about(changes)
        if contact_id is not None:
            self.kept.emit(contact_id)


def _position_of(positions: Sequence[Position], id: int | None) -> Position | None:
    return next((each for each in positions if each.id == id), None)


def _kept(id: int | None) -> int:
    assert id is not None, "what is shown is in the book"
    return id
