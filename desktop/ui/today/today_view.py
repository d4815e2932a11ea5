"""The screen of today: whom one owes a follow-up, worked down from the top."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.domain.follow_ups import FollowUpKey
from desktop.domain.owed import Owed
from desktop.domain.own_occasions import AnyOccasion
from desktop.ui.editing.editing import Editing
from desktop.ui.live.live_store import LiveStore
from desktop.ui.live.live_today import PeoplesRows, Today, TodayPage, TodayPlace
from desktop.ui.system.background import Worker
from desktop.ui.today.owed_list import OwedList
from desktop.ui.today.owed_model import OwedModel, place_of
from desktop.ui.today.settling import Settling
from desktop.ui.today.today_reading import TodayReading
from desktop.ui.today.today_states import TodayStates
from desktop.ui.today.today_tasks import TodayTasks
from desktop.ui.today.today_top import TodayTop
from desktop.ui.widgets.screens import Screen
from desktop.ui.words.spoken import explained


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
        self._editing = editing
        self._settling = settling
        self._today = today
        self._next: TodayPlace | None = None
        self._wanted: FollowUpKey | None = None  # which to choose once the rows are there
        self._refused = ""  # a sentence to show above the list as it is now
        self._lay_out()
        self.tasks = TodayTasks(store, editing, settling, today, self.list)
        self._reading = TodayReading(store, worker, today, self)
        self._connect_reading(store)
        self._connect_parts()
        self.shown.connect(self._reading.get_ready, Qt.ConnectionType.SingleShotConnection)

    def read(self) -> None:
        """Have as many rows read anew as are there, and one page at least."""
        self.states.wait()
        self._reading.begin(len(self.model.owed))

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

    def _connect_reading(self, store: LiveStore) -> None:
        self._reading.began.connect(self._show)
        self._reading.went_on.connect(self._add)
        self._reading.changed.connect(self._show_people)
        self._reading.failed.connect(self._fail)
        for changed in (store.contacts_changed, store.events_changed, store.sender_changed):
            changed.connect(self._follow_book)
        self.model.more_asked.connect(self._go_on)

    def _connect_parts(self) -> None:
        self._settling.settled.connect(self.list.remove)
        self._settling.owed_again.connect(self._want)
        self._settling.refused.connect(self._refuse)
        self.top.trouble.mend_asked.connect(self.refresh)
        self.top.coming.contact_asked.connect(self.coming_asked)
        self.top.log.clicked.connect(self.log_asked)
        self.states.all_done.act.clicked.connect(self.log_asked)
        self.states.nobody.act.clicked.connect(self._new_contact)

    def _follow_book(self) -> None:
        """Read what a change made different: all, unless it was made here to one person's."""
        if self._settling.about is not None and self.isVisible():
            self._reading.read_person(self._settling.about)
        else:
            self.refresh()

    def _show(self, today: Today) -> None:
        day, page = self._today(), today.page
        self.top.trouble.say(self._refused)
        self._refused = ""
        self.top.show_day(day, today.coming)
        self._next = page.next
        self._exchange_rows(page.rows, day, page.kinds, knows_people=today.knows_people)

    def _show_people(self, changed: PeoplesRows) -> None:
        """Show what is owed to some people now, among the rows that are there."""
        self.top.trouble.say("")
        end = None
        if self._next:
            after = self._next.after
            end = place_of(self._next.section, *((after.due, after.latest) if after else ()))
        rows = self.model.with_people(changed.contact_ids, changed.rows, end)
        self._exchange_rows(rows, self.model.today, self.model.kinds, knows_people=True)

    def _exchange_rows(
        self,
        rows: Sequence[Owed],
        day: date,
        kinds: Mapping[str, AnyOccasion],
        *,
        knows_people: bool,
    ) -> None:
        """Show these rows; the one that was chosen stays so, unless another is wanted."""
        key, row = self._wanted or self.list.current_key, max(self.list.currentIndex().row(), 0)
        self._wanted = None
        has_more = self._next is not None
        if not self.model.shows(rows, day, kinds, has_more=has_more):
            at = self.list.verticalScrollBar().value()
            self.model.show_rows(rows, day, kinds, has_more=has_more)
            self.list.verticalScrollBar().setValue(at)
        self.list.choose(key, row)
        self._show_state(is_empty=not rows, knows_people=knows_people)
        self.shown.emit()

    def _show_state(self, *, is_empty: bool, knows_people: bool) -> None:
        """The list, or why there is none; the focus goes along."""
        had_focus = self.states.isAncestorOf(self.window().focusWidget() or self)
        if is_empty:
            self.states.show_empty(knows_people=knows_people)
        else:
            self.states.show_list()
        self.top.log.setVisible(not is_empty)
        if had_focus:
            self.states.setFocus()

    def _go_on(self) -> None:
        if self._next:
            self._reading.go_on(self._next, self.model.today)

    def _add(self, page: TodayPage) -> None:
        self._next = page.next
        self.model.add_rows(page.rows, has_more=page.next is not None)

    def _want(self, key: FollowUpKey) -> None:
        self._wanted = key

    def _refuse(self, sentence: str) -> None:
        """Read the list as it is now, and say why what was asked could not be done."""
        self._refused = sentence
        self.refresh()

    def _fail(self, trouble: Exception) -> None:
        self.states.stop_waiting()
        self.top.trouble.say(explained(trouble), self.tr("Try again"))

    def _new_contact(self) -> None:
        self._editing.new_contact()
