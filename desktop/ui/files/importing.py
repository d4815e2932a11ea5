"""The ways that other programs' files come in: chosen, dropped on the window, or copied as text."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.ui.editing.book_steps import BookSteps
from desktop.ui.files.import_dialog import ImportDialog
from desktop.ui.live.live_store import LiveStore
from desktop.ui.system.background import Worker
from desktop.ui.system.file_dialogs import Place, ask_files

ENDINGS = ("vcf", "vcard", "csv", "tsv", "txt", "ldif", "ldi", "ics", "ical", "zip")


class Importing(QObject):
    """Opens the dialog that looks through what was brought."""

    def __init__(self, store: LiveStore, steps: BookSteps, worker: Worker, window: QWidget) -> None:
        super().__init__(window)
        self._store, self._steps, self._worker = store, steps, worker
        self._window = window
        self._copied = QTemporaryDir()

    def choose_files(self) -> None:
        """Ask for files, several at once if wanted."""
        if self._steps.is_refused():
            return
        patterns = " ".join(f"*.{ending}" for ending in ENDINGS)
        known = self.tr("Address books and calendars ({patterns})").format(patterns=patterns)
        filters = [known, self.tr("All files (*)")]
        title = self.tr("Files to import")
        ask_files(self._window, title, filters, self.bring, Place.DownloadLocation)

    def bring(self, names: Sequence[str]) -> None:
        """Read these files, and show what is in them."""
        if not self._steps.is_refused():
            paths = [Path(name) for name in names]
            ImportDialog(paths, self._store, self._steps, self._worker, self._window).open()

    def bring_copied(self) -> None:
        """Read the text that was copied elsewhere, such as a contact or rows of a table."""
        text = QGuiApplication.clipboard().text()
        path = Path(self._copied.path()) / self.tr("Copied text")
        path.write_text(text, "utf-8")
        self.bring([str(path)])
