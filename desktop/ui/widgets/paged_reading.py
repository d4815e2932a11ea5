"""Reads a list from the book behind the window, and goes on where it is scrolled to."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.ui.system.background import Background, Worker
from desktop.ui.widgets.listings import Ask, ListedRows, Source

SLOW = 400  # milliseconds after which it is said that the book is being read


class PagedReading(QObject):
    """Asks for rows; an answer to what is wanted no longer is dropped.

    Signals:
        read: with the `ListedRows` to show instead of all others.
        later, earlier: with rows to show too, after the others or before them.
        slow: when the first answer is long in coming.
        failed: with the exception that came instead of an answer.
    """

    read = Signal(object)
    later = Signal(object)
    earlier = Signal(object)
    slow = Signal()
    failed = Signal(object)

    def __init__(self, source: Source, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source
        self._wanted: Any = None
        self._previous: Any = None
        self._next: Any = None
        self._going: Ask | None = None  # what is on its way
        self._reading = Background(worker, self)
        self._reading.done.connect(self._tell)
        self._more = Background(worker, self)
        self._more.done.connect(self._tell_more)
        for work in (self._reading, self._more):
            work.failed.connect(self._fail)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW)
        self._slow.timeout.connect(self.slow)

    def read_anew(self, wanted: Any, near: int | None, count: int) -> None:
        """Have the first rows read. near: the id of a line to have among them, if that can be."""
        self._wanted, self._going = wanted, None
        self._slow.start()
        self._reading.ask(partial(_answer, self._source, Ask(wanted, near, count)))

    def go_on(self) -> None:
        """Read the page after these, once however often it is asked for."""
        if self._next is not None:
            self._go(Ask(self._wanted, after=self._next))

    def go_back(self) -> None:
        """Read the page before these, likewise."""
        if self._previous is not None:
            self._go(Ask(self._wanted, before=self._previous))

    def _go(self, ask: Ask) -> None:
        if self._going is None and not self._reading.busy:
            self._going = ask
            self._more.ask(partial(_answer, self._source, ask))

    def _tell(self, answer: tuple[Ask, ListedRows]) -> None:
        ask, listed = answer
        if ask.wanted != self._wanted:
            return  # a newer answer is on its way
        self._slow.stop()
        self._previous, self._next = listed.previous, listed.next
        self.read.emit(listed)

    def _tell_more(self, answer: tuple[Ask, ListedRows]) -> None:
        """Unless all was read anew since they were asked for."""
        ask, listed = answer
        if ask is not self._going:
            return
        self._going = None
        if ask.before is not None:
            self._previous = listed.previous
            self.earlier.emit(listed.rows)
            return
        self._next = listed.next
        self.later.emit(listed.rows)
        if not listed.rows:
            self.go_on()  # all of them are shown already

    def _fail(self, trouble: Exception) -> None:
        self._slow.stop()
        self._going = None
        self.failed.emit(trouble)


def _answer(source: Source, ask: Ask) -> tuple[Ask, ListedRows]:
    return ask, source(ask)
