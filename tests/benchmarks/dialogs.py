"""What can be opened from the window on a large book, each by its name, as a flow to measure."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.events import Event
from desktop.domain.occasions import Channel
from desktop.ui.batch.batch_dialog import BatchDialog
from desktop.ui.book.duplicates_dialog import DuplicatesDialog
from desktop.ui.window.main_window import MainWindow

SECTIONS = (
    *("me", "hands", "stationery", "templates", "mail", "printers"),
    *("rules", "calendar", "reminders", "book", "look"),
)

_OFTEN, _PATIENCE = 50, 300_000  # milliseconds

Opening = tuple[str, Callable[[MainWindow], object]]


def openings() -> Iterator[Opening]:
    """For a window that shows a contact with whom something happened."""
    for channel in Channel:
        yield f"write by {channel.value}", _writing(channel)
    yield "edit a contact", lambda window: window.contacts.edit_contact()
    yield "edit an organization", lambda window: window.contacts.edit_organization()
    yield "edit an event", lambda window: window.editing.events.edit_event(_happened(window))
    yield "positions", lambda window: window.tools.show_positions()
    yield "the bin", lambda window: window.tools.open_bin()
    yield "find a command", lambda window: window.tools.find_command()
    yield "the keys", lambda window: window.tools.show_keys()
    yield "add a hand", lambda window: window.tools.add_hand()
    yield "make it my hand", lambda window: window.tools.make_my_hand()
    yield "set a printer up", lambda window: window.tools.set_printer_up()
    yield "write to many", _write_to_many
    yield "write to everybody of a tag", _write_to_a_tag
    yield "first steps", lambda window: window.setting_up.take_first_steps()
    yield "duplicates, and log an event beside", _look_for_duplicates
    yield "merge the first duplicates", _merge_duplicates
    yield "back the book up", _back_up
    yield "look the book over", _look_over
    for section in SECTIONS:
        yield f"settings, {section}", _settings(section)


def close_all(window: MainWindow) -> None:
    """Everything that was opened over it."""
    for seen in _seen():
        if seen is not window:
            seen.close()


def _seen() -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


def _writing(channel: Channel) -> Callable[[MainWindow], object]:
    return lambda window: window.writing.write(_happened(window), channel)


def _happened(window: MainWindow) -> Event:
    return next(event for event in window.contacts.events if not event.planned)


def _write_to_many(window: MainWindow) -> None:
    window.contacts.list.list.selectAll()
    window.menus.contact_actions.many.trigger()


def _look_for_duplicates(window: MainWindow) -> None:
    window.tools.find_duplicates()
    window.editing.events.log_event()


def _write_to_a_tag(window: MainWindow) -> None:
    window.tools.write_to_many()
    dialog = window.findChild(BatchDialog)
    _wait(lambda: bool(dialog.sources.found.people))


def _merge_duplicates(window: MainWindow) -> None:
    window.tools.find_duplicates()
    dialog = window.findChild(DuplicatesDialog)
    _wait(lambda: dialog.stack.currentWidget() is not dialog.searching)
    before = dialog.model.rowCount()
    dialog.merge.click()
    _wait(lambda: dialog.model.rowCount() < before)


def _back_up(window: MainWindow) -> None:
    section = window.setting_up.desk.open("book").go_to("book")
    section.back_up.click()
    _wait(section.back_up.isEnabled)


def _look_over(window: MainWindow) -> None:
    section = window.setting_up.desk.open("book").go_to("book")
    section.check.click()
    _wait(section.check.isEnabled)


def _wait(until: Callable[[], bool]) -> None:
    """Let the window go on. Raises TimeoutError when it takes too long."""
    loop, asking, giving_up = QEventLoop(), QTimer(), QTimer()
    asking.timeout.connect(lambda: until() and loop.quit())
    asking.start(_OFTEN)
    giving_up.timeout.connect(partial(loop.exit, 1))
    giving_up.start(_PATIENCE)
    if loop.exec():
        raise TimeoutError("It did not end.")


def _settings(section: str) -> Callable[[MainWindow], object]:
    return lambda window: window.setting_up.open_settings(section)
