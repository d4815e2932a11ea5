"""Which days: some as seen from today, or any from one day to another."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.insight_spans import Preset, Span
from desktop.ui.look.labels import muted
from desktop.ui.look.theme import S
from desktop.ui.widgets.day_field import DayField
from desktop.ui.widgets.fields import choice_field, fill
from desktop.ui.words.dates import as_qdate


class SpanChoice(QWidget):
    """A list of spans, and the two days that it means, which can be others.

    Signals: changed: when other days are wanted.
    """

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        self.preset = choice_field()
        self.preset.setAccessibleName(self.tr("Days"))
        self.preset.setMinimumContentsLength(14)
        offered = (
            (self.tr("Last 3 months"), Preset.THREE_MONTHS),
            (self.tr("Last 12 months"), Preset.YEAR),
            (self.tr("This year"), Preset.THIS_YEAR),
            (self.tr("All days"), Preset.ALL),
            (self.tr("Other days"), None),
        )
        fill(self.preset, offered, Preset.YEAR)
        self.preset.activated.connect(self._choose_preset)
        row.addWidget(self.preset)
        self.first, self.last = DayField(today), DayField(today)
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        row.addWidget(self.first)
        row.addWidget(muted(self.tr("to"), wrap=False))
        row.addWidget(self.last)
        for field in (self.first, self.last):
            field.dateChanged.connect(self._choose_days)

    @property
    def wanted(self) -> Preset | Span:
        """What is chosen; days the wrong way round are turned."""
        chosen: Preset | None = self.preset.currentData()
        if chosen is not None:
            return chosen
        first, last = sorted((self.first.day(), self.last.day()))
        return Span(first, last)

    def show_span(self, span: Span) -> None:
        """Show the days that the choice means."""
        for field, day in ((self.first, span.first), (self.last, span.last)):
            if self.preset.currentData() is not None:
                told = field.blockSignals(True)
                field.setDate(as_qdate(day))
                field.blockSignals(told)

    def _choose_preset(self) -> None:
        if self.preset.currentData() is None:
            self.first.setFocus()
        self.changed.emit()

    def _choose_days(self) -> None:
        self.preset.setCurrentIndex(self.preset.findData(None))
        self.changed.emit()
