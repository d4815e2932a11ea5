"""The screen of events: the list of everybody's, and the page of the one that is chosen."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from desktop.domain.event_lists import EventFilter, EventPlace
from desktop.domain.event_lists import EventPage as PageOfEvents
from desktop.domain.events import Event
from desktop.domain.refusals import Refusal
from desktop.ui.background import Background, Worker
from desktop.ui.editing import Editing
from desktop.ui.empty_page import EmptyPage
from desktop.ui.event_list import EventList
from desktop.ui.event_page import EventPage
from desktop.ui.labels import muted
from desktop.ui.live_events import (
    PAGE,
    EventsRead,
    event_details,
    events_after,
    read_events,
)
from desktop.ui.live_store import LiveStore
from desktop.ui.screens import Screen

SLOW = 400  # milliseconds after which it is said that the book is being read
MOST_AGAIN = 1000  # lines that are read anew at once


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
        self._wanted: int | None = None  # which one to choose once the lines are there
        self._next: EventPlace | None = None
        self.event_value: Event | None = None
        self._lay_out()
        self._reading = Background(worker, self)
        self._reading.done.connect(self._show)
        self._reading.failed.connect(self._fail)
        self._going_on = Background(worker, self)
        self._going_on.done.connect(self._add)
        self._going_on.failed.connect(self._fail)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW)
        self._slow.timeout.connect(self._say_slow)
        self._connect_parts()

    def read(self) -> None:
        """Have as many lines read anew as are there, and one page at least."""
        count = min(max(PAGE, len(self.list.model.lines)), MOST_AGAIN)
        self._slow.start()
        self._reading.ask(partial(_read, self._store, self._filter(), self._today(), count))

    def start_search(self) -> None:
        self.list.start_search()

    def choose(self, event_id: int) -> None:
        """Show this event, whatever was wanted before."""
        self._wanted = event_id
        if self.list.is_narrowed:
            self.list.show_all()
        self.refresh()

    def log_event(self) -> None:
        self._editing.log_event()

    def edit_event(self) -> None:
        if self.event_value:
            self._editing.edit_event(self.event_value)

    def delete_event(self) -> None:
        if self.event_value:
            self._editing.delete_event(self.event_value)
            self.list.list.setFocus()

    def write_note(self) -> None:
        """Write the note for the event that is shown, as is usual after such."""
        event = self.event_value
        if event and not event.planned:
            self.write_asked.emit(event, event.occasion.usual_channel)

    def _lay_out(self) -> None:
        self.list = EventList()
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
        self.waiting = muted(self.tr("The book is being read…"))
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = QStackedWidget()
        for page in (QWidget(), self.waiting, self.page):
            self.pages.addWidget(page)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setHandleWidth(1)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.list)
        halves.addWidget(self.pages)
        halves.setStretchFactor(1, 1)
        self.states = QStackedWidget()
        self.states.addWidget(halves)
        self.states.addWidget(self.nothing)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.states)
        self.setFocusProxy(self.list)

    def _connect_parts(self) -> None:
        self.list.changed.connect(self._start_anew)
        self.list.chosen.connect(self._show_event)
        self.list.new_asked.connect(self.log_event)
        self.list.delete_asked.connect(self.delete_event)
        self.list.model.more_asked.connect(self._go_on)
        self.nothing.act.clicked.connect(self.log_event)
        self.page.write_asked.connect(self.write_note)
        self.page.edit_asked.connect(self._editing.edit_event)
        self.page.took_place.connect(self._took_place)
        self.page.delete_asked.connect(self.delete_event)
        self.page.contact_asked.connect(self.contact_asked)
        self.page.position_asked.connect(self.position_asked)
        self.page.note_asked.connect(self.note_asked)
        self._editing.logged.connect(self._show_logged)
        for changed in (self._store.contacts_changed, self._store.events_changed):
            changed.connect(self.refresh)

    def _filter(self) -> EventFilter:
        return self.list.wanted(self._today())

    def _start_anew(self) -> None:
        """Others are wanted: begin at their top."""
        self.list.list.scrollToTop()
        self.refresh()

    def _show(self, answer: tuple[EventFilter, EventsRead]) -> None:
        wanted, read = answer
        self._slow.stop()
        if wanted != self._filter():
            return  # a newer answer is on its way
        self._next = read.page.next
        choose, self._wanted = self._wanted or self.list.current, None
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.states.setCurrentIndex(1 if read.is_empty else 0)
        self.setFocusProxy(self.nothing.act if read.is_empty else self.list)
        self.list.show_events(read, self._today(), choose)
        if read.is_empty and had_focus:
            self.nothing.act.setFocus()
        self.shown.emit()

    def _go_on(self) -> None:
        """Read the next page, once however often it is asked for."""
        if self._next and not self._going_on.busy and not self._reading.busy:
            self._going_on.ask(partial(events_after, self._store, self._filter(), self._next))

    def _add(self, page: PageOfEvents) -> None:
        """Show the next page, unless the lines above it were read anew meanwhile."""
        if not self._reading.busy and self._next is not None:
            self._next = page.next
            before = self.list.model.rowCount()
            self.list.model.add_lines(page.lines, has_more=page.next is not None)
            if self.list.model.rowCount() == before:
                self._go_on()  # all of them stand on top already

    def _show_event(self, event_id: int) -> None:
        before = self.event_value
        if not event_id:
            self.event_value = None
            self.pages.setCurrentIndex(0)
            return
        details = event_details(self._store, event_id)
        self.event_value = details.event
        self.page.show_event(details, self._today())
        self.pages.setCurrentWidget(self.page)
        if before is None or before.id != event_id:
            self.page.verticalScrollBar().setValue(0)

    def _show_logged(self, event: Event) -> None:
        if self.isVisible() and event.id is not None:
            self.choose(event.id)

    def _took_place(self, event: Event) -> None:
        """Ask what there is to say of it now; it is planned no more."""
        self._editing.edit_event(replace(event, planned=False))

    def _say_slow(self) -> None:
        if not self.list.model.rowCount():
            self.pages.setCurrentWidget(self.waiting)

    def _fail(self, trouble: Exception) -> None:
        self._slow.stop()
        if not isinstance(trouble, Refusal):
            raise trouble
        self.waiting.setText(str(trouble))
        self.pages.setCurrentWidget(self.waiting)


def _read(
    store: LiveStore, wanted: EventFilter, today: date, count: int
) -> tuple[EventFilter, EventsRead]:
    return wanted, read_events(store, wanted, today, count)
