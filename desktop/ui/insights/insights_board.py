"""What insights show: four numbers, and cards with a chart or a list each."""

from PySide6.QtCore import QLocale, QPoint, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.ui.insights.insight_words import (
    month_figures,
    month_rows,
    occasion_figures,
    occasion_rows,
    stage_figures,
    stage_rows,
)
from desktop.ui.insights.unthanked_card import UnthankedCard
from desktop.ui.live.live_insights import InsightsRead
from desktop.ui.look.labels import Tone
from desktop.ui.look.theme import L
from desktop.ui.widgets.chart_card import ChartCard
from desktop.ui.widgets.charts import BarChart, ColumnChart
from desktop.ui.widgets.number_tiles import NumberTile
from desktop.ui.words.rates import percent


class InsightsBoard(QWidget):
    """Shows what was counted.

    Signals:
        write_asked: with the `Unthanked` to write to.
        contact_asked: with the id of somebody to show.
        seen_asked: with where something is on it that should be seen.
    """

    write_asked = Signal(object)
    contact_asked = Signal(int)
    seen_asked = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        self._tiles, self._cards = QGridLayout(), QGridLayout()
        for grid in (self._tiles, self._cards):
            grid.setSpacing(L)
        column.addLayout(self._tiles)
        column.addLayout(self._cards)
        self._make_tiles()
        self._make_cards()
        self._charts = (self.occasions, self.months, self.stages)
        for card in self._charts:
            card.toggle.toggled.connect(self._arrange)
        self._is_wide = True
        self._arrange()

    def tell(self, read: InsightsRead) -> None:
        """Show this."""
        self._tell_numbers(read)
        self.occasions.show_figures(
            occasion_figures(read.occasions, read.kinds),
            occasion_rows(read.occasions, read.kinds),
        )
        self.months.show_figures(month_figures(read.months), month_rows(read.months))
        self.unthanked.show_people(read.unthanked, read.kinds)
        self.stages.show_figures(stage_figures(read.stages), stage_rows(read.stages))
        self.stages.setVisible(any(stage.reached for stage in read.stages))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def arrange(self, *, wide: bool) -> None:
        """wide: whether there is room for cards side by side."""
        self._is_wide = wide
        self._arrange()

    def _arrange(self) -> None:
        across = 4 if self._is_wide else 2
        for number, tile in enumerate((self.rate, self.median, self.sent, self.overdue)):
            self._tiles.addWidget(tile, number // across, number % across)
        cards = (self.occasions, self.months, self.unthanked, self.stages)
        needed = max(card.needed_width() for card in self._charts)
        across = 2 if self._is_wide and needed <= (self.width() - L) // 2 else 1
        for number, card in enumerate(cards):
            self._cards.addWidget(card, number // across, number % across)
        if self.stages.isHidden():
            self._cards.addWidget(self.unthanked, 2 // across, 0, 1, across)
        for number in range(2):
            self._cards.setColumnStretch(number, 1 if number < across else 0)

    def _tell_seen(self, place: QRect) -> None:
        self.seen_asked.emit(place.translated(self.unthanked.mapTo(self, QPoint())))

    def _make_tiles(self) -> None:
        self.rate = NumberTile(self.tr("of all thanks sent"))
        self.median = NumberTile(self.tr("days to thank (median)"))
        self.sent = NumberTile(self.tr("notes sent"))
        self.overdue = NumberTile(self.tr("overdue today"))

    def _make_cards(self) -> None:
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
        self.unthanked.seen_asked.connect(self._tell_seen)
        self.stages = ChartCard(
            self.tr("Applications"),
            self.tr("How far they have come, over the whole search."),
            BarChart(self.tr("Applications by stage")),
            (self.tr("Stage"), self.tr("Reached"), self.tr("There now")),
        )

    def _tell_numbers(self, read: InsightsRead) -> None:
        number = QLocale().toString
        self.rate.tell(percent(read.thanks.rate))
        median = "–" if read.median is None else number(float(read.median), "g", 3)  # noqa: RUF001 - a dash
        day, days = self.tr("day to thank (median)"), self.tr("days to thank (median)")
        self.median.tell(median, name=day if median == "1" else days)
        note, notes = self.tr("note sent"), self.tr("notes sent")
        self.sent.tell(number(read.sent), name=note if read.sent == 1 else notes)
        self.overdue.tell(number(read.overdue), Tone.DANGER if read.overdue else Tone.PLAIN)
