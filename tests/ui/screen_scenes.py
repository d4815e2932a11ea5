"""What the screens come to, what opens over them, and the help."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.ui.forms.snooze_dialog import SnoozeDialog
from desktop.ui.help.command_palette import CommandPalette
from desktop.ui.help.help_dialog import HelpDialog
from desktop.ui.window.main_window import MainWindow
from desktop.workflows.send_notes import save_note
from desktop.workflows.sent_records import Addressee
from desktop.workflows.write_notes import NoteOrder
from tests.ui.staging import NOTE, Scene, dialog_of, scratch, until


def _done_today(window: MainWindow) -> QWidget:
    """A follow-up was done, which can be taken back."""
    today = window.go_to("today")
    until(lambda: window.today.model.owed)
    window.today.tasks.actions.done.trigger()
    until(window.toast.isVisible)
    return today.window()


def _row_menu(window: MainWindow) -> QWidget:
    """The window's menu of a follow-up, open."""
    window.go_to("today")
    until(lambda: window.today.model.owed)
    return _open_menu(window, "Follow-up", "Nachfassen")


def _file_menu(window: MainWindow) -> QWidget:
    return _open_menu(window, "File", "Datei")


def _open_menu(window: MainWindow, *names: str) -> QWidget:
    bar = window.menuBar()
    menus = [action.menu() for action in bar.actions()]
    found = [menu for menu in menus if menu.title().replace("&", "") in names]
    menu = found[0] if found else menus[0]
    menu.popup(bar.mapToGlobal(bar.actionGeometry(menu.menuAction()).bottomLeft()))
    return menu


def _snoozing(window: MainWindow) -> QWidget:
    window.go_to("today")
    until(lambda: window.today.model.owed)
    dialog = SnoozeDialog("Elena Alvarez", window.parts.today(), print, window)
    dialog.open()
    return dialog


def _nobody_found(window: MainWindow) -> QWidget:
    """Words that nobody in the book has."""
    window.contacts.list.top.search.setText("Zaphod")
    until(window.contacts.list.no_match.isVisible)
    return window


def _no_events(window: MainWindow) -> QWidget:
    window.go_to("events")
    until(window.events.list.model.rowCount)
    window.events.list.search.setText("Zaphod")
    until(window.events.list.no_match.isVisible)
    return window


def _sent_card(window: MainWindow) -> QWidget:
    """A card with its very pages in the outbox."""
    event = window.contacts.events[0]
    order = NoteOrder(NOTE, to=("Elena Alvarez", "1200 W Lake St", "Chicago, IL 60607"))
    folder = scratch(window, "")
    save = partial(save_note, addressee=Addressee(event.id), order=order, place=folder)
    window.parts.store.sending(save)
    outbox = window.go_to("outbox")
    until(lambda: outbox.kept is not None and outbox.page.views.is_settled)
    return window


def _tables(window: MainWindow) -> QWidget:
    """Each chart as the table of what it shows."""
    insights = window.go_to("insights")
    until(insights.board.occasions.isVisible)
    for card in (insights.board.occasions, insights.board.months):
        card.toggle.click()
    return window


def _crashed(window: MainWindow) -> QWidget:
    window.notices.tell_of_crash()
    return window


def _found_person(window: MainWindow) -> QWidget:
    window.tools.find_command()
    palette = dialog_of(window, CommandPalette)
    palette.field.setText("el")
    return palette


def _no_command(window: MainWindow) -> QWidget:
    window.tools.find_command()
    palette = dialog_of(window, CommandPalette)
    palette.field.setText("zaphod")
    return palette


def _page(number: int) -> Callable[[MainWindow], QWidget]:
    def open(window: MainWindow) -> QWidget:
        help = window.tools.show_help()
        assert isinstance(help, HelpDialog)
        help.list.setCurrentRow(number)
        return help

    return open


SCREEN_STATES = (
    Scene("today-done", _done_today),
    Scene("menu-follow-up", _row_menu),
    Scene("menu-file", _file_menu),
    Scene("snooze", _snoozing),
    Scene("contacts-none", _nobody_found),
    Scene("events-none", _no_events),
    Scene("outbox-card", _sent_card),
    Scene("insights-tables", _tables),
    Scene("crashed", _crashed),
    Scene("commands-found", _found_person),
    Scene("commands-none", _no_command),
    Scene("help", _page(0)),
    Scene("help-printing", _page(6)),
)
