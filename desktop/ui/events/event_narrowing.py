"""What narrows the list of events, beside words: its kinds, and its days."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject

from desktop.domain.event_lists import EventFilter
from desktop.domain.event_periods import Period
from desktop.domain.own_occasions import AnyOccasion
from desktop.ui.widgets.fields import choice_field, fill
from desktop.ui.words.occasion_words import occasion_words


class EventNarrowing(QObject):
    """Two fields, whose first entries narrow nothing."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.kind = choice_field()
        self.kind.setAccessibleName(self.tr("Kind of event"))
        self.offer_kinds(())
        self.period = choice_field()
        self.period.setAccessibleName(self.tr("Period"))
        periods = (
            (self.tr("All days"), Period.ALL),
            (self.tr("Upcoming"), Period.UPCOMING),
            (self.tr("Last 30 days"), Period.LAST_30_DAYS),
            (self.tr("This year"), Period.THIS_YEAR),
        )
        fill(self.period, periods, Period.ALL)

    def offer_kinds(self, kinds: Sequence[AnyOccasion]) -> None:
        """Let these be chosen; the one that is chosen stays so."""
        offered = [(self.tr("All kinds"), "")]
        offered += [(occasion_words(kind), kind.value) for kind in kinds]
        fill(self.kind, offered, self.kind.currentData() or "")

    def wanted(self, words: str, today: date) -> EventFilter:
        """Which events are wanted."""
        first, last = self.period.currentData().days(today)
        kind = self.kind.currentData() or ""
        return EventFilter(words=words, occasion=kind, first=first, last=last)
