"""The window: puts its parts together, and shows one screen after the other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QWidget

from desktop.ui.book.other_books import OtherBooks
from desktop.ui.editing.editing import Editing
from desktop.ui.editing.slow_changes import SlowChanges
from desktop.ui.editing.window_parts import WindowParts
from desktop.ui.live.live_store import LiveStore
from desktop.ui.live.live_today import OwedSummary
from desktop.ui.settings.setting_up import SettingUp
from desktop.ui.system.background import Worker
from desktop.ui.system.file_drop import FileDrop
from desktop.ui.system.remembered import remember_language
from desktop.ui.system.requests import Asked, Request
from desktop.ui.system.undo import History
from desktop.ui.today.owed_counts import OwedCounts
from desktop.ui.widgets.screens import Screen, Screens
from desktop.ui.widgets.toast import Toast
from desktop.ui.window.after_first_list import AfterFirstList
from desktop.ui.window.notices import Notices
from desktop.ui.window.sidebar import Sidebar
from desktop.ui.window.tools import Tools
from desktop.ui.window.window_menus import WindowMenus
from desktop.ui.window.window_places import WindowPlaces
from desktop.ui.window.window_presence import WindowPresence
from desktop.ui.writing.note_writing import NoteWriting

if TYPE_CHECKING:
    from desktop.ui.contacts.contacts_view import ContactsView
    from desktop.ui.events.events_view import EventsView
    from desktop.ui.insights.insights_view import InsightsView
    from desktop.ui.today.today_view import TodayView

FRAME = QSize(24, 48)  # what a window manager puts around a window, at most; by eye


class MainWindow(QMainWindow):
    """Everything a user does starts here; each action has a menu entry with its shortcut.

    today: the day it is, asked anew each time, since the window may stay open over midnight;
    start: the id of the screen to begin with.

    Signals: language_chosen: with the code of a language, or "" for the system's.
    """

    language_chosen = Signal(str)

    def __init__(
        self,
        store: LiveStore,
        *,
        today: Callable[[], date] = date.today,
        start: str = "today",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Fairhand"))
        self.setMinimumSize(QSize(860, 560))
        room = self.screen().availableGeometry().size() - FRAME
        self.resize(QSize(1280, 800).boundedTo(room))
        self._store = store
        self.history = History(self)
        pages, post = Worker(self), Worker(self)
        slow = SlowChanges(store, post, self)
        self.editing = Editing(store, self.history, slow, today, pages, self)
        self.parts = WindowParts(store, self.history, slow, self.editing, pages, post, today, self)
        self.counts = OwedCounts(store, pages, today, self)
        self.presence = WindowPresence(self.parts, self.counts)
        self.toast = Toast(self)
        self.notices = Notices(self.parts)
        self.books = OtherBooks(self.parts)
        self.tools = Tools(self.parts)
        self.setting_up = SettingUp(self.parts)
        self.writing = NoteWriting(self.parts)
        self._places = WindowPlaces(self.parts, self.writing, self.tools, self.setting_up)
        self._connect_parts()
        self._build(start)
        if store.is_read_only:
            self.notices.tell_read_only()
        self._later = AfterFirstList(self.parts, self.screens.current)
        self._later.get_ready()
        self._later.do(self.counts.start)
        self._speaking = QTimer(self)  # two translators change, and the window is built once
        self._speaking.setSingleShot(True)
        self._speaking.timeout.connect(self._speak)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speaking.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.presence.may_go():
            super().closeEvent(event)
        else:
            event.ignore()

    def remind(self, now: Callable[[], datetime] = datetime.now) -> None:
        """Once the first list is shown, be in the tray, and tell each day what is owed."""
        self._later.remind(self.presence, now)

    def take_care(self, book: Path | None) -> None:
        """Do what each day asks for, once the first list is shown. book: one that is a file."""
        self._later.take_care(book, self.notices)

    def welcome(self) -> None:
        """Begin with the first steps where the book is new, once the window is there."""
        self._later.welcome(self.setting_up)

    def do(self, request: Request) -> None:
        """What a start asked for, this window's own or another; a form that is open comes first."""
        self.presence.come_to_front()
        if QApplication.activeModalWidget():
            return
        if request.asked is Asked.LOG_EVENT:
            self.log_event()
        elif request.asked is Asked.NEW_NOTE:
            self.go_to("contacts")
            self.start_search()
        if request.files:
            self.tools.import_dropped([str(path) for path in request.files])

    def go_to(self, place: str) -> Screen:
        """Show one of the screens, by its id."""
        return self.screens.go_to(place)

    def show_contact(self, contact_id: int) -> None:
        """Show somebody, from whichever screen."""
        self.go_to("contacts")
        self.contacts.choose(contact_id)

    @property
    def today(self) -> TodayView:
        """The screen of what is owed; made when it is first asked for, as every screen is."""
        return cast("TodayView", self.screens.screen_at("today"))

    @property
    def contacts(self) -> ContactsView:
        """The screen of contacts."""
        return cast("ContactsView", self.screens.screen_at("contacts"))

    @property
    def events(self) -> EventsView:
        """The screen of events."""
        return cast("EventsView", self.screens.screen_at("events"))

    def start_search(self) -> None:
        self.screens.current.start_search()

    def log_event(self) -> None:
        """With the contact who is seen, if one is."""
        if self.screens.current_place == "contacts":
            self.contacts.log_event()
        else:
            self.editing.events.log_event()

    def make_record(self) -> None:
        """Make the record of the search for the days that the insights are of."""
        cast("InsightsView", self.go_to("insights")).ask_record_once_counted()

    def choose_language(self, code: str) -> None:
        """Go on in another language, and begin in it from now on; "" is the system's."""
        remember_language(code)
        self.language_chosen.emit(code)

    def _build(self, place: str) -> None:
        """Everything with words on it; begin with the screen of this id."""
        self._lay_out()
        self.menus = WindowMenus(self, self.tools)
        self.menus.about.told.connect(self.toast.say)
        self._follow_history()
        self.go_to(place).setFocus()
        self._follow_choice()
        self.toast.raise_()

    def _speak(self) -> None:
        """Build everything anew in another language, and go on where the user was."""
        place = self.screens.current_place
        seen = self.contacts.contact if place == "contacts" else None
        self._build(place)
        if self.counts.summary:
            self._count_owed(self.counts.summary)
        self.presence.speak()
        if seen and seen.id:
            self.contacts.choose(seen.id)

    def _lay_out(self) -> None:
        """The sidebar, and the screens in its order."""
        places = self._places.places()
        self.screens = Screens(places)
        self.sidebar = Sidebar(places)
        whole = QWidget()
        across = QHBoxLayout(whole)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.sidebar)
        across.addWidget(self.screens, 1)
        self.sidebar.chosen.connect(self.go_to)
        self.screens.changed.connect(self.sidebar.show_chosen)
        self.screens.changed.connect(self._follow_choice)
        self.setCentralWidget(whole)

    def _connect_parts(self) -> None:
        for changed in (self.history.noted, self.history.taken_back, self.history.done_again):
            changed.connect(self._follow_history)
        self.toast.follow(self.history)
        self.parts.slow.working.connect(self.notices.follow_work)
        self.parts.slow.refused.connect(self.toast.say)
        FileDrop(self).dropped.connect(self.tools.import_dropped)
        self.counts.counted.connect(self._count_owed)
        self.editing.events.write_asked.connect(self.writing.write)
        for part in (self.tools, self.writing, self.notices, self._places):
            part.told.connect(self.toast.say)
        for part in (self.tools, self._places):
            part.contact_asked.connect(self.show_contact)
        self._places.place_asked.connect(self.go_to)
        self._places.log_asked.connect(self.log_event)
        self._places.choice_changed.connect(self._follow_choice)
        self.setting_up.language_chosen.connect(self.choose_language)
        self.setting_up.restore_asked.connect(self.books.bring_back)
        self.setting_up.bin_asked.connect(self.tools.open_bin)
        self.setting_up.duplicates_asked.connect(self.tools.find_duplicates)
        self.setting_up.import_asked.connect(self.tools.import_files)
        self.setting_up.sample_asked.connect(self.books.open_sample)
        self.books.left.connect(self.presence.leave)
        self.presence.opened.connect(self._open_today)
        self.presence.log_asked.connect(self.log_event)
        self.presence.day_turned.connect(self._turn_day)

    def _open_today(self) -> None:
        self.go_to("today")

    def _turn_day(self) -> None:
        """What is due moves on; a screen that is hidden follows when it is seen."""
        self.screens.refresh()

    def _count_owed(self, summary: OwedSummary) -> None:
        self.sidebar.count("today", summary.count)

    def _follow_choice(self) -> None:
        """Offer only what can be done to what is seen."""
        self.menus.follow_choice(may_write=not self._store.is_read_only)

    def _follow_history(self) -> None:
        self.menus.follow_history(self.history)
