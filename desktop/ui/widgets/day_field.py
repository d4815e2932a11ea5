"""A field for a day, with a calendar to pick it from."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton, QWidget

from desktop.ui.look.theme import S, letter_sized
from desktop.ui.words.dates import as_date, as_qdate, day_format


class DayField(QDateEdit):
    """Shows a day as the language writes it, "22 Nov 2026"; weekends are days like the others."""

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(as_qdate(day), parent)
        self._lay_out()
        self.setCalendarPopup(True)
        calendar = self.calendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setMinimumSize(letter_sized(312), letter_sized(262))
        calendar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        if (layout := calendar.layout()) is not None:
            layout.setContentsMargins(S, S, S, S)  # inside the frame that the style sheet draws
        for part, name in (
            ("qt_calendar_prevmonth", self.tr("Previous month")),
            ("qt_calendar_nextmonth", self.tr("Next month")),
        ):
            if (button := calendar.findChild(QToolButton, part)) is not None:
                button.setAccessibleName(name)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekday, QTextCharFormat())

    def _lay_out(self) -> None:
        """Take the language's order: Qt reverses it where the window begins at the right."""
        mirrored = self.isRightToLeft()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat(day_format())
        self.unsetLayoutDirection()
        if mirrored:
            self.lineEdit().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def day(self) -> date:
        """The day that is chosen."""
        return as_date(self.date())
