"""What waits until the first list is on the screen: a start is no place for anything else."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

from desktop.ui.editing.window_parts import WindowParts
from desktop.ui.settings.setting_up import SettingUp
from desktop.ui.system.background import Background
from desktop.ui.widgets.screens import Screen
from desktop.ui.window.notices import Notices
from desktop.ui.window.warm_up import warm_up
from desktop.ui.window.window_presence import WindowPresence
from desktop.workflows.daily_care import take_daily_care

SOON = 20  # milliseconds, in which the list is painted; what goes on then takes turns with it


class AfterFirstList(QObject):
    """Does each thing once, in the order of asking. first: the screen to wait for."""

    def __init__(self, parts: WindowParts, first: Screen) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._warming = Background(parts.post, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        first.shown.connect(self._soon.start, Qt.ConnectionType.SingleShotConnection)

    def do(self, act: Callable[[], object]) -> None:
        """Do this then."""
        self._soon.timeout.connect(act)

    def get_ready(self) -> None:
        """Load what is opened next, and what the first card needs."""
        parts = self._parts
        self.do(partial(self._warming.ask, partial(warm_up, parts.store, parts.today())))

    def take_care(self, book: Path | None, notices: Notices) -> None:
        """Have done what each day asks for. book: None for one that is no file."""
        caring = Background(self._parts.post, self)
        caring.failed.connect(notices.tell_of_no_backup)
        self.do(partial(caring.ask, partial(take_daily_care, book, self._parts.store.empty_bin)))

    def remind(self, presence: WindowPresence, now: Callable[[], datetime]) -> None:
        """Be in the tray, and tell each day what is owed."""
        self.do(partial(presence.remind, now))

    def welcome(self, setting_up: SettingUp) -> None:
        """Begin with the first steps where the book is new."""
        if setting_up.is_due:
            self.do(setting_up.take_first_steps)
