"""The screen of insights: how well the search is followed up, and what of it is forgotten."""

from collections.abc import Callable
from datetime import date
from functools import cached_property, partial

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.insights.insights_board import InsightsBoard
from desktop.ui.live.live_insights import InsightsRead, read_insights
from desktop.ui.live.live_store import LiveStore
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import title
from desktop.ui.look.theme import XXL, L, M, letter_sized
from desktop.ui.system.background import Background, Worker
from desktop.ui.widgets.empty_page import EmptyPage
from desktop.ui.widgets.screens import Screen
from desktop.ui.widgets.scrolled_pages import SteadyEdge
from desktop.ui.widgets.span_choice import SpanChoice
from desktop.ui.widgets.trouble import TroubleBar
from desktop.ui.words.spoken import explained

_NARROW = 96  # letters across, below which cards stand one below the other; by eye
WIDEST = 1200  # pixels; by eye


class InsightsView(Screen):
    """Counts for the days that are chosen, whenever the book changes.

    read_last: what is shown; None before the first answer.

    Signals:
        write_asked: with the `Unthanked` to write to.
        contact_asked: with the id of somebody to show.
        record_asked: with the days that the search record is wanted of.
        start_asked: when there is nothing to count yet, and the user wants to begin.
    """

    write_asked = Signal(object)
    contact_asked = Signal(int)
    record_asked = Signal(object)
    start_asked = Signal()

    def __init__(
        self,
        store: LiveStore,
        worker: Worker,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._today = today
        self.read_last: InsightsRead | None = None
        self._lay_out()
        self._reading = Background(worker, self)
        self._reading.done.connect(self._show)
        self._reading.failed.connect(self._fail)
        for changed in (store.contacts_changed, store.events_changed):
            changed.connect(self.refresh)

    @cached_property
    def board(self) -> InsightsBoard:
        """What was counted; made when it first is, so that the screen is there before."""
        made = InsightsBoard()
        made.write_asked.connect(self.write_asked)
        made.contact_asked.connect(self.contact_asked)
        made.seen_asked.connect(self._scroll_to)
        made.arrange(wide=self._is_wide)
        self._column.insertWidget(self._column.count() - 1, made)
        return made

    def read(self) -> None:
        """Have it counted anew."""
        wanted = self.days.wanted
        self._reading.ask(partial(read_insights, self._store, wanted, self._today()))

    def ask_record(self) -> None:
        """Have the record of the days that are shown made."""
        if self.read_last is not None:
            self.record_asked.emit(self.read_last.span)

    def ask_record_once_counted(self) -> None:
        """Have it made, when there are days to see if there are none yet."""
        if self.read_last is None:
            self.shown.connect(self.ask_record, Qt.ConnectionType.SingleShotConnection)
        else:
            self.ask_record()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self._page = page = QWidget()
        page.setObjectName("page")
        outer = QHBoxLayout(page)
        outer.setContentsMargins(XXL, XXL, XXL, XXL)
        middle = QWidget()
        middle.setMaximumWidth(letter_sized(WIDEST))
        outer.addWidget(middle, 1)
        self._column = column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        column.addLayout(self._top())
        self.trouble = TroubleBar()
        self.trouble.mend_asked.connect(self.refresh)
        column.addWidget(self.trouble)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidget(page)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        SteadyEdge(self.area, outer)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.states = QStackedWidget()
        self.states.addWidget(self.area)
        self.states.addWidget(self._nothing())
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.states)
        self.setFocusProxy(self.days.preset)
        self._arrange()

    def _top(self) -> QGridLayout:
        self._head = QGridLayout()
        self._head.setSpacing(M)
        self._title = title(self.tr("Insights"))
        self.days = SpanChoice(self._today())
        self.days.changed.connect(self.refresh)
        self.record = Button(self.tr("Search record…"), Kind.PRIMARY, picture="export")
        self.record.clicked.connect(self.ask_record)
        return self._head

    def _nothing(self) -> EmptyPage:
        self.nothing = EmptyPage(
            "insights",
            self.tr("Nothing to count yet"),
            self.tr(
                "Once you have logged what happened, this tells which of it you follow up, how"
                " soon, and whom you forgot."
            ),
            self.tr("See what is owed"),
            act="today",
        )
        self.nothing.act.clicked.connect(self.start_asked)
        return self.nothing

    @property
    def _is_wide(self) -> bool:
        letters = self.width() / max(self.fontMetrics().averageCharWidth(), 1)
        return letters >= _NARROW

    def _arrange(self) -> None:
        """Side by side where there is room."""
        wide = self._is_wide
        if self.read_last is not None:
            self.board.arrange(wide=wide)
        self._head.addWidget(self._title, 0, 0)
        self._head.setColumnStretch(0, 1)
        self._head.addWidget(self.record, 0, 2)
        if wide:
            self._head.addWidget(self.days, 0, 1)
        else:
            self._head.addWidget(self.days, 1, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)

    def _scroll_to(self, place: QRect) -> None:
        """Bring a part of the board into view."""
        middle = place.translated(self.board.mapTo(self._page, QPoint())).center()
        self.area.ensureVisible(middle.x(), middle.y(), 0, place.height())

    def _show(self, read: InsightsRead) -> None:
        self.read_last = read
        self.trouble.say("")
        self.days.show_span(read.span)
        self.board.tell(read)
        self.states.setCurrentIndex(1 if read.is_blank else 0)
        self.shown.emit()

    def _fail(self, trouble: Exception) -> None:
        self.trouble.say(explained(trouble), self.tr("Try again"))
