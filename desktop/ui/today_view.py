"""The screen of today: whom one owes a follow-up, worked down from the top."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.domain.follow_ups import FollowUpKey
from desktop.domain.refusals import Refusal
from desktop.ui.background import Background, Worker
from desktop.ui.editing import Editing
from desktop.ui.live_store import LiveStore
from desktop.ui.live_today import PAGE, Today, TodayPage, TodayPlace, today_page, today_screen
from desktop.ui.owed_list import OwedList
from desktop.ui.owed_model import OwedModel
from desktop.ui.screens import Screen
from desktop.ui.settling import Settling
from desktop.ui.today_states import TodayStates
from desktop.ui.today_tasks import TodayTasks
from desktop.ui.today_top import TodayTop

MOST_AGAIN = 600  # rows that are read again at once; those below come as the list is scrolled


class TodayView(Screen):
    """Lists what is owed in its sections; `tasks` does something about it.

    Signals:
        shown: when what is owed now is on the screen.
        coming_asked: with the id of the contact of a planned event that was clicked.
        log_asked: when an event is to be logged.
    """

    coming_asked = Signal(int)
    log_asked = Signal()

    def __init__(
        self,
        store: LiveStore,
        editing: Editing,
        settling: Settling,
        worker: Worker,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._editing = editing
        self._today = today
        self._next: TodayPlace | None = None
        self._wanted: FollowUpKey | None = None  # which to choose once the rows are there
        self._lay_out()
        self.tasks = TodayTasks(store, editing, settling, today, self.list)
        self._reading = Background(worker, self)
        self._reading.done.connect(self._show)
        self._going_on = Background(worker, self)
        self._going_on.done.connect(self._add)
        for reading in (self._reading, self._going_on):
            reading.failed.connect(self._fail)
        self._connect_parts(settling)

    def read(self) -> None:
        """Have as many rows read anew as are there, and one page at least."""
        rows = min(max(PAGE, len(self.model.owed)), MOST_AGAIN)
        self.states.wait()
        self._reading.ask(partial(today_screen, self._store, self._today(), rows))

    def add_menu(self, menu: QMenu) -> None:
        """Fill the window's menu of what can be done here."""
        self.tasks.actions.fill(menu)

    def _lay_out(self) -> None:
        self.model = OwedModel(self)
        self.list = OwedList(self.model)
        self.top = TodayTop(self.list.verticalScrollBar().sizeHint().width())
        self.states = TodayStates(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.states, 1)
        self.setFocusProxy(self.states)

    def _connect_parts(self, settling: Settling) -> None:
        store = self._store
        for changed in (store.contacts_changed, store.events_changed, store.sender_changed):
            changed.connect(self.refresh)
        settling.settled.connect(self.list.remove)
        settling.owed_again.connect(self._want)
        settling.refused.connect(self._refuse)
        self.top.trouble.mend_asked.connect(self.refresh)
        self.top.coming.contact_asked.connect(self.coming_asked)
        self.top.log.clicked.connect(self.log_asked)
        self.states.all_done.act.clicked.connect(self.log_asked)
        self.states.nobody.act.clicked.connect(self._new_contact)
        self.model.more_asked.connect(self._go_on)

    def _show(self, today: Today) -> None:
        """Show what was read, with the row chosen that was, or that is wanted."""
        day = self._today()
        self.top.trouble.say("")
        self.top.show_day(day, today.coming)
        self._next = today.page.next
        self._exchange_rows(today.page, day)
        had_focus = self.states.isAncestorOf(self.window().focusWidget() or self)
        if today.page.rows:
            self.states.show_list()
        else:
            self.states.show_empty(knows_people=today.knows_people)
        self.top.log.setVisible(not self.states.is_empty)
        if had_focus:
            self.states.setFocus()
        self.shown.emit()

    def _exchange_rows(self, page: TodayPage, day: date) -> None:
        """Show these rows; the one that was chosen stays so, unless another is wanted."""
        key, row = self._wanted or self.list.current_key, max(self.list.currentIndex().row(), 0)
        self._wanted = None
        has_more = page.next is not None
        if not self.model.shows(page.rows, day, page.kinds, has_more=has_more):
            at = self.list.verticalScrollBar().value()
            self.model.show_rows(page.rows, day, page.kinds, has_more=has_more)
            self.list.verticalScrollBar().setValue(at)
        self.list.choose(key, row)

    def _go_on(self) -> None:
        """Read the next page, once however often it is asked for."""
        if self._next and not self._going_on.busy and not self._reading.busy:
            self._going_on.ask(partial(today_page, self._store, self.model.today, self._next))

    def _add(self, page: TodayPage) -> None:
        """Show the next page, unless the rows above it were read anew meanwhile."""
        if not self._reading.busy and self._next is not None:
            self._next = page.next
            self.model.add_rows(page.rows, has_more=page.next is not None)

    def _want(self, key: FollowUpKey) -> None:
        self._wanted = key

    def _refuse(self, sentence: str) -> None:
        """Say why not, and show the list as it is now."""
        self.top.trouble.say(sentence)

    def _fail(self, trouble: Exception) -> None:
        self.states.stop_waiting()
        if not isinstance(trouble, Refusal):
            raise trouble
        self.top.trouble.say(str(trouble), self.tr("Try again"))

    def _new_contact(self) -> None:
        self._editing.new_contact()
