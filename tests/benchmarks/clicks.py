"""How long from a click on *Write card* to the card on the screen, in a process of its own.

`python -m tests.benchmarks.clicks BOOK PLACE MILLISECONDS` waits so long after the window's first
list, clicks at that place of the window some times, and prints as JSON how long each one took.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.domain.addresses import PostalAddress
from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.senders import Sender
from desktop.store.books import open_book
from desktop.ui.live.live_store import LiveStore
from desktop.ui.look.theme import Theme
from desktop.ui.system.collecting import Collecting
from desktop.ui.system.fallback_font import bring_letters
from desktop.ui.today.owed_model import OWED_ROLE
from desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from desktop.ui.pages.page_view import PageView

TODAY = date(2026, 11, 22)
REST = 1500  # milliseconds, in which what was asked for comes
PATIENCE = 10_000  # milliseconds, after which there is no card
ADDRESS = PostalAddress("1800 SW First Avenue", "Portland", "", "OR", "97201", "", "US")
ME = Sender("Jordan Reyes", ADDRESS)
PEOPLE = ("Ada Quickfoot", "Berta Farewell", "Carla Homeward", "Dora Evergreen")  # one a click

_Dialog = TypeVar("_Dialog", bound=QDialog)


@dataclass(frozen=True)
class Click:
    """One click until its card was painted, in milliseconds.

    clock: that passed; work: of all processors, for this process; here: for the window's thread.
    """

    clock: float
    work: float
    here: float


class Painted(QObject):
    """Has a loop run until a view has painted a page, and everything painted with it is done."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self._loop = QEventLoop(self)
        self._giving_up = QTimer(self)
        self._giving_up.setSingleShot(True)
        self._giving_up.timeout.connect(self._give_up)
        view.installEventFilter(self)

    def wait(self) -> None:
        """Raises TimeoutError when there is none after a long time."""
        self._giving_up.start(PATIENCE)
        if self._loop.exec():
            raise TimeoutError("No card was painted.")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._view.page is not None:
            self._view.removeEventFilter(self)
            QTimer.singleShot(0, self, self._end)  # when that event was answered
        return False

    def _end(self) -> None:
        self._loop.quit()

    def _give_up(self) -> None:
        self._loop.exit(1)


class Places:
    """Where cards are asked for in a window; each time for somebody else."""

    def __init__(self, window: MainWindow, store: LiveStore, today: date) -> None:
        self._window = window
        self._store = store
        self._today = today
        self._people = iter(PEOPLE)

    def button(self, place: str) -> QWidget:
        """The button to click, which is on the screen. place: "today", "contact" or "log"."""
        ask: Callable[[], QWidget] = {
            "today": self._in_today,
            "contact": self._of_contact,
            "log": self._of_log,
        }[place]
        return ask()

    def _in_today(self) -> QWidget:
        """*Write card* of a row of Today that has it."""
        rows = self._window.today.list
        below = range(rows.currentIndex().row() + 1, rows.model().rowCount())
        keys = (rows.model().index(row, 0).data(OWED_ROLE) for row in below)
        owed = next(each for each in keys if each and each.by is Channel.CARD)
        rows.choose(owed.follow_up.key)
        return rows.at_current.write

    def _of_contact(self) -> QWidget:
        """*Print card* of what happened with somebody yesterday."""
        person = self._store.save_contact(Contact(next(self._people), address=ADDRESS))
        assert person.id is not None
        day = self._today - timedelta(1)
        self._store.save_event(Event(person.id, Occasion.PERSONAL_INTERVIEW, day))
        self._window.show_contact(person.id)
        run(REST)
        return self._window.contacts.page.cards[0].print

    def _of_log(self) -> QWidget:
        """The last button of *Log event*, once a line is typed there."""
        from desktop.ui.forms.event_dialog import EventDialog  # as the app loads it

        person = next(self._people)
        self._store.save_contact(Contact(person, address=ADDRESS))
        self._window.log_event()
        dialog = shown(EventDialog)
        QTest.keyClicks(dialog.typed.line, f"interview {person} yesterday 3pm")
        run(REST)
        assert dialog.fields.thanks_by is Channel.CARD
        return dialog.save


def clicked(button: QWidget) -> Click:
    """Click, and see how long it takes until the card is there."""
    assert button.isVisible()
    assert button.isEnabled()
    clock, work, here = time.perf_counter(), time.process_time(), time.thread_time()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    from desktop.ui.writing.writing_dialog import WritingDialog  # loaded by then, and not before

    dialog = shown(WritingDialog)
    Painted(dialog.cards.views.card).wait()
    return Click(
        1000 * (time.perf_counter() - clock),
        1000 * (time.process_time() - work),
        1000 * (time.thread_time() - here),
    )


def main(path: Path, place: str, patience: int) -> list[Click]:
    app = QApplication([])
    bring_letters()
    Theme(app)
    Collecting(app)
    gc.freeze()
    book = open_book(path)
    store = LiveStore(book, app)
    store.save_sender(ME)
    window = MainWindow(store, today=lambda: TODAY)
    window.take_care(path)
    window.remind()
    shown_first = QEventLoop()
    window.today.shown.connect(shown_first.quit)
    window.show()
    shown_first.exec()
    window.repaint()
    run(patience)
    clicks = []
    places = Places(window, store, TODAY)
    for _ in PEOPLE:
        clicks.append(clicked(places.button(place)))
        run(REST)
        shown(QDialog).reject()
        run(REST)
    window.presence.leave()
    return clicks


def shown(kind: type[_Dialog]) -> _Dialog:
    """The dialog that was opened."""
    dialogs = (each for each in QApplication.topLevelWidgets() if each.isVisible())
    return next(each for each in dialogs if isinstance(each, kind))


def run(milliseconds: int) -> None:
    loop = QEventLoop()
    end: Callable[[], None] = loop.quit
    QTimer.singleShot(milliseconds, end)
    loop.exec()


if __name__ == "__main__":
    clicks = main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
    print(json.dumps([asdict(each) for each in clicks]))
