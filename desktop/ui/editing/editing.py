"""Changes to people and organisations, each through its dialog, and each one to be undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.addresses import PostalAddress
from desktop.domain.contacts import Contact
from desktop.domain.organizations import Organization
from desktop.ui.editing.book_steps import BookSteps
from desktop.ui.editing.event_editing import EventEditing
from desktop.ui.editing.slow_changes import SlowChanges
from desktop.ui.live.live_contacts import (
    keep_photo,
    organization_names,
    photo_of,
    save_organization,
)
from desktop.ui.live.live_store import LiveStore
from desktop.ui.system.background import Background, Worker
from desktop.ui.system.undo import History

if TYPE_CHECKING:
    from desktop.ui.forms.contact_dialog import ContactDialog


class Editing(QObject):
    """What can be done to people and organisations from any screen.

    events: the same of those; steps: notes what is done.
    """

    def __init__(
        self,
        store: LiveStore,
        history: History,
        slow: SlowChanges,
        today: Callable[[], date],
        worker: Worker,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._store = store
        self._worker = worker
        self._window = window
        self.steps = BookSteps(store, history, slow, self)
        self.events = EventEditing(store, self.steps, today, worker, window)

    def ask_for_contact(self) -> None:
        """As `new_contact`, for an entry of a menu, which would give it a state for a name."""
        self.new_contact()

    def new_contact(self, name: str = "") -> None:
        """Ask for a new person, whose mail is first taken to go to the user's own country."""
        if self.steps.is_refused():
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
        if self.steps.is_refused():
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
        if self.steps.is_refused():
            return
        from desktop.ui.forms.organization_dialog import OrganizationDialog  # a form, opened later

        change = partial(self._change_organization, organization)
        OrganizationDialog(organization, change, self._window).open()

    def _contact_dialog(
        self, contact: Contact, save: Callable[[Contact], object], over: QWidget
    ) -> ContactDialog:
        from desktop.ui.forms.contact_dialog import ContactDialog  # a form, opened later

        photo, keep = photo_of(self._store, contact), partial(keep_photo, self._store)
        dialog = ContactDialog(
            contact,
            save,
            over,
            photo=photo,
            keep_photo=keep,
            sent_from=self._store.me().address.country,
        )
        names = Background(self._worker, dialog)
        names.done.connect(dialog.offer_organizations)
        names.ask(partial(organization_names, self._store))
        return dialog

    def delete_contact(self, contact: Contact) -> None:
        """Take a person out of the book, with their events. Raises NoSuchContact."""
        if self.steps.is_refused():
            return
        contact_id = _kept(contact.id)
        self._store.delete_contact(contact_id)
        self.steps.note(self.tr("Deleted {name}.").format(name=contact.name), contact_id, tell=True)

    def _add_contact(self, contact: Contact) -> None:
        saved = self._store.save_contact(contact)
        said = self.tr("Added {name}.").format(name=saved.name)
        self.steps.note(said, _kept(saved.id), tell=True)
        self.steps.kept.emit(_kept(saved.id))

    def _change_contact(self, before: Contact, after: Contact) -> None:
        from desktop.ui.editing.savings import contact_saving  # with a form, opened later

        saving = contact_saving(self._store, self._keep_contact)
        saving.save(self._window, before, after)

    def _keep_contact(self, contact: Contact) -> None:
        saved = self._store.save_contact(contact)
        if self._store.newest_change:
            self.steps.note(self.tr("Changed {name}.").format(name=saved.name), _kept(saved.id))
            self.steps.kept.emit(_kept(saved.id))

    def _change_organization(self, before: Organization, after: Organization) -> None:
        from desktop.ui.editing.savings import organization_saving  # as above

        saving = organization_saving(self._store, self._keep_organization)
        saving.save(self._window, before, after)

    def _keep_organization(self, organization: Organization) -> None:
        saved = save_organization(self._store, organization)
        if self._store.newest_change:
            self.steps.note(self.tr("Changed {name}.").format(name=saved.name))


def _kept(id: int | None) -> int:
    assert id is not None, "what is shown is in the book"
    return id
