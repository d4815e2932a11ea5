"""The window: its menus, its screen, and what floats over them."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from desktop.ui.background import Worker
from desktop.ui.contacts_view import ContactsView
from desktop.ui.editing import Editing
from desktop.ui.live_store import LiveStore
from desktop.ui.sender_dialog import SenderDialog
from desktop.ui.toast import Toast
from desktop.ui.undo import History, Step
from desktop.ui.writing_desk import WritingDesk


class MainWindow(QMainWindow):
    """Everything a user does starts here; each action has a menu entry with its shortcut.

    today: the day it is, asked anew each time, since the window may stay open over midnight.
    """

    def __init__(
        self,
        store: LiveStore,
        *,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Fairhand"))
        self.setMinimumSize(QSize(860, 560))
        self.resize(1280, 800)
        self._store = store
        self._pages = Worker(self)
        self._post = Worker(self)
        self.history = History(self)
        self.editing = Editing(store, self.history, today, self)
        self.desk = WritingDesk(store, self.editing, self._pages, self._post, today, self)
        self.contacts = ContactsView(store, self.editing, self._pages, today)
        self.setCentralWidget(self.contacts)
        self.toast = Toast(self)
        self._add_menus()
        self._connect_parts()
        self._follow_choice()
        self._follow_history()
        self.contacts.list.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.hide()  # a card that is being printed is let finish, and put into the outbox
        for worker in (self._pages, self._post):
            worker.retire()
        super().closeEvent(event)

    def introduce(self) -> None:
        """Ask for the user's own name and address."""
        SenderDialog(self._store.me(), self._store.save_sender, self).open()

    def _add_menus(self) -> None:
        contacts = self.contacts
        file = self.menuBar().addMenu(self.tr("&File"))
        self.new = self._add(file, self.tr("&New contact…"), "Ctrl+N", contacts.new_contact)
        file.addSeparator()
        self.me = self._add(file, self.tr("&Your name and address…"), "Ctrl+,", self.introduce)
        file.addSeparator()
        self.quit = self._add(file, self.tr("&Quit"), "Ctrl+Q", self.close)

        edit = self.menuBar().addMenu(self.tr("&Edit"))
        self.undo = self._add(edit, self.tr("&Undo"), "Ctrl+Z", self.history.undo)
        edit.addSeparator()
        self.search = self._add(edit, self.tr("&Find"), "Ctrl+F", contacts.list.start_search)

        contact = self.menuBar().addMenu(self.tr("&Contact"))
        self.log = self._add(contact, self.tr("&Log event…"), "Ctrl+L", contacts.log_event)
        self.print = self._add(contact, self.tr("&Print card…"), "Ctrl+P", contacts.print_card)
        contact.addSeparator()
        self.edit = self._add(contact, self.tr("&Edit contact…"), "Ctrl+E", contacts.edit_contact)
        self.delete = self._add(
            contact, self.tr("&Delete contact"), "Delete", contacts.delete_contact
        )

    def _add(self, menu: QMenu, text: str, keys: str, act: Callable[[], object]) -> QAction:
        action = menu.addAction(text)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(act)
        return action

    def _connect_parts(self) -> None:
        self.contacts.shown.connect(self._follow_choice)
        self.contacts.print_asked.connect(self.desk.write_card)
        self.contacts.card_asked.connect(self.desk.open_card)
        self.contacts.envelope_asked.connect(self.desk.open_envelope)
        self.desk.told.connect(self.toast.say)
        self.history.noted.connect(self._tell)
        self.history.noted.connect(self._follow_history)
        self.history.taken_back.connect(self._follow_history)
        self.history.taken_back.connect(self.toast.hide)
        self.toast.undo_asked.connect(self.history.undo)

    def _tell(self, step: Step) -> None:
        if step.tell:
            self.toast.say(step.done, undoable=True)
        else:
            self.toast.hide()

    def _follow_choice(self) -> None:
        someone = self.contacts.contact is not None
        for action in (self.log, self.edit, self.delete):
            action.setEnabled(someone)
        self.print.setEnabled(bool(self.contacts.events))

    def _follow_history(self) -> None:
        step = self.history.newest
        self.undo.setEnabled(step is not None)
        self.undo.setText(
            self.tr("&Undo: {done}").format(done=step.done) if step else self.tr("&Undo")
        )
