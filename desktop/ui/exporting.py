"""What is in the book, made into files for other programs, or all of it as one."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.ui.background import Worker
from desktop.ui.live_exports import ENDINGS, export
from desktop.ui.live_store import LiveStore
from desktop.ui.long_work import LongWork


class Exporting(QObject):
    """Asks for a file, whose kind says what goes into it, and has it written whole.

    Signals: told: with a sentence for the user, when it is there or cannot be.
    """

    told = Signal(str)

    def __init__(self, store: LiveStore, worker: Worker, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._window = window
        self._path = Path()
        self.writer = LongWork(worker, self)
        self.writer.done.connect(self._finish)
        self.writer.refused.connect(self.told)

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

    def save(self, path: str) -> None:
        """Have it put there; the ending says what it is."""
        self._path = Path(path)
        self.told.emit(self.tr("Exporting…"))
        self.writer.start(partial(export, self._store, self._path))

    def _follow_filter(self, chosen: str) -> None:
        ending = self._by_filter[chosen]
        self._files.setDefaultSuffix(ending)
        self._files.selectFile(f"Fairhand.{ending}")

    def _finish(self, count: int) -> None:
        said = self.tr("Exported {count} things to {name} in {folder}.")
        where = self._path
        self.told.emit(said.format(count=count, name=where.name, folder=where.parent))
