"""The events as a list to search in and to narrow down."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.event_lists import EventFilter
from desktop.domain.event_periods import Period
from desktop.domain.own_occasions import AnyOccasion
from desktop.ui.buttons import Button, Kind
from desktop.ui.event_rows import EventRows
from desktop.ui.events_model import LINE_ROLE, EventsModel
from desktop.ui.fields import choice_field, fill
from desktop.ui.labels import heading, muted
from desktop.ui.live_events import EventsRead
from desktop.ui.occasion_words import occasion_words
from desktop.ui.text_fields import SearchField
from desktop.ui.theme import L, M, S

SEARCH_AFTER = 120  # milliseconds without a key; shorter than a pause that is felt


class EventList(QFrame):
    """The list with what narrows it; it is given its lines and asks for others.

    Signals:
        changed: when other events are wanted than before.
        chosen: with the id of the event to show; 0 when there is none.
        new_asked: when an event is to be logged.
        delete_asked: when the key for that was pressed.
    """

    changed = Signal()
    chosen = Signal(int)
    new_asked = Signal()
    delete_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self._changing = False  # while lines are exchanged, none is chosen in between
        column = QVBoxLayout(self)
        column.setContentsMargins(0, L, 0, 0)
        column.setSpacing(M)
        column.addLayout(self._top())
        self.model = EventsModel(self)
        self.states = QStackedWidget()
        self.states.addWidget(self._list())
        self.states.addWidget(self._no_match())
        column.addWidget(self.states, 1)
        self.setFocusProxy(self.list)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(SEARCH_AFTER)
        self._typing.timeout.connect(self.changed)

    def wanted(self, today: date) -> EventFilter:
        """Which events are wanted."""
        first, last = self.period.currentData().days(today)
        words, kind = self.search.text().strip(), self.kind.currentData() or ""
        return EventFilter(words=words, occasion=kind, first=first, last=last)

    @property
    def is_narrowed(self) -> bool:
        """Whether some events are not wanted."""
        everything = self.period.currentData() is Period.ALL and not self.kind.currentData()
        return bool(self.search.text().strip()) or not everything

    @property
    def current(self) -> int | None:
        """The id of the chosen event."""
        line = self.list.currentIndex().data(LINE_ROLE)
        return line.event.id if line else None

    def show_events(self, read: EventsRead, today: date, choose: int | None) -> None:
        """Show these, with the event `choose` chosen, else one where the last one was."""
        row_before, above = self.list.currentIndex().row(), self.list.verticalScrollBar().value()
        self._offer_kinds(read.kinds)
        self._changing = True
        self.model.show_lines(
            read.upcoming.lines, read.page.lines, today, has_more=read.page.next is not None
        )
        row = self.model.row_of(choose)
        self.list.verticalScrollBar().setValue(above)
        self.list.setCurrentIndex(self.model.index(row, 0) if row is not None else QModelIndex())
        if row is None:
            self._choose_near(max(row_before, 0))
        self._changing = False
        self.states.setCurrentIndex(0 if self.model.rowCount() else 1)
        self.chosen.emit(self.current or 0)

    def show_all(self) -> None:
        """Narrow nothing."""
        for field, rest in ((self.kind, 0), (self.period, 0)):
            field.setCurrentIndex(rest)
        self.search.clear()
        self._typing.stop()
        self.changed.emit()

    def start_search(self) -> None:
        """Go to the search field, ready to type other words."""
        self.search.setFocus()
        self.search.selectAll()

    def sizeHint(self) -> QSize:
        return QSize(400, 600)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter lead from the search field into the list; Delete deletes there."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            into = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if watched is self.search and event.key() in into:
                self.list.setFocus()
                return True
            if watched is self.list and event.key() == Qt.Key.Key_Delete:
                self.delete_asked.emit()
                return True
        return super().eventFilter(watched, event)

    def _top(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(L, 0, L, 0)
        column.setSpacing(M)
        row = QHBoxLayout()
        row.addWidget(heading(self.tr("Events")), 1)
        self.new = Button(self.tr("Log event"), Kind.ICON, picture="plus")
        self.new.clicked.connect(self.new_asked)
        row.addWidget(self.new)
        column.addLayout(row)
        self.search = SearchField(self.tr("Search people, organizations, words"))
        self.search.textChanged.connect(self._wait_for_more)
        self.search.installEventFilter(self)
        column.addWidget(self.search)
        narrowing = QHBoxLayout()
        narrowing.setSpacing(S)
        self.kind = choice_field()
        self.kind.setAccessibleName(self.tr("Kind of event"))
        self.kind.addItem(self.tr("All kinds"), "")
        self.kind.activated.connect(self.changed)
        narrowing.addWidget(self.kind, 1)
        self.period = choice_field()
        self.period.setAccessibleName(self.tr("Period"))
        fill(self.period, self._periods(), Period.ALL)
        self.period.activated.connect(self.changed)
        narrowing.addWidget(self.period, 1)
        column.addLayout(narrowing)
        return column

    def _periods(self) -> Sequence[tuple[str, object]]:
        return (
            (self.tr("All days"), Period.ALL),
            (self.tr("Upcoming"), Period.UPCOMING),
            (self.tr("Last 30 days"), Period.LAST_30_DAYS),
            (self.tr("This year"), Period.THIS_YEAR),
        )

    def _offer_kinds(self, kinds: Sequence[AnyOccasion]) -> None:
        offered = [(self.tr("All kinds"), "")]
        offered += [(occasion_words(kind), kind.value) for kind in kinds]
        fill(self.kind, offered, self.kind.currentData())

    def _list(self) -> QListView:
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Events"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(EventRows(self.list))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._choose)
        return self.list

    def _no_match(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(L, S, L, L)
        column.setSpacing(M)
        column.addWidget(muted(self.tr("No event matches.")))
        self.everything = Button(self.tr("Show all events"))
        self.everything.clicked.connect(self.show_all)
        column.addWidget(self.everything, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        return page

    def _choose_near(self, row: int) -> None:
        """The event that stands at a row, or after it, or else before it."""
        rows = [*range(row, self.model.rowCount()), *range(row, -1, -1)]
        for near in rows:
            index = self.model.index(near, 0)
            if index.data(LINE_ROLE) is not None:
                self.list.setCurrentIndex(index)
                return

    def _wait_for_more(self) -> None:
        self._typing.start()

    def _choose(self, current: QModelIndex, before: QModelIndex) -> None:
        if not self._changing:
            self.chosen.emit(self.current or 0)
