"""The screen of contacts: the list, and the page of the one that is chosen."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.contacts import Contact, ContactLine
from desktop.domain.events import Event
from desktop.domain.organizations import Organization
from desktop.ui.contacts.contact_listing import contact_source, contacts_model
from desktop.ui.contacts.contact_page import ContactPage
from desktop.ui.contacts.contact_rows import ContactRows
from desktop.ui.editing.editing import Editing
from desktop.ui.live.live_contacts import organization_of, photo_of
from desktop.ui.live.live_store import LiveStore
from desktop.ui.system.background import Worker
from desktop.ui.widgets.empty_page import EmptyPage
from desktop.ui.widgets.list_top import ListNames
from desktop.ui.widgets.no_match import NoMatch
from desktop.ui.widgets.paged_list import PagedList
from desktop.ui.widgets.paged_view import PagedView
from desktop.ui.widgets.screens import Screen


class ContactsView(Screen):
    """Lists contacts and shows one, as the book has them now.

    contact, events: what is shown; None and nothing while nobody is.

    Signals:
        shown: when a contact, or nobody, is shown as the book has them.
        print_asked: with the event to write a card for.
        card_asked, envelope_asked: with the id of the sent note whose PDF should open.
    """

    print_asked = Signal(object)
    card_asked = Signal(int)
    envelope_asked = Signal(int)

    def __init__(
        self,
        store: LiveStore,
        editing: Editing,
        worker: Worker,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._editing = editing
        self._today = today
        self.contact: Contact | None = None
        self.events: Sequence[Event] = ()
        self._organization: Organization | None = None
        self._lay_out(worker)
        self._connect_list()
        self._connect_page()
        store.contacts_changed.connect(self.refresh)
        store.events_changed.connect(self.refresh)
        store.sender_changed.connect(self._show_again)
        editing.steps.kept.connect(self.choose)
        editing.events.logged.connect(self._show_logged)

    def read(self) -> None:
        """Have the list read anew; the contact that is chosen stays so."""
        self._paged.read()

    def start_search(self) -> None:
        self.list.start_search()

    def choose(self, contact_id: int) -> None:
        """Show this contact, whatever was searched for before."""
        self._paged.choose_next(contact_id)
        self.refresh()

    def new_contact(self) -> None:
        self._editing.new_contact()

    def edit_contact(self) -> None:
        if self.contact:
            self._editing.edit_contact(self.contact)

    def add_address(self) -> None:
        if self.contact:
            self._editing.edit_contact(self.contact, address_first=True)

    def edit_organization(self) -> None:
        if self._organization:
            self._editing.edit_organization(self._organization)

    def delete_contact(self) -> None:
        if self.contact:
            self._editing.delete_contact(self.contact)
            self.list.list.setFocus()

    def log_event(self) -> None:
        """Ask what happened with whoever is shown; with nobody yet where nobody is."""
        self._editing.events.log_event(self.contact)

    @property
    def has_something_to_thank_for(self) -> bool:
        """Whether anything happened with whoever is shown."""
        return any(not event.planned for event in self.events)

    def print_card(self) -> None:
        """Write a card for the newest event that is owed one, else for the newest."""
        happened = [event for event in self.events if not event.planned]
        reader_id = self.contact.id if self.contact else None
        owed = [event for event in happened if event.owes_thanks_to(reader_id)]
        for event in (*owed, *happened)[:1]:
            self.print_asked.emit(event)

    def _lay_out(self, worker: Worker) -> None:
        names = ListNames(
            self.tr("Contacts"), self.tr("Search contacts"), self.tr("New contact"), width=300
        )
        nobody = NoMatch(
            self.tr("Nobody matches “{words}”."), self.tr("Add as a new contact"), picture="plus"
        )
        self.list = PagedList(names, contacts_model(), ContactRows(), nobody)
        self.list.mark_several()
        self.list.list.setUniformItemSizes(True)
        self.nothing = EmptyPage(
            "person",
            self.tr("Add the first person you met"),
            self.tr(
                "Fairhand remembers whom you talked to and about what, "
                "and writes the thank-you card in a fair hand."
            ),
            self.tr("New contact"),
        )
        self.page = ContactPage()
        source = contact_source(self._store)
        self._paged = PagedView(self.list, self.page, self.nothing, source, self._words, worker)
        self.fill(self._paged)

    def _words(self) -> str:
        return self.list.top.words

    def _connect_list(self) -> None:
        self.list.changed.connect(self.refresh)
        self.list.chosen.connect(self._show_contact)
        self.list.new_asked.connect(self._editing.new_contact)
        self.list.no_match.act.clicked.connect(self._add_them)
        self.nothing.act.clicked.connect(self.new_contact)

    def _add_them(self) -> None:
        """Whoever was searched for, and is not in the book."""
        self._editing.new_contact(self.list.top.words)

    def _connect_page(self) -> None:
        self.page.edit_asked.connect(self.edit_contact)
        self.page.delete_asked.connect(self.delete_contact)
        self.page.log_asked.connect(self.log_event)
        self.page.address_asked.connect(self.add_address)
        self.page.organization_asked.connect(self.edit_organization)
        self.page.event_edit_asked.connect(self._editing.events.edit_event)
        self.page.event_delete_asked.connect(self._editing.events.delete_event)
        self.page.print_asked.connect(self.print_asked)
        self.page.card_asked.connect(self.card_asked)
        self.page.envelope_asked.connect(self.envelope_asked)

    def _show_logged(self, event: Event) -> None:
        """Whoever it was with, unless they are shown."""
        shown = self.contact.id if self.contact else None
        if self.isVisible() and shown not in event.participants:
            self.choose(event.contact_id)

    def _show_contact(self, line: ContactLine | None) -> None:
        before = self.contact
        self.contact = self._store.contact(line.id) if line else None
        self.events = self._store.events_of(line.id) if line else ()
        self._organization = organization_of(self._store, self.contact) if self.contact else None
        if self.contact is None:
            self._paged.show_no_page()
        else:
            self._show_again()
            self._paged.show_page()
            if before is None or before.id != self.contact.id:
                self.page.verticalScrollBar().setValue(0)
        self.shown.emit()

    def _show_again(self) -> None:
        if self.contact:
            self.page.show_contact(
                self.contact,
                self.events,
                today=self._today(),
                sent_from=self._store.me().address.country,
                organization=self._organization,
                photo=photo_of(self._store, self.contact),
            )
