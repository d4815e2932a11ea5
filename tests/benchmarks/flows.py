"""Whether the window keeps answering on a large book: the longest stall in each flow."""

import gc
import os
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from desktop.store.books import open_book
from tests.benchmarks.clocks import Result

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from desktop.ui.forms.event_dialog import EventDialog
from desktop.ui.live.live_store import LiveStore
from desktop.ui.look.theme import Theme
from desktop.ui.system.collecting import Collecting
from desktop.ui.system.watchdog import Watchdog
from desktop.ui.window.main_window import MainWindow
from tests.benchmarks.clicks import ME
from tests.benchmarks.dialogs import close_all, openings

_BEAT, _FRAME = 2, 16  # milliseconds
_STEP = 120  # pixels of a notch of the wheel, about
_FRAMES = 300
_REST = 1500  # milliseconds, in which what was asked for comes


def longest_stalls(path: Path, today: date) -> Iterator[Result]:
    """Of each flow, in milliseconds; 0 where the window never took longer than `LONGEST`."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    Theme(app)
    Collecting(app)  # as the app does it
    gc.freeze()  # and what was measured before is none of the window's
    book = open_book(path)
    store = LiveStore(book, app)
    store.save_sender(ME)
    window = MainWindow(store, today=lambda: today)
    watchdog, work = Watchdog(window), OwnWork(window)
    try:
        for name, flow in (
            ("open the window on Today", _open),
            ("scroll Today", _scroll_today),
            ("work Today down", _work_down),
            ("scroll the contacts", _scroll_contacts),
            ("type in their search", _search),
            ("scroll the events", _scroll_events),
            ("log an event by a line", _log_event),
            ("show somebody", _show_somebody),
            *openings(),
        ):
            watchdog.forget()
            work.forget()
            flow(window)
            _run(_REST)
            yield Result(f"{name}: longest stall", max(watchdog.stalls, default=0), "ms")
            yield Result("  of the window's own work", work.longest, "ms")
            close_all(window)
            _run(_REST)
    finally:
        window.close()
        book.close()


class OwnWork(QObject):
    """How long the processor was at work for the window's thread without a beat of its loop.

    That is what a computer busy with other things tells of stalls. longest: milliseconds.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.longest = 0.0
        self._last = time.thread_time()
        self._beat = QTimer(self)
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._notice)
        self._beat.start(_BEAT)

    def forget(self) -> None:
        """Begin anew, from now."""
        self.longest = 0.0
        self._last = time.thread_time()

    def _notice(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, 1000 * (now - self._last))
        self._last = now


def _open(window: MainWindow) -> None:
    window.show()


def _scroll_today(window: MainWindow) -> None:
    _scroll(window.today.list)


def _work_down(window: MainWindow) -> None:
    rows = window.today.list
    rows.setFocus()
    rows.verticalScrollBar().setValue(0)
    rows.choose(None)
    for key in (Qt.Key.Key_D, Qt.Key.Key_K, Qt.Key.Key_D):
        QTest.keyClick(rows, key)
        _run(_REST)
    window.menus.undo.trigger()


def _scroll_contacts(window: MainWindow) -> None:
    window.go_to("contacts")
    _run(_REST)
    _scroll(window.contacts.list.list)


def _search(window: MainWindow) -> None:
    window.menus.search.trigger()
    for letter in "maria":
        QTest.keyClicks(window.contacts.list.search, letter)
        _run(_REST // 5)


def _scroll_events(window: MainWindow) -> None:
    window.go_to("events")
    _run(_REST)
    _scroll(window.events.list.list)


def _log_event(window: MainWindow) -> None:
    window.menus.log.trigger()
    dialog = window.findChild(EventDialog)
    for letter in "coffee with maria yesterday 3pm":
        QTest.keyClicks(dialog.typed.line, letter)
        _run(_FRAME)
    _run(_REST)
    dialog.reject()


def _show_somebody(window: MainWindow) -> None:
    """The first of the book, with whom something happened."""
    window.show_contact(1)


def _scroll(rows: QAbstractItemView) -> None:
    """As a wheel does that is turned fast."""
    bar = rows.verticalScrollBar()
    for _ in range(_FRAMES):
        bar.setValue(bar.value() + _STEP)
        _run(_FRAME)


def _run(milliseconds: int) -> None:
    loop = QEventLoop()
    end: Callable[[], None] = loop.quit
    QTimer.singleShot(milliseconds, end)
    loop.exec()
