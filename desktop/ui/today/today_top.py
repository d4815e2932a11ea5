"""The head of the screen of today: which day it is, what is coming, and what went wrong."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.event_lists import EventLine
from desktop.ui.look.buttons import Button
from desktop.ui.look.labels import Label, Tone, title
from desktop.ui.look.theme import XL, XS, M
from desktop.ui.today.coming_strip import ComingStrip
from desktop.ui.today.owed_places import space_beside
from desktop.ui.widgets.trouble import TroubleBar
from desktop.ui.words.dates import long_day


class TodayTop(QWidget):
    """As wide as the rows below it, and in their middle."""

    def __init__(self, scroll_bar: int) -> None:
        """scroll_bar: pixels that the list below keeps for its own."""
        super().__init__()
        self._scroll_bar = scroll_bar
        self._column = QVBoxLayout(self)
        self._column.setSpacing(M)
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(XS)
        words.addWidget(title(self.tr("Today")))
        self.day = Label(tone=Tone.MUTED)
        words.addWidget(self.day)
        row.addLayout(words, 1)
        self.log = Button(self.tr("Log event"), picture="plus")
        row.addWidget(self.log, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)
        self.trouble = TroubleBar()
        self._column.addWidget(self.trouble)
        self.coming = ComingStrip()
        self._column.addWidget(self.coming)

    def show_day(self, day: date, coming: Sequence[EventLine]) -> None:
        """Say which day it is, and what is planned from it on."""
        self.day.setText(long_day(day))
        self.coming.show_lines(coming, day)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = space_beside(self.width() - self._scroll_bar)
        before, after = beside, beside + self._scroll_bar
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            before, after = after, before
        self._column.setContentsMargins(before, XL, after, 0)  # rows have air above them
