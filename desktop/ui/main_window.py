"""The window: its menus, its screen, and what floats over them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QMainWindow, QWidget

from desktop.domain.events import Event
from desktop.domain.follow_ups import FollowUpKind
from desktop.domain.insight_spans import Span
from desktop.domain.insights import Unthanked
from desktop.domain.occasions import Channel
from desktop.domain.owed import Owed
from desktop.domain.positions import Position
from desktop.domain.refusals import Refusal
from desktop.domain.sent_notes import SentNote
from desktop.paths import sample_path
from desktop.ui.background import Background, Worker
from desktop.ui.buttons import Button, Kind
from desktop.ui.changing import note_change
from desktop.ui.contacts_view import ContactsView
from desktop.ui.editing import Editing
from desktop.ui.events_view import EventsView
from desktop.ui.file_drop import FileDrop
from desktop.ui.insights_view import InsightsView
from desktop.ui.labels import Label
from desktop.ui.live_book import book_file
from desktop.ui.live_first_start import is_new_book
from desktop.ui.live_insights import event_to_thank_for
from desktop.ui.live_store import Changes, LiveStore
from desktop.ui.live_today import OwedSummary, event_of
from desktop.ui.live_writing import count_drafts
from desktop.ui.owed_counts import OwedCounts
from desktop.ui.position_editing import PositionEditing
from desktop.ui.positions_dialog import PositionsDialog
from desktop.ui.remembered import remember_language
from desktop.ui.reminding import Reminding
from desktop.ui.reopening import Reopening
from desktop.ui.requests import Asked, Request
from desktop.ui.screens import Place, Screen, Screens
from desktop.ui.settling import Settling
from desktop.ui.sidebar import Sidebar
from desktop.ui.toast import Toast
from desktop.ui.today_view import TodayView
from desktop.ui.tools import Tools
from desktop.ui.undo import History, Step
from desktop.ui.warm_up import load_hands
from desktop.ui.window_menus import WindowMenus
from desktop.workflows.daily_care import take_daily_care
from desktop.workflows.make_sample_books import make_sample_book

if TYPE_CHECKING:
    from desktop.ui.outbox_view import OutboxView
    from desktop.ui.settings_desk import SettingsDesk
    from desktop.ui.writing_desk import WritingDesk
    from desktop.workflows.back_up_books import KeptBackup


FRAME = QSize(24, 48)  # what a window manager puts around a window, at most; by eye


class MainWindow(QMainWindow):
    """Everything a user does starts here; each action has a menu entry with its shortcut.

    today: the day it is, asked anew each time, since the window may stay open over midnight;
    start: the id of the screen to begin with; reopening: what is to be opened when it is closed.

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
        self._pages = Worker(self)
        self._post = Worker(self)
        self.history = History(self)
        self.editing = Editing(store, self.history, today, self._pages, self)
        self.settling = Settling(store, self.editing, self.history, today, self)
        self.counts = OwedCounts(store, self._pages, today, self)
        self.reminding: Reminding | None = None
        self._today = today
        self.reopening: Reopening | None = None
        self.toast = Toast(self)
        workers = (self._pages, self._post)
        self.tools = Tools(store, self.editing, *workers, today, self)
        self.tools.told.connect(self.toast.say)
        self.tools.contact_asked.connect(self.show_contact)
        self._connect_parts()
        self._build(start)
        self._first = self.screens.current
        if store.is_read_only:
            self._say_read_only()
        self._warming = Background(self._post, self)
        self._first.shown.connect(self._warm_up, Qt.ConnectionType.SingleShotConnection)
        self._first.shown.connect(self.counts.start, Qt.ConnectionType.SingleShotConnection)
        self._speaking = QTimer(self)  # two translators change, and the window is built once
        self._speaking.setSingleShot(True)
        self._speaking.timeout.connect(self._speak)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speaking.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.reminding and self.reminding.stays:
            event.ignore()
            self.reminding.put_away()
            return
        for dialog in self.findChildren(QDialog):
            if dialog.isVisible():  # one that is finished waits to be deleted
                dialog.reject()  # ends what it has begun: a font that is being read
        self.hide()  # a card that is being printed is let finish, and put into the outbox
        if self.reminding:
            self.reminding.end()
        for worker in (self._pages, self._post):
            worker.retire()
        super().closeEvent(event)

    def leave(self) -> None:
        """End the program, from the tray too."""
        was_hidden = not self.isVisible()
        if self.reminding:
            self.reminding.leave()
        self.close()
        if was_hidden:
            QApplication.quit()

    def remind(self, now: Callable[[], datetime] = datetime.now) -> None:
        """Once the first list is shown, be in the tray, and tell each day what is owed."""
        begin = partial(self._begin_to_remind, now)
        self._first.shown.connect(begin, Qt.ConnectionType.SingleShotConnection)

    def _begin_to_remind(self, now: Callable[[], datetime]) -> None:
        self.reminding = Reminding(self.counts, now, self)
        self.reminding.tray.open_asked.connect(self._open_from_tray)
        self.reminding.tray.log_asked.connect(self._log_from_tray)
        self.reminding.tray.quit_asked.connect(self.leave)
        self.reminding.day_turned.connect(self._turn_day)
        self.reminding.start()

    def take_care(self, book: Path | None) -> None:
        """Do what each day asks for, once the first list is shown. book: one that is a file."""
        self._daily = partial(take_daily_care, book, self._store.empty_bin)
        self._backing_up = Background(self._post, self)
        self._backing_up.failed.connect(self._tell_of_no_backup)
        self._first.shown.connect(self._back_up, Qt.ConnectionType.SingleShotConnection)

    def warn_of_cloud(self, program: str) -> None:
        """Say what can happen to a book that this program copies; "" for a book that none does."""
        if program:
            self.toast.say(
                self.tr(
                    "Your book is in a folder of {program}: have Fairhand open on one computer"
                    " at a time, or it may copy one over the other."
                ).format(program=program)
            )

    def go_to(self, place: str) -> Screen:
        """Show one of the screens, by its id."""
        return self.screens.go_to(place)

    def show_contact(self, contact_id: int) -> None:
        """Show somebody, from whichever screen."""
        self.go_to("contacts")
        self.contacts.choose(contact_id)

    def tell_of_crash(self) -> None:
        """Say, once, that the last sitting did not end as it should have."""
        drafts = count_drafts(self._store)
        recovered = (
            self.tr("1 draft recovered: it is there when you write that note.")
            if drafts == 1
            else self.tr("{count} drafts recovered: each is there when you write that note.")
        )
        saved = self.tr("What you saved until then is here.")
        self.toast.say(
            self.tr("Fairhand did not end as it should have. {more}").format(
                more=recovered.format(count=drafts) if drafts else saved
            )
        )

    def tell_of_update(self) -> None:
        """Say, once, that the book was made by an earlier version."""
        self.toast.say(
            self.tr(
                "Your book is from an earlier version: it was backed up, and brought up to date."
            )
        )

    def come_to_front(self) -> None:
        """Show the window when it is behind others, or minimized."""
        QApplication.setQuitOnLastWindowClosed(True)
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def do(self, request: Request) -> None:
        """What a start asked for, this window's own or another; a form that is open comes first."""
        self.come_to_front()
        if QApplication.activeModalWidget():
            return
        if request.asked is Asked.LOG_EVENT:
            self.log_event()
        elif request.asked is Asked.NEW_NOTE:
            self.go_to("contacts")
            self.start_search()
        if request.files:
            self.tools.import_dropped([str(path) for path in request.files])

    def _open_from_tray(self) -> None:
        self.come_to_front()
        self.go_to("today")

    def _log_from_tray(self) -> None:
        self.come_to_front()
        self.log_event()

    def _turn_day(self) -> None:
        """What is due moves on; a screen that is hidden follows when it is seen."""
        self.screens.refresh()

    def _count_owed(self, summary: OwedSummary) -> None:
        self.sidebar.count("today", summary.count)

    def choose_language(self, code: str) -> None:
        """Go on in another language, and begin in it from now on; "" is the system's."""
        remember_language(code)
        self.language_chosen.emit(code)

    def welcome(self) -> None:
        """Begin with the first steps where the book is new, once the window is there."""
        if is_new_book(self._store):
            once = Qt.ConnectionType.SingleShotConnection
            self._first.shown.connect(self.take_first_steps, once)

    def take_first_steps(self) -> None:
        """Ask who the user is, for their hand and paper, and whom to begin with."""
        from desktop.ui.first_steps import FirstSteps  # hands, NumPy and HarfBuzz: 0.2 s

        workers = (self._pages, self._post)
        steps = FirstSteps(self.settings_desk.changing, *workers, self)
        steps.contact_asked.connect(self.new_contact)
        steps.import_asked.connect(self.tools.import_files)
        steps.sample_asked.connect(self.open_sample)
        steps.open()

    def open_sample(self) -> None:
        """Leave this book for one of fictional people."""
        own = book_file(self._store)
        sample = sample_path(own)
        make_sample_book(sample, self._today())
        own_book = Reopening(str(own) if own else None)
        self.open_again(Reopening(str(sample), away_from=own_book))

    def open_again(self, reopening: Reopening) -> None:
        """Close, and have a book opened."""
        self.reopening = reopening
        self.leave()

    def _bring_back(self, kept: KeptBackup) -> None:
        """Open this book again as a backup has it."""
        self.open_again(Reopening(str(book_file(self._store)), kept.backup.path))

    def tell_of_sample(self, own: Reopening) -> None:
        """Say below the screen that this is the sample book, with a way back to the user's own."""
        self.statusBar().setSizeGripEnabled(False)
        said = self.tr("This is the sample book: its people are fictional, and it is yours to try.")
        self.statusBar().addWidget(Label(said, wrap=False))
        self.back = Button(self.tr("Back to your own book"), Kind.LINK)
        self.back.clicked.connect(partial(self.open_again, own))
        self.statusBar().addWidget(self.back)

    def open_settings(self, section: str = "") -> None:
        """Open Settings, at a section by its id or at the first."""
        self.settings_desk.open(section)

    @cached_property
    def settings_desk(self) -> SettingsDesk:
        """What Settings needs beyond its dialog; made when it is first opened."""
        from desktop.ui.settings_desk import SettingsDesk  # hands, NumPy and HarfBuzz: 0.2 s

        workers = (self._pages, self._post)
        desk = SettingsDesk(self._store, self.history, *workers, self._today, self)
        desk.language_chosen.connect(self.choose_language)
        desk.restore_asked.connect(self._bring_back)
        desk.bin_asked.connect(self.tools.open_bin)
        desk.duplicates_asked.connect(self.tools.find_duplicates)
        return desk

    @property
    def contacts(self) -> ContactsView:
        """The screen of contacts; made when it is first asked for, as every screen is."""
        screen = self.screens.screen_at("contacts")
        assert isinstance(screen, ContactsView), "its place makes one"
        return screen

    def _make_events(self) -> EventsView:
        made = EventsView(self._store, self.editing, self._pages, self._today)
        made.shown.connect(self._follow_choice)
        made.list.chosen.connect(self._follow_choice)
        made.write_asked.connect(self.write)
        made.contact_asked.connect(self.show_contact)
        made.position_asked.connect(self._edit_position)
        made.note_asked.connect(self._open_card)
        return made

    @property
    def events(self) -> EventsView:
        """The screen of events."""
        screen = self.screens.screen_at("events")
        assert isinstance(screen, EventsView), "its place makes one"
        return screen

    @cached_property
    def positions(self) -> PositionEditing:
        """What changes positions; made when one is first changed."""
        return PositionEditing(self._store, self.editing, self._today, self)

    def show_positions(self) -> None:
        """List what the user applies for."""
        PositionsDialog(self._store, self.positions, self._pages, self._today, self).open()

    def _edit_position(self, position: Position) -> None:
        self.positions.edit_position(position, self)

    def seen_events(self) -> EventsView | None:
        screen = self.screens.currentWidget()
        return screen if isinstance(screen, EventsView) else None

    def _make_contacts(self) -> ContactsView:
        made = ContactsView(self._store, self.editing, self._pages, self._today)
        made.shown.connect(self._follow_choice)
        made.print_asked.connect(self._write_card)
        made.card_asked.connect(self._open_card)
        made.envelope_asked.connect(self._open_envelope)
        return made

    @property
    def today(self) -> TodayView:
        """The screen of what is owed."""
        screen = self.screens.screen_at("today")
        assert isinstance(screen, TodayView), "its place makes one"
        return screen

    def _make_today(self) -> TodayView:
        made = TodayView(self._store, self.editing, self.settling, self._pages, self._today)
        made.tasks.write_asked.connect(self._write_owed)
        made.tasks.contact_asked.connect(self.show_contact)
        made.coming_asked.connect(self.show_contact)
        made.log_asked.connect(self.log_event)
        return made

    def _make_outbox(self) -> Screen:
        from desktop.ui.outbox_view import OutboxView  # hands, NumPy and HarfBuzz: 0.2 s

        changing = self.settings_desk.changing
        made = OutboxView(self._store, changing, self._pages, self._post)
        made.contact_asked.connect(self.show_contact)
        made.write_asked.connect(self._write_again)
        made.start_asked.connect(partial(self.go_to, "today"))
        made.told.connect(self.toast.say)
        made.note_shown.connect(self._follow_choice)
        return made

    def seen_outbox(self) -> OutboxView | None:
        """The outbox, while it is the screen that is seen; it is made only when it is."""
        if self.screens.current_place != "outbox":
            return None
        return cast("OutboxView", self.screens.current)

    def _make_insights(self) -> Screen:
        made = InsightsView(self._store, self._pages, self._today)
        made.contact_asked.connect(self.show_contact)
        made.write_asked.connect(self._thank)
        made.start_asked.connect(partial(self.go_to, "today"))
        made.record_asked.connect(self._record)
        return made

    def make_record(self) -> None:
        """Make the record of the search for the days that the insights are of."""
        view = self.go_to("insights")
        assert isinstance(view, InsightsView), "its place makes one"
        if view.read_last is None:
            view.shown.connect(view.ask_record, Qt.ConnectionType.SingleShotConnection)
        else:
            view.ask_record()

    def _record(self, span: Span) -> None:
        from desktop.ui.recording import Recording  # type, and what lays pages out

        recording = Recording(self._store, self._post, self)
        recording.told.connect(self.toast.say)
        recording.ask(span)

    def _thank(self, unthanked: Unthanked) -> None:
        event = event_to_thank_for(self._store, unthanked.event_id)
        self.write(event, event.occasion.usual_channel, unthanked.contact_id)

    def _write_again(self, note: SentNote) -> None:
        if not self.editing.is_refused():
            self.desk.write_again(note)

    def write(
        self,
        event: Event,
        channel: Channel | None = None,
        reader_id: int | None = None,
        kind: FollowUpKind = FollowUpKind.THANK_YOU,
    ) -> None:
        """Write the note for an event, as a card, a letter or an e-mail.

        channel: None for the one it was begun for, else a card; reader_id: of one who took part,
        None for the event's own contact; kind: thanks, or asking where things stand.
        """
        if not self.editing.is_refused():
            self.desk.write(event, channel, reader_id, kind)

    @cached_property
    def desk(self) -> WritingDesk:
        """Where cards are written; made with the first one."""
        from desktop.ui.writing_desk import WritingDesk  # hands, NumPy and HarfBuzz: 0.2 s

        desk = WritingDesk(self._store, self.editing, self._pages, self._post, self._today, self)
        desk.told.connect(self.toast.say)
        desk.noted.connect(self._note_sent)
        return desk

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
        if self.reminding:
            self.reminding.tray.speak()
        if seen and seen.id:
            self.contacts.choose(seen.id)

    def _lay_out(self) -> None:
        """The sidebar, and the screens in its order."""
        places = (
            Place("today", self.tr("Today"), "today", self._make_today),
            Place("contacts", self.tr("Contacts"), "contacts", self._make_contacts),
            Place("events", self.tr("Events"), "events", self._make_events),
            Place("outbox", self.tr("Outbox"), "outbox", self._make_outbox),
            Place("insights", self.tr("Insights"), "insights", self._make_insights),
        )
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
        self.history.noted.connect(self._tell)
        self.history.noted.connect(self._follow_history)
        self.history.taken_back.connect(self._follow_history)
        self.history.done_again.connect(self._follow_history)
        self.history.taken_back.connect(self.toast.hide)
        self.toast.undo_asked.connect(self.history.undo)
        FileDrop(self).dropped.connect(self.tools.import_dropped)
        self.counts.counted.connect(self._count_owed)
        self.editing.write_asked.connect(self.write)

    def _back_up(self) -> None:
        self._backing_up.ask(self._daily)

    def _say_read_only(self) -> None:
        """Below the screen, as long as the window is open; and no key changes anything."""
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(Label(self._read_only_sentence()))
        for action in (self.menus.new, self.menus.me):
            action.setEnabled(False)
        self.editing.refused.connect(self._tell_read_only)

    def _read_only_sentence(self) -> str:
        return self.tr(
            "This book may be read, but not written to: copy it to a folder of your own, and open"
            " the copy, to change anything."
        )

    def _tell_read_only(self) -> None:
        self.toast.say(self._read_only_sentence())

    def _tell_of_no_backup(self, trouble: Exception) -> None:
        if not isinstance(trouble, Refusal):
            raise trouble
        self.toast.say(self.tr("No backup was made today. {why}").format(why=trouble))

    def _write_card(self, event: Event) -> None:
        self.write(event, Channel.CARD)

    def _write_owed(self, owed: Owed, channel: Channel) -> None:
        """To whom it is owed, who may be somebody else than the event's first contact."""
        key = owed.follow_up.key
        self.write(event_of(self._store, key), channel, key.contact_id, key.kind)

    def _note_sent(self, done: str, changes: Changes) -> None:
        """What the user says that they sent can be taken back, as one slip of the mouse may be."""
        note_change(self.history, self._store, changes, done, tell=True)

    def _open_card(self, sent_note_id: int) -> None:
        self.desk.open_card(sent_note_id)

    def _open_envelope(self, sent_note_id: int) -> None:
        self.desk.open_envelope(sent_note_id)

    def _tell(self, step: Step) -> None:
        if step.tell:
            self.toast.say(step.done, undoable=True)
        else:
            self.toast.hide()

    def _warm_up(self) -> None:
        """With the first list on the screen, get ready for the first card."""
        self._warming.ask(load_hands)

    def new_contact(self) -> None:
        self.editing.new_contact()

    def start_search(self) -> None:
        self.screens.current.start_search()

    def log_event(self) -> None:
        """With the contact who is seen, if one is."""
        if isinstance(self.screens.currentWidget(), ContactsView):
            self.contacts.log_event()
        else:
            self.editing.log_event()

    def print_card(self) -> None:
        self.contacts.print_card()

    def edit_contact(self) -> None:
        self.contacts.edit_contact()

    def delete_contact(self) -> None:
        self.contacts.delete_contact()

    def _follow_choice(self) -> None:
        """Offer only what can be done to the contact that is seen; to none on another screen."""
        may_write = not self._store.is_read_only
        seen = isinstance(self.screens.currentWidget(), ContactsView)
        someone = seen and self.contacts.contact is not None and may_write
        self.menus.event_actions.follow(may_write=may_write)
        self.menus.outbox_actions.follow(may_write=may_write)
        for action in (self.menus.edit, self.menus.delete):
            action.setEnabled(someone)
        self.menus.print.setEnabled(someone and self.contacts.has_something_to_thank_for)

    def _follow_history(self) -> None:
        self.menus.follow_history(self.history)
