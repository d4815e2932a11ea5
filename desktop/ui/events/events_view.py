"""The screen of events: the list of everybody's, and the page of the one that is chosen."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.events import Event
from desktop.ui.editing.editing import Editing
from desktop.ui.events.event_listing import EventsWanted, ListedEvent, event_source, events_model
from desktop.ui.events.event_narrowing import EventNarrowing
from desktop.ui.events.event_page import EventPage
from desktop.ui.events.event_rows import EventRows
from desktop.ui.live.live_events import event_details, event_kinds
from desktop.ui.live.live_store import LiveStore
from desktop.ui.system.background import Worker
from desktop.ui.widgets.empty_page import EmptyPage
from desktop.ui.widgets.list_top import ListNames
from desktop.ui.widgets.no_match import NoMatch
from desktop.ui.widgets.paged_list import PagedList
from desktop.ui.widgets.paged_view import PagedView
from desktop.ui.widgets.screens import Screen


class EventsView(Screen):
    """Lists events and shows one, as the book has them now.

    event_value: the event that is shown; None while there is none.

    Signals:
        write_asked: with the event to write a note for, and its usual channel.
        contact_asked: with the id of somebody to show.
        position_asked: with a position that is to be changed.
        note_asked: with the id of the sent note whose PDF should open.
    """

    write_asked = Signal(object, object)
    contact_asked = Signal(int)
    position_asked = Signal(object)
    note_asked = Signal(int)

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
        self.event_value: Event | None = None
        self._lay_out(worker)
        self._connect_parts()

    def read(self) -> None:
        """Have the list read anew; the event that is chosen stays so."""
        self._paged.read()

    def start_search(self) -> None:
        self.list.start_search()

    def choose(self, event_id: int) -> None:
        """Show this event, whatever was wanted before."""
        self._paged.choose_next(event_id)
        self.refresh()

    def log_event(self) -> None:
        self._editing.events.log_event()

    def edit_event(self) -> None:
        if self.event_value:
            self._editing.events.edit_event(self.event_value)

    def delete_event(self) -> None:
        if self.event_value:
            self._editing.events.delete_event(self.event_value)
            self.list.list.setFocus()

    def write_note(self) -> None:
        """Write the note for the event that is shown, as is usual after such."""
        event = self.event_value
        if event and not event.planned:
            self.write_asked.emit(event, event.occasion.usual_channel)

    def _lay_out(self, worker: Worker) -> None:
        names = ListNames(
            self.tr("Events"),
            self.tr("Search people, organizations, words"),
            self.tr("Log event"),
            width=400,
        )
        no_match = NoMatch(self.tr("No event matches."), self.tr("Show all events"))
        self.narrowing = EventNarrowing(self)
        fields = (self.narrowing.kind, self.narrowing.period)
        self.list = PagedList(names, events_model(), EventRows(), no_match, fields)
        self.nothing = EmptyPage(
            "events",
            self.tr("Nothing has happened yet"),
            self.tr(
                "Log an interview, a call or a coffee, with a line such as “interview Maria"
                " Alvarez Acme yesterday 3pm”. What is still to come stands here too."
            ),
            self.tr("Log event"),
        )
        self.page = EventPage()
        source = event_source(self._store)
        self._paged = PagedView(self.list, self.page, self.nothing, source, self._wanted, worker)
        self.fill(self._paged)

    def _connect_parts(self) -> None:
        self.list.changed.connect(self.refresh)
        self.list.chosen.connect(self._show_event)
        self.list.new_asked.connect(self.log_event)
        self.list.delete_asked.connect(self.delete_event)
        self.list.no_match.act.clicked.connect(self.list.show_all)
        self.nothing.act.clicked.connect(self.log_event)
        self.page.write_asked.connect(self.write_note)
        self.page.edit_asked.connect(self._editing.events.edit_event)
        self.page.took_place.connect(self._took_place)
        self.page.delete_asked.connect(self.delete_event)
        self.page.contact_asked.connect(self.contact_asked)
        self.page.position_asked.connect(self.position_asked)
        self.page.note_asked.connect(self.note_asked)
        self._editing.events.logged.connect(self._show_logged)
        self._paged.shown.connect(self._tell_shown)
        for changed in (self._store.contacts_changed, self._store.events_changed):
            changed.connect(self.refresh)

    def _wanted(self) -> EventsWanted:
        today = self._today()
        return EventsWanted(self.narrowing.wanted(self.list.top.words, today), today)

    def _tell_shown(self) -> None:
        self.narrowing.offer_kinds(event_kinds(self._store))
        self.shown.emit()

    def _show_event(self, listed: ListedEvent | None) -> None:
        before = self.event_value
        if listed is None or listed.line.event.id is None:
            self.event_value = None
            self._paged.show_no_page()
            return
        details = event_details(self._store, listed.line.event.id)
        self.event_value = details.event
        self.page.show_event(details, self._today())
        self._paged.show_page()
        if before is None or before.id != details.event.id:
            self.page.verticalScrollBar().setValue(0)

    def _show_logged(self, event: Event) -> None:
        if self.isVisible() and event.id is not None:
            self.choose(event.id)

    def _took_place(self, event: Event) -> None:
        """Ask what there is to say of it now; it is planned no more."""
        self._editing.events.edit_event(replace(event, planned=False))
