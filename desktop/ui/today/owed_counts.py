"""How much is owed by today, for the sidebar and the tray, counted again when that changes."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.ui.live.live_store import LiveStore
from desktop.ui.live.live_today import OwedSummary, owed_summary
from desktop.ui.system.background import Background, Worker

SOON = 300  # milliseconds, in which several changes are counted once


class OwedCounts(QObject):
    """Counts in the background.

    summary: the newest, None before the first.

    Signals: counted: with an `OwedSummary`.
    """

    counted = Signal(object)

    def __init__(
        self, store: LiveStore, worker: Worker, today: Callable[[], date], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._today = today
        self.summary: OwedSummary | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.count)
        self._counting = Background(worker, self)
        self._counting.done.connect(self._tell)

    def start(self) -> None:
        """Count now, and after each change from now on."""
        for changed in (self._store.contacts_changed, self._store.events_changed):
            changed.connect(self._soon.start)
        self.count()

    def count(self) -> None:
        self._counting.ask(partial(owed_summary, self._store, self._today()))

    def _tell(self, summary: OwedSummary) -> None:
        self.summary = summary
        self.counted.emit(summary)
