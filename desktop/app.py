"""Puts the rooms together, starts the window, and catches what escapes."""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from desktop.displays import refuse_without_display
from desktop.domain.refusals import Refusal
from desktop.logbook import details_of, log_bug, open_log
from desktop.paths import book_path, book_server, resources
from desktop.store.backups import restore
from desktop.store.book_refusals import DamagedBook, EmptyBookFile
from desktop.store.books import Book, open_as_allowed
from desktop.store.cloud_folders import cloud_drive
from desktop.store.open_books import OpenBook
from desktop.store.servers import open_server
from desktop.ui.book.reopening import Reopening
from desktop.ui.help.bug_dialog import BugDialog
from desktop.ui.live.live_store import LiveStore
from desktop.ui.look.theme import Theme
from desktop.ui.system.collecting import Collecting
from desktop.ui.system.fallback_font import bring_letters
from desktop.ui.system.languages import Languages
from desktop.ui.system.one_instance import OneInstance
from desktop.ui.system.requests import Asked, Request
from desktop.ui.system.watchdog import Watchdog
from desktop.ui.widgets.message_dialog import MessageDialog
from desktop.ui.window.first_paint import FirstPaint
from desktop.ui.window.main_window import MainWindow
from desktop.ui.words.spoken import spoken


class CrashedOnPurpose(Exception):
    """What shows that an error of our own is told and logged, in an installed app too."""


@dataclass(frozen=True)
class Start:
    """How the window is to begin.

    book: as a command line names one, None for the user's own; asked: the value of an Asked;
    files: other programs', to be taken in; is_timed: print how long the first painted list took,
    as JSON, and close the window then; crashes: have an error of our own happen.
    """

    book: str | None = None
    asked: str = ""
    files: tuple[Path, ...] = ()
    is_timed: bool = False
    crashes: bool = False

    @property
    def request(self) -> Request:
        return Request(Asked(self.asked), self.files)


def run(start: Start) -> int:
    """Open the window on a book, until it is closed.

    Where the book has a window already, that one comes to the front instead.
    Raises NoDisplay, BookInUse, and what opening a book raises; a book that nobody named on a
    command line is refused in a dialog first.
    """
    refuse_without_display()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Fairhand")
    app.setDesktopFileName("fairhand")
    app.setWindowIcon(QIcon(str(resources() / "icons" / "fairhand.svg")))
    bring_letters()
    Theme(app)
    languages = Languages(app)
    Collecting(app)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would not let Python see Ctrl+C
    sitting = _Sitting(app, languages, start)
    opening: Reopening | None = Reopening(start.book)
    while opening is not None:
        opening = sitting.hold(opening)
    return sitting.status


class _Sitting:
    """One window after the other: each on a book, until the last of them is closed.

    status: of the program, as the last one ended.
    """

    def __init__(self, app: QApplication, languages: Languages, start: Start) -> None:
        self._app = app
        self._languages = languages
        self._start = start
        self.status = 0

    def hold(self, opening: Reopening) -> Reopening | None:
        """Open the window until it is closed; what is to be opened then. Raises as `run`."""
        server = book_server(opening.book)  # where several windows at once are as it should be
        instance = (
            None if server else OneInstance(book_path(opening.book), self._app, self._start.request)
        )
        try:
            if instance and not instance.claim():
                print("Fairhand has this book open already: its window is in front now.")
                return None
            trouble = _bring_back(opening)
            opened = open_server(server) if server else _opened(book_path(opening.book))
        except Refusal as refusal:
            if opening.book is None and self._app.platformName() != "offscreen":
                tell_alone(spoken(refusal))
            raise
        window = self._window(opened, instance)
        if opening.away_from:
            window.books.tell_of_sample(opening.away_from)
        if trouble:
            window.toast.say(trouble)
        request = self._start.request
        is_plain = request == Request() and not (self._start.is_timed or self._start.crashes)
        if is_plain and not opening.backup:
            window.welcome()
        window.show()
        if request != Request():
            window.do(request)
        if self._start.crashes:
            QTimer.singleShot(0, _crash)
        self._start = Start()  # asked once: not again where another book is opened
        try:
            with open_log():
                self.status = self._app.exec()
        finally:
            sys.excepthook = sys.__excepthook__
            _bring_calendars_up_to_date(opened)
            opened.close()
            if instance:
                instance.release()
                instance.deleteLater()
            window.deleteLater()
        return window.books.reopening

    def _window(self, opened: OpenBook, instance: OneInstance | None) -> MainWindow:
        window = MainWindow(LiveStore(opened, self._app))
        window.language_chosen.connect(self._languages.speak)
        sys.excepthook = Reporter(window)
        _look_after(window, opened)
        if self._start.is_timed:
            FirstPaint(window.screens.current)
        if sys.platform == "darwin":
            from desktop.ui.system.file_openings import FileOpenings  # for this system alone

            FileOpenings(self._app).asked.connect(window.do)
        if instance:
            instance.called.connect(window.do)
            self._app.lastWindowClosed.connect(instance.stop_listening)
            if instance.was_left and not opened.is_read_only:
                window.notices.tell_of_crash()
        return window


def _bring_calendars_up_to_date(opened: OpenBook) -> None:
    """Those that other programs subscribe to; one that cannot be written is no matter here."""
    # Once, when all is over: nothing of it is needed to start.
    from desktop.workflows.kept_calendars import has_calendars, refresh_calendars

    if has_calendars(opened.name):
        with opened.sessions() as session:
            refresh_calendars(session, opened.name, datetime.now().astimezone())


def _bring_back(opening: Reopening) -> str:
    """Put the backup that was asked for in the book's place; says so, or why it could not be."""
    if opening.backup is None:
        return ""
    book = book_path(opening.book)
    try:
        restore(book, opening.backup, datetime.now().astimezone())
    except Refusal as refusal:
        return spoken(refusal)
    return QCoreApplication.translate(
        "MainWindow",
        "The backup is in your book's place; the book as it was is kept among the backups.",
    )


def _look_after(window: MainWindow, opened: OpenBook) -> None:
    """What each day asks for, what is to be known of where the book is, and who watches."""
    if not isinstance(opened, Book):
        window.take_care(None)
    elif not opened.is_read_only:
        window.take_care(opened.path)
        window.notices.warn_of_cloud(cloud_drive(opened.path))
        if opened.was_older:
            window.notices.tell_of_update()
    window.remind()
    if os.environ.get("FAIRHAND_WATCHDOG"):
        Watchdog(window, tells=True)


def _opened(path: Path) -> Book:
    """The book at `path`: only to be read where it may not be written to, mended where it must be.

    Raises as `open_book`, when the user leaves it unmended too.
    """
    while True:
        try:
            return open_as_allowed(path)
        except (DamagedBook, EmptyBookFile) as damage:
            if QApplication.platformName() == "offscreen":
                raise
            from desktop.ui.files.mending_dialog import MendingDialog  # for a book that is damaged

            dialog = MendingDialog(path, spoken(damage))
            dialog.open()
            dialog.finished.connect(QApplication.quit)
            QApplication.exec()
            if dialog.mended is None:
                raise


def _crash() -> None:
    raise CrashedOnPurpose


class Reporter:
    """Where whatever escapes a slot ends: a refusal is shown, anything else logged and told."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def __call__(
        self, _kind: type[BaseException], trouble: BaseException, _trace: TracebackType | None
    ) -> None:
        if isinstance(trouble, Refusal):
            print(trouble, file=sys.stderr)
            _tell(spoken(trouble), self._window)
            return
        sentence = log_bug(trouble)
        print(sentence, file=sys.stderr)
        BugDialog(spoken(sentence), details_of(trouble), self._window).open()


def tell_alone(sentence: str) -> None:
    """Show a sentence where there is no window, until it is closed."""
    told = _tell(sentence, None)  # by a name, or Python would take it away at once
    waiting = QEventLoop()
    told.finished.connect(waiting.quit)
    waiting.exec()


def _tell(sentence: str, window: QWidget | None) -> MessageDialog:
    """Show a sentence in a dialog of its own."""
    told = MessageDialog("Fairhand", sentence, window)
    told.open()
    return told
