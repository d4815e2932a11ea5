"""The menus of the window, each entry with its key; what they do is the window's, or its tools'."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenuBar

from desktop.ui.contacts.contact_actions import ContactActions
from desktop.ui.events.event_actions import EventActions
from desktop.ui.help.about import About
from desktop.ui.outbox.outbox_actions import OutboxActions
from desktop.ui.system.languages import SHIPPED
from desktop.ui.system.remembered import language
from desktop.ui.system.undo import History
from desktop.ui.widgets.menus import add
from desktop.ui.window.window_places import seen_contacts, seen_events, seen_outbox

if TYPE_CHECKING:
    from desktop.ui.window.main_window import MainWindow
    from desktop.ui.window.tools import Tools


class WindowMenus(QObject):
    """Fills the menu bar; the entries that change with what is seen are attributes."""

    def __init__(self, window: MainWindow, tools: Tools) -> None:
        super().__init__(window)
        bar = window.menuBar()
        bar.clear()
        self._add_file(bar, window, tools)
        self._add_edit(bar, window, tools)
        self._add_view(bar, window)
        self._add_contact(bar, window, tools)
        window.today.add_menu(bar.addMenu(self.tr("Follow-&up")))
        sent = bar.addMenu(self.tr("&Sent note"))
        self.outbox_actions = OutboxActions(sent, partial(seen_outbox, window.screens))
        self._add_help(bar, window, tools)

    def _add_file(self, bar: QMenuBar, window: MainWindow, tools: Tools) -> None:
        file = bar.addMenu(self.tr("&File"))
        self.new = add(file, self.tr("&New contact…"), window.editing.ask_for_contact, "Ctrl+N")
        file.addSeparator()
        self.import_files = add(file, self.tr("&Import…"), tools.import_files, "Ctrl+O")
        copied = self.tr("Import what was &copied")
        self.import_copied = add(file, copied, tools.import_copied, "Ctrl+Shift+V")
        self.export_files = add(file, self.tr("&Export…"), tools.export_files, "Ctrl+Shift+S")
        subscribe = self.tr("&Keep a calendar up to date…")
        self.kept_calendar = add(file, subscribe, tools.keep_calendar, "Ctrl+Shift+C")
        file.addSeparator()
        self.me = add(file, self.tr("&Your name and address…"), tools.introduce, "Ctrl+Shift+M")
        self.hand = add(file, self.tr("Add a &hand…"), tools.add_hand, "Ctrl+Shift+H")
        mine = self.tr("&Make it my hand…")
        self.my_hand = add(file, mine, tools.make_my_hand, "Ctrl+Shift+K")
        set_up = self.tr("Set a &printer up…")
        self.printer = add(file, set_up, tools.set_printer_up, "Ctrl+Shift+P")
        self.record = add(file, self.tr("Search &record…"), window.make_record, "Ctrl+Shift+R")
        file.addSeparator()
        self.settings = add(file, self.tr("&Settings…"), window.setting_up.open_settings, "Ctrl+,")
        file.addSeparator()
        self.quit = add(file, self.tr("&Quit"), window.presence.leave, "Ctrl+Q")

    def _add_edit(self, bar: QMenuBar, window: MainWindow, tools: Tools) -> None:
        edit = bar.addMenu(self.tr("&Edit"))
        self.undo = add(edit, self.tr("&Undo"), window.history.undo, "Ctrl+Z")
        self.redo = add(edit, self.tr("&Redo"), window.history.redo, "Ctrl+Shift+Z")
        edit.addSeparator()
        self.search = add(edit, self.tr("&Find"), window.start_search, "Ctrl+F")
        self.commands = add(edit, self.tr("Find a &command…"), tools.find_command, "Ctrl+K")

    def _add_view(self, bar: QMenuBar, window: MainWindow) -> None:
        view = bar.addMenu(self.tr("&View"))
        for number, place in enumerate(window.screens.places.values(), start=1):
            add(view, place.name, partial(window.go_to, place.id), f"Ctrl+{number}")

        view.addSeparator()
        languages = view.addMenu(self.tr("&Language"))
        for code, name in (("", self.tr("As the &system")), *SHIPPED.items()):
            entry = add(languages, name, partial(window.choose_language, code))
            entry.setCheckable(True)
            entry.setChecked(code == language())

    def _add_contact(self, bar: QMenuBar, window: MainWindow, tools: Tools) -> None:
        happened = bar.addMenu(self.tr("Eve&nt"))
        seen = partial(seen_events, window.screens)
        self.event_actions = EventActions(happened, window.log_event, seen)
        self.log = self.event_actions.log

        contact = bar.addMenu(self.tr("&Contact"))
        self.contact_actions = ContactActions(
            contact, partial(seen_contacts, window.screens), tools.write_to_many
        )
        self.print = self.contact_actions.print
        self.edit = self.contact_actions.edit
        self.delete = self.contact_actions.delete
        contact.addSeparator()
        doubled = self.tr("D&uplicates…")
        self.duplicates = add(contact, doubled, tools.find_duplicates, "Ctrl+Shift+U")
        self.bin = add(contact, self.tr("&Bin…"), tools.open_bin, "Ctrl+Shift+B")
        add(contact, self.tr("P&ositions…"), tools.show_positions, "Ctrl+Shift+J")

    def _add_help(self, bar: QMenuBar, window: MainWindow, tools: Tools) -> None:
        help = bar.addMenu(self.tr("&Help"))
        self.help = add(help, self.tr("&Handbook"), tools.show_help, "F1")
        self.keys = add(help, self.tr("&Keys"), tools.show_keys, "?")
        help.addSeparator()
        set_up = window.setting_up.take_first_steps
        self.steps = add(help, self.tr("&First steps…"), set_up, "Shift+F1")
        sample = self.tr("Open the &sample book")
        self.sample = add(help, sample, window.books.open_sample, "Ctrl+Shift+O")
        help.addSeparator()
        self.about = About(help, window)
        self.about.told.connect(window.toast.say)

    def follow_choice(self, *, may_write: bool) -> None:
        """Offer only what can be done to what is seen, and in a book that may be changed."""
        for actions in (self.contact_actions, self.event_actions, self.outbox_actions):
            actions.follow(may_write=may_write)
        for action in (self.new, self.me):
            action.setEnabled(may_write)

    def follow_history(self, history: History) -> None:
        """Name the step that would be undone, and the one that would be done again."""
        step = history.newest
        self.undo.setEnabled(step is not None)
        self.undo.setText(
            self.tr("&Undo: {done}").format(done=_plain(step.done)) if step else self.tr("&Undo")
        )
        undone = history.newest_undone
        self.redo.setEnabled(undone is not None)
        self.redo.setText(
            self.tr("&Redo: {done}").format(done=_plain(undone.done))
            if undone
            else self.tr("&Redo")
        )


def _plain(sentence: str) -> str:
    """With no letter that is underlined: what is called R&D stays so."""
    return sentence.replace("&", "&&")
