"""Reads what is owed for the screen of today, off the interface thread."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.ui.live.live_store import LiveStore
from desktop.ui.live.live_today import (
    PAGE,
    PeoplesRows,
    TodayPlace,
    load_calendar,
    rows_of,
    today_page,
    today_screen,
)
from desktop.ui.system.background import Background, Worker

MOST_AGAIN = 300  # rows that are read again at once; those below come as the list is scrolled


class TodayReading(QObject):
    """Asks the book, and tells what came of it in the order of asking.

    Signals:
        began: with a `Today`, the screen from its beginning.
        went_on: with a `TodayPage`, the rows that follow.
        changed: with `PeoplesRows`, all that is owed to some people after a change.
        failed: with the exception that came instead.
    """

    began = Signal(object)
    went_on = Signal(object)
    changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, store: LiveStore, worker: Worker, today: Callable[[], date], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._today = today
        self._people: frozenset[int] = frozenset()
        self._whole = Background(worker, self)
        self._more = Background(worker, self)
        self._of_people = Background(worker, self)
        self._readiness = Background(worker, self)
        self._whole.done.connect(self.began)
        self._more.done.connect(self.went_on)
        self._of_people.done.connect(self._forget_people)
        for reading in (self._whole, self._more, self._of_people, self._readiness):
            reading.failed.connect(self.failed)

    def begin(self, shown: int) -> None:
        """Read the screen anew, with as many rows as it shows, and a page at least."""
        rows = min(max(PAGE, shown), MOST_AGAIN)
        self._whole.ask(partial(today_screen, self._store, self._today(), rows))

    def go_on(self, place: TodayPlace, day: date) -> None:
        """Read the next page, once however often it is asked for; none while all is read anew."""
        if not self._more.busy and not self._whole.busy:
            self._more.ask(partial(today_page, self._store, day, place))

    def read_person(self, contact_id: int) -> None:
        """Read what is owed to somebody, and to whom else was asked for since the last answer."""
        self._people |= {contact_id}
        self._of_people.ask(partial(rows_of, self._store, self._people, self._today()))

    def get_ready(self) -> None:
        """Load what the first change needs, with the list on the screen."""
        self._readiness.ask(partial(load_calendar, self._store, self._today()))

    def _forget_people(self, answer: PeoplesRows) -> None:
        self._people -= answer.contact_ids
        self.changed.emit(answer)
