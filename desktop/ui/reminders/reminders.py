"""When the day turns, and when it is time to tell what is owed."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.ui.reminders.reminder_choices import remember_told, reminder_choice, was_told

AT_MOST = timedelta(minutes=1)  # between two looks: clocks are set, and computers sleep


class Reminders(QObject):
    """Looks at the clock from time to time; no day is told of twice, whatever the clock does.

    now: the time where the user is.

    Signals:
        day_turned: when it is another day than at the last look.
        due: once a day, at the chosen hour or the first look after it.
        looked: after each look.
    """

    day_turned = Signal()
    due = Signal()
    looked = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._now = now
        self._day: date = now().date()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)

    def look(self) -> None:
        """See what time it is, tell what has become due, and plan the next look."""
        now, choice = self._now(), reminder_choice()
        day = now.date()
        if day != self._day:
            self._day = day
            self.day_turned.emit()
        if choice.on and now.time() >= choice.at and not was_told(day):
            remember_told(day)
            self.due.emit()
        self._timer.start(until_look(now, choice.at) // timedelta(milliseconds=1))
        self.looked.emit()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()


def until_look(now: datetime, at: time) -> timedelta:
    """How long to wait: until the hour, or the day's end, or a minute where those are far off."""
    midnight = datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo)
    hour = datetime.combine(now.date(), at, now.tzinfo)
    waits = [moment - now for moment in (midnight, hour) if moment > now]
    return min(*waits, AT_MOST) + timedelta(milliseconds=1)
