"""Reminds of what is owed: in the sidebar, in the tray, and once a day in a notification."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.live.live_today import OwedSummary
from desktop.ui.reminders.reminder_choices import reminder_choice
from desktop.ui.reminders.reminder_words import count_words, names_words
from desktop.ui.reminders.reminders import Reminders
from desktop.ui.reminders.tray import Tray
from desktop.ui.system.notifications import NotificationClicks, notify
from desktop.ui.today.owed_counts import OwedCounts


class Reminding(QObject):
    """Keeps the tray icon and the reminders of one window.

    Signals: day_turned: when another day has begun.
    """

    day_turned = Signal()

    def __init__(self, counts: OwedCounts, now: Callable[[], datetime], window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._counts = counts
        self._is_leaving = False
        self._is_due = False  # and waits for the number
        self.tray = Tray(window)
        self._clicks: NotificationClicks | None = None
        self.reminders = Reminders(now, self)
        self.reminders.day_turned.connect(self.day_turned)
        self.reminders.day_turned.connect(counts.count)
        self.reminders.due.connect(self._become_due)
        self.reminders.looked.connect(self.tray.appear)
        counts.counted.connect(self._show)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.commitDataRequest.connect(self._follow_session)

    def start(self) -> None:
        """Look at the clock from now on."""
        self.reminders.look()

    def end(self) -> None:
        """Be in the tray no longer, and tell nothing more."""
        self.reminders.stop()
        self.tray.hide()

    @property
    def stays(self) -> bool:
        """Whether the window is only hidden when it is closed."""
        return self.tray.isVisible() and reminder_choice().stays and not self._is_leaving

    def put_away(self) -> None:
        """Hide the window, and let no dialog's end be that of the program."""
        QApplication.setQuitOnLastWindowClosed(False)
        self._window.hide()

    def leave(self) -> None:
        """Let the next closing of the window end the program."""
        self._is_leaving = True

    def _follow_session(self, session: QSessionManager) -> None:
        """The user logs out: whoever does not let their windows be closed would stop that."""
        self.leave()

    def _become_due(self) -> None:
        self._is_due = True
        self._counts.count()

    def _show(self, summary: OwedSummary) -> None:
        self.tray.show_summary(summary)
        if self._is_due:
            self._is_due = False
            self._tell(summary)

    def _tell(self, summary: OwedSummary) -> None:
        """Unless there is nothing to tell, or the user is looking at the window."""
        if not summary.count or self._window.isActiveWindow():
            return
        if self.tray.isVisible():
            self.tray.tell(summary)
        else:
            self._hear_clicks()
            notify(count_words(summary), names_words(summary))

    def _hear_clicks(self) -> None:
        """From the first notification on."""
        if self._clicks is None:
            self._clicks = NotificationClicks(self)
            self._clicks.opened.connect(self.tray.open_asked)
