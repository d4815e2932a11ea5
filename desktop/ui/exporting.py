"""What is in the book, made into files for other programs, or all of it as one."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.ui.background import Worker
from desktop.ui.live_exports import ENDINGS, export, keep_calendar, leave_calendar
from desktop.ui.live_store import LiveStore
from desktop.ui.long_work import LongWork
from desktop.ui.undo import History


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
        files = QFileDialog(self._window, self.tr("Export"))
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        names = {
            "vcf": self.tr("People, for address books (*.vcf)"),
            "csv": self.tr("People, as a table (*.csv)"),
            "ics": self.tr("Events and what is owed, for calendars (*.ics)"),
            "fairhand": self.tr("The whole book, as one archive (*.fairhand)"),
        }
        self._by_filter = {names[ending]: ending for ending in ENDINGS}
        files.setNameFilters(list(self._by_filter))
        files.filterSelected.connect(self._follow_filter)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        files.setDirectory(QStandardPaths.writableLocation(documents))
        files.setDefaultSuffix(ENDINGS[0])
        files.selectFile(f"Fairhand.{ENDINGS[0]}")
        files.fileSelected.connect(self.save)
        files.finished.connect(files.deleteLater)
        self._files = files
        files.open()

    def ask_calendar(self) -> None:
        """Ask where a calendar should be that other programs subscribe to."""
        files = QFileDialog(self._window, self.tr("A calendar that is kept up to date"))
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setNameFilter(self.tr("Calendars (*.ics)"))
        files.setDefaultSuffix("ics")
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        files.setDirectory(QStandardPaths.writableLocation(documents))
        files.selectFile("Fairhand.ics")
        files.fileSelected.connect(self.keep_calendar)
        files.finished.connect(files.deleteLater)
        files.open()

    def keep_calendar(self, path: str) -> None:
        """Have it put there, and written anew whenever the window closes."""
        self._path = Path(path)
        self._keeping.start(partial(keep_calendar, self._store, self._path))

    def save(self, path: str) -> None:
        """Have it put there; the ending says what it is."""
        self._path = Path(path)
        self.told.emit(self.tr("Exporting…"))
        self.writer.start(partial(export, self._store, self._path))

    def _follow_filter(self, chosen: str) -> None:
        ending = self._by_filter[chosen]
        self._files.setDefaultSuffix(ending)
        self._files.selectFile(f"Fairhand.{ending}")

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
