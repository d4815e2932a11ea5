"""The screen of contacts: the list, and the page of the one that is chosen."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from desktop.domain.contacts import Contact, ContactLine
from desktop.domain.events import Event
from desktop.ui.background import Background, Worker
from desktop.ui.contact_list import ContactList
from desktop.ui.contact_page import ContactPage
from desktop.ui.editing import Editing
from desktop.ui.empty_page import EmptyPage
from desktop.ui.live_store import LiveStore
from desktop.ui.screens import Screen


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
        self._lay_out()
        self._search = Background(worker, self)
        self._search.done.connect(self._show_lines)
        self._search.failed.connect(self._pass_on)
        self._connect_list()
        self._connect_page()
        store.contacts_changed.connect(self.refresh)
        store.events_changed.connect(self.refresh)
        store.sender_changed.connect(self._show_again)
        editing.kept.connect(self.choose)

    def read(self) -> None:
        """Have the list read anew; the contact that is chosen stays so."""
        self._search.ask(partial(self._store.search_contacts, self.list.words))

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

    def delete_contact(self) -> None:
        if self.contact:
            self._editing.delete_contact(self.contact)
            self.list.list.setFocus()

    def log_event(self) -> None:
        if self.contact:
            self._editing.log_event(self.contact)

    def print_card(self) -> None:
        """Write a card for the newest event that is owed one, else for the newest."""
        owed = [event for event in self.events if event.thank_you_due]
        for event in (*owed, *self.events)[:1]:
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
        self.page = ContactPage()
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
        self.list.chosen.connect(self._show_contact)
        self.list.new_asked.connect(self._editing.new_contact)
        self.nobody.act.clicked.connect(self.new_contact)

    def _connect_page(self) -> None:
        self.page.edit_asked.connect(self.edit_contact)
        self.page.delete_asked.connect(self.delete_contact)
        self.page.log_asked.connect(self.log_event)
        self.page.address_asked.connect(self.add_address)
        self.page.event_edit_asked.connect(self._edit_event)
        self.page.event_delete_asked.connect(self._editing.delete_event)
        self.page.print_asked.connect(self.print_asked)
        self.page.card_asked.connect(self.card_asked)
        self.page.envelope_asked.connect(self.envelope_asked)

    def _edit_event(self, event: Event) -> None:
        if self.contact:
            self._editing.edit_event(event, self.contact.name)

    def _show_lines(self, lines: Sequence[ContactLine]) -> None:
        wanted = self._wanted or self.list.current
        self._wanted = None
        self.list.show_lines(lines, wanted)
        if not lines and not self.list.words:
            self.pages.setCurrentWidget(self.nobody)
            self.nobody.act.setFocus()

    def _show_contact(self, contact_id: int) -> None:
        before = self.contact
        self.contact = self._store.contact(contact_id) if contact_id else None
        self.events = self._store.events_of(contact_id) if contact_id else ()
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
            )

    def _pass_on(self, trouble: Exception) -> None:
        raise trouble
