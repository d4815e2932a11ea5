"""Whether the window is there: in front, put away into the tray, or gone for good."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog

from desktop.ui.editing.window_parts import WindowParts
from desktop.ui.today.owed_counts import OwedCounts

if TYPE_CHECKING:
    from desktop.ui.reminders.reminding import Reminding


class WindowPresence(QObject):
    """Brings the window to the front, and ends what it has begun when it goes.

    reminding: what keeps the tray icon; None before `remind`.

    Signals:
        opened: when the window was asked for from the tray.
        log_asked: when an event is to be logged, from there.
        day_turned: when another day has begun.
    """

    opened = Signal()
    log_asked = Signal()
    day_turned = Signal()

    def __init__(self, parts: WindowParts, counts: OwedCounts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._window = parts.window
        self._counts = counts
        self.reminding: Reminding | None = None

    def remind(self, now: Callable[[], datetime]) -> None:
        """Be in the tray from now on, and tell each day what is owed."""
        # nothing is in the tray yet at the start
        from desktop.ui.reminders.reminding import Reminding

        self.reminding = Reminding(self._counts, now, self._window)
        tray = self.reminding.tray
        for asked in (tray.open_asked, tray.log_asked):
            asked.connect(self.come_to_front)
        tray.open_asked.connect(self.opened)
        tray.log_asked.connect(self.log_asked)
        tray.quit_asked.connect(self.leave)
        self.reminding.day_turned.connect(self.day_turned)
        self.reminding.start()

    def speak(self) -> None:
        """Say what is told in the tray in the language that the window has now."""
        if self.reminding:
            self.reminding.tray.speak()

    def come_to_front(self) -> None:
        """Show the window when it is behind others, or minimized."""
        QApplication.setQuitOnLastWindowClosed(True)
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def leave(self) -> None:
        """End the program, from the tray too."""
        was_hidden = not self._window.isVisible()
        if self.reminding:
            self.reminding.leave()
        self._window.close()
        if was_hidden:
            QApplication.quit()

    def may_go(self) -> bool:
        """End everything, as the window is closed; False where it is put away instead."""
        if self.reminding and self.reminding.stays:
            self.reminding.put_away()
            return False
        for dialog in self._window.findChildren(QDialog):
            if dialog.isVisible():  # one that is finished waits to be deleted
                dialog.reject()  # ends what it has begun: a font that is being read
        self._window.hide()  # a card that is being printed is let finish, and put into the outbox
        if self.reminding:
            self.reminding.end()
        for worker in (self._parts.pages, self._parts.post):
            worker.retire()
        return True
