"""The screen of insights: how well the search is followed up, and what of it is forgotten."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, QPoint, QRect, Qt, Signal
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

from desktop.ui.background import Background, Worker
from desktop.ui.buttons import Button, Kind
from desktop.ui.chart_card import ChartCard
from desktop.ui.charts import BarChart, ColumnChart
from desktop.ui.empty_page import EmptyPage
from desktop.ui.insight_words import (
    month_figures,
    month_rows,
    occasion_figures,
    occasion_rows,
    stage_figures,
    stage_rows,
)
from desktop.ui.labels import Tone, title
from desktop.ui.live_insights import InsightsRead, read_insights
from desktop.ui.live_store import LiveStore
from desktop.ui.number_tiles import NumberTile
from desktop.ui.rates import percent
from desktop.ui.screens import Screen
from desktop.ui.span_choice import SpanChoice
from desktop.ui.theme import XXL, L, M
from desktop.ui.unthanked_card import UnthankedCard

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
        self._reading.failed.connect(self._pass_on)
        for changed in (store.contacts_changed, store.events_changed):
            changed.connect(self.refresh)

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
        middle.setMaximumWidth(WIDEST)
        outer.addWidget(middle, 1)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        column.addLayout(self._top())
        self._tiles = QGridLayout()
        self._tiles.setSpacing(M)
        column.addLayout(self._tiles)
        self._cards = QGridLayout()
        self._cards.setSpacing(L)
        column.addLayout(self._cards)
        column.addStretch(1)
        self._make_parts()
        self.area = QScrollArea()
        self.area.setWidget(page)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
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

    def _make_parts(self) -> None:
        self.rate = NumberTile(self.tr("of all thanks sent"))
        self.median = NumberTile(self.tr("days to thank (median)"))
        self.sent = NumberTile(self.tr("notes sent"))
        self.overdue = NumberTile(self.tr("overdue today"))
        counted = (self.tr("Owed"), self.tr("Sent"), self.tr("Open"), self.tr("Rate"))
        self.occasions = ChartCard(
            self.tr("By kind of event"),
            self.tr("How often thanks were sent, the most neglected first."),
            BarChart(self.tr("Thanks sent, by kind of event")),
            (self.tr("Kind of event"), *counted),
        )
        self.months = ChartCard(
            self.tr("Over time"),
            self.tr("How often thanks were sent for the events of each month."),
            ColumnChart(self.tr("Thanks sent, by month")),
            (self.tr("Month"), *counted),
        )
        self.unthanked = UnthankedCard()
        self.unthanked.write_asked.connect(self.write_asked)
        self.unthanked.contact_asked.connect(self.contact_asked)
        self.unthanked.seen_asked.connect(self._scroll_to)
        self.stages = ChartCard(
            self.tr("Applications"),
            self.tr("How far they have come, over the whole search."),
            BarChart(self.tr("Applications by stage")),
            (self.tr("Stage"), self.tr("Reached"), self.tr("There now")),
        )

    def _arrange(self) -> None:
        """Side by side where there is room."""
        letters = self.width() / max(self.fontMetrics().averageCharWidth(), 1)
        wide = letters >= _NARROW
        for number, tile in enumerate((self.rate, self.median, self.sent, self.overdue)):
            across = 4 if wide else 2
            self._tiles.addWidget(tile, number // across, number % across)
        cards = (self.occasions, self.months, self.unthanked, self.stages)
        across = 2 if wide else 1
        for number, card in enumerate(cards):
            self._cards.addWidget(card, number // across, number % across)
        if self.stages.isHidden():
            self._cards.addWidget(self.unthanked, 2 // across, 0, 1, across)
        for number in range(2):
            self._cards.setColumnStretch(number, 1 if wide or number == 0 else 0)
        self._head.addWidget(self._title, 0, 0)
        self._head.setColumnStretch(0, 1)
        self._head.addWidget(self.record, 0, 2)
        if wide:
            self._head.addWidget(self.days, 0, 1)
        else:
            self._head.addWidget(self.days, 1, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)

    def _scroll_to(self, place: QRect) -> None:
        """Bring a row of the card below into view."""
        middle = place.translated(self.unthanked.mapTo(self._page, QPoint())).center()
        self.area.ensureVisible(middle.x(), middle.y(), 0, place.height())

    def _show(self, read: InsightsRead) -> None:
        self.read_last = read
        self.days.show_span(read.span)
        number = QLocale().toString
        self.rate.tell(percent(read.thanks.rate))
        median = "–" if read.median is None else f"{read.median:g}"  # noqa: RUF001 - a dash
        day, days = self.tr("day to thank (median)"), self.tr("days to thank (median)")
        self.median.tell(median, name=day if median == "1" else days)
        note, notes = self.tr("note sent"), self.tr("notes sent")
        self.sent.tell(number(read.sent), name=note if read.sent == 1 else notes)
        self.overdue.tell(number(read.overdue), Tone.DANGER if read.overdue else Tone.PLAIN)
        self.occasions.show_figures(
            occasion_figures(read.occasions, read.kinds),
            occasion_rows(read.occasions, read.kinds),
        )
        self.months.show_figures(month_figures(read.months), month_rows(read.months))
        self.unthanked.show_people(read.unthanked, read.kinds)
        self.stages.show_figures(stage_figures(read.stages), stage_rows(read.stages))
        self.stages.setVisible(any(stage.reached for stage in read.stages))
        self._arrange()
        self.states.setCurrentIndex(1 if read.is_blank else 0)
        self.shown.emit()

    def _pass_on(self, trouble: Exception) -> None:
        raise trouble
