"""What is in the book, made into files for other programs, or all of it as one."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.live.live_exports import export, keep_calendar, leave_calendar
from desktop.ui.live.live_store import LiveStore
from desktop.ui.system.background import Worker
from desktop.ui.system.file_dialogs import ask_name
from desktop.ui.system.undo import History
from desktop.ui.widgets.long_work import LongWork


class Exporting(QObject):
    """Asks for a file, whose kind says what goes into it, and has it written whole.

    Signals: told: with a sentence for the user, when it is there or cannot be.
    """

    told = Signal(str)

    def __init__(self, store: LiveStore, history: History, worker: Worker, window: QWidget) -> None:
        super().__init__(window)
        self._store, self._history = store, history
        self._window = window
        self._path = Path()
        self.writer = LongWork(worker, self)
        self.writer.done.connect(self._finish)
        self.writer.refused.connect(self.told)
        self._keeping = LongWork(worker, self)
        self._keeping.done.connect(self._tell_kept)
        self._keeping.refused.connect(self.told)

    def ask(self) -> None:
        """Ask where it should go, and as what."""
        kinds = {
            "vcf": self.tr("People, for address books (*.vcf)"),
            "csv": self.tr("People, as a table (*.csv)"),
            "ics": self.tr("Events and what is owed, for calendars (*.ics)"),
            "fairhand": self.tr("The whole book, as one archive (*.fairhand)"),
        }
        ask_name(self._window, self.tr("Export"), "Fairhand", kinds, self.save)

    def ask_calendar(self) -> None:
        """Ask where a calendar should be that other programs subscribe to."""
        title, kinds = self.tr("A calendar that is kept up to date"), self.tr("Calendars (*.ics)")
        ask_name(self._window, title, "Fairhand", {"ics": kinds}, self.keep_calendar)

    def keep_calendar(self, path: str) -> None:
        """Have it put there, and written anew whenever the window closes."""
        self._path = Path(path)
        self._keeping.start(partial(keep_calendar, self._store, self._path))

    def save(self, path: str) -> None:
        """Have it put there; the ending says what it is."""
        self._path = Path(path)
        self.told.emit(self.tr("Exporting…"))
        self.writer.start(partial(export, self._store, self._path))

    def _tell_kept(self, count: int) -> None:
        said = self.tr(
            "{name} is kept up to date: subscribe to {place} in your calendar program."
        ).format(name=self._path.name, place=self._path.absolute().as_uri())
        self._history.note(
            said,
            partial(leave_calendar, self._store, self._path),
            partial(keep_calendar, self._store, self._path, _nobody),
            tell=True,
        )

    def _finish(self, count: int) -> None:
        said = self.tr("Exported {count} things to {name} in {folder}.")
        where = self._path
        self.told.emit(said.format(count=count, name=where.name, folder=where.parent))


def _nobody(_done: int, _of: int) -> None:
    """Whoever does it again does not wait for it."""
