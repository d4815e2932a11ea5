"""The screen of contacts: the list, and the page of the one that is chosen."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from desktop.domain.contact_lists import ContactPage, ContactPlace
from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.organizations import Organization
from desktop.ui.background import Background, Worker
from desktop.ui.contact_list import ContactList
from desktop.ui.contact_page import ContactPage as PersonPage
from desktop.ui.editing import Editing
from desktop.ui.empty_page import EmptyPage
from desktop.ui.live_contacts import (
    PAGE,
    contacts_around,
    contacts_before,
    contacts_from,
    organization_of,
    photo_of,
)
from desktop.ui.live_store import LiveStore
from desktop.ui.screens import Screen

MOST_AGAIN = 1000  # lines that are read anew at once


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
        self._wanted: int | None = None  # whom to choose once the lines are there
        self.contact: Contact | None = None
        self.events: Sequence[Event] = ()
        self._organization: Organization | None = None
        self._lay_out()
        self._search = Background(worker, self)
        self._search.done.connect(self._show_page)
        self._search.failed.connect(self._pass_on)
        self._more = Background(worker, self)
        self._more.done.connect(self._show_more)
        self._more.failed.connect(self._pass_on)
        self._more_asked: ContactPlace | None = None
        self._connect_list()
        self._connect_page()
        store.contacts_changed.connect(self.refresh)
        store.events_changed.connect(self.refresh)
        store.sender_changed.connect(self._show_again)
        editing.kept.connect(self.choose)
        editing.logged.connect(self._show_logged)

    def read(self) -> None:
        """Have the list read anew; the contact that is chosen stays so."""
        self._more_asked = None
        near = self._wanted or self.list.current
        words = self.list.words
        if near and not words:
            self._search.ask(partial(contacts_around, self._store, near))
        else:
            shown = min(max(PAGE, self.list.length), MOST_AGAIN)
            self._search.ask(partial(contacts_from, self._store, words, None, shown))

    def start_search(self) -> None:
        self.list.start_search()

    def choose(self, contact_id: int) -> None:
        """Show this contact, whatever was searched for before."""
        self._wanted = contact_id
        self.list.search.clear()
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
        self._editing.log_event(self.contact)

    @property
    def has_something_to_thank_for(self) -> bool:
        """Whether anything happened with whoever is shown."""
        return any(not event.planned for event in self.events)

    def print_card(self) -> None:
        """Write a card for the newest event that is owed one, else for the newest."""
        happened = [event for event in self.events if not event.planned]
        owed = [event for event in happened if event.thank_you_due]
        for event in (*owed, *happened)[:1]:
            self.print_asked.emit(event)

    def _lay_out(self) -> None:
        self.list = ContactList()
        self.nobody = EmptyPage(
            "person",
            self.tr("Add the first person you met"),
            self.tr(
                "Fairhand remembers whom you talked to and about what, "
                "and writes the thank-you card in a fair hand."
            ),
            self.tr("New contact"),
        )
        self.page = PersonPage()
        self.pages = QStackedWidget()
        for page in (QWidget(), self.nobody, self.page):
            self.pages.addWidget(page)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setHandleWidth(1)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.list)
        halves.addWidget(self.pages)
        halves.setStretchFactor(1, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(halves)
        self.setFocusProxy(self.list)

    def _connect_list(self) -> None:
        self.list.search_asked.connect(self.refresh)
        self.list.later_asked.connect(self._ask_later)
        self.list.earlier_asked.connect(self._ask_earlier)
        self.list.chosen.connect(self._show_contact)
        self.list.new_asked.connect(self._editing.new_contact)
        self.nobody.act.clicked.connect(self.new_contact)

    def _connect_page(self) -> None:
        self.page.edit_asked.connect(self.edit_contact)
        self.page.delete_asked.connect(self.delete_contact)
        self.page.log_asked.connect(self.log_event)
        self.page.address_asked.connect(self.add_address)
        self.page.organization_asked.connect(self.edit_organization)
        self.page.event_edit_asked.connect(self._editing.edit_event)
        self.page.event_delete_asked.connect(self._editing.delete_event)
        self.page.print_asked.connect(self.print_asked)
        self.page.card_asked.connect(self.card_asked)
        self.page.envelope_asked.connect(self.envelope_asked)

    def _show_logged(self, event: Event) -> None:
        """Whoever it was with, unless they are shown."""
        shown = self.contact.id if self.contact else None
        if self.isVisible() and shown not in event.participants:
            self.choose(event.contact_id)

    def _show_page(self, page: ContactPage) -> None:
        wanted = self._wanted or self.list.current
        self._wanted = None
        self.list.show_page(page, wanted)
        if not page.lines and not self.list.words:
            self.pages.setCurrentWidget(self.nobody)
            self.nobody.act.setFocus()

    def _ask_later(self, place: ContactPlace) -> None:
        self._ask_more(place, partial(contacts_from, self._store, self.list.words, place))

    def _ask_earlier(self, place: ContactPlace) -> None:
        self._ask_more(place, partial(contacts_before, self._store, place))

    def _ask_more(self, place: ContactPlace, call: Callable[[], ContactPage]) -> None:
        if self._more_asked is None:
            self._more_asked = place
            self._more.ask(call)

    def _show_more(self, page: ContactPage) -> None:
        """Unless the list was read anew since they were asked for."""
        place, self._more_asked = self._more_asked, None
        previous, after = self.list.places
        if place is not None and place == after:
            self.list.add_later(page)
        elif place is not None and place == previous:
            self.list.add_earlier(page)

    def _show_contact(self, contact_id: int) -> None:
        before = self.contact
        self.contact = self._store.contact(contact_id) if contact_id else None
        self.events = self._store.events_of(contact_id) if contact_id else ()
        self._organization = organization_of(self._store, self.contact) if self.contact else None
        if self.contact is None:
            self.pages.setCurrentIndex(0)
        else:
            self._show_again()
            self.pages.setCurrentWidget(self.page)
            if before is None or before.id != contact_id:
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

    def _pass_on(self, trouble: Exception) -> None:
        raise trouble
