"""The record of a search, made into a file that the user names."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.insight_spans import Span
from desktop.domain.refusals import Refusal
from desktop.domain.sent_notes import SentNoteSummary
from desktop.ui.background import Background, Worker
from desktop.ui.dates import day_words, local_day
from desktop.ui.live_store import LiveStore
from desktop.ui.occasion_words import occasion_words
from desktop.ui.outbox_words import sent_words
from desktop.ui.spoken import spoken
from desktop.workflows.make_search_records import RecordWords, save_record


class Recording(QObject):
    """Asks for a file, and has the record put there, whole.

    Signals: told: with a sentence for the user, when it is there or cannot be.
    """

    told = Signal(str)

    def __init__(self, store: LiveStore, worker: Worker, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._window = window
        self._span: Span | None = None
        self._saving = Background(worker, self)
        self._saving.done.connect(self._finish)
        self._saving.failed.connect(self._fail)

    def ask(self, span: Span) -> None:
        """Ask where the record of these days should go, as a PDF to print or a table."""
        self._span = span
        files = QFileDialog(self._window, self.tr("The record of your search"))
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setNameFilters([self.tr("PDF to print (*.pdf)"), self.tr("Table (*.csv)")])
        files.setDefaultSuffix("pdf")
        files.filterSelected.connect(self._follow_filter)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        name = self.tr("Search record {day}").format(day=span.last.isoformat())
        files.setDirectory(str(folder))
        files.selectFile(f"{name}.pdf")
        files.fileSelected.connect(self.save)
        files.finished.connect(files.deleteLater)
        files.open()
        self._files = files

    def save(self, path: str) -> None:
        """Have it put there."""
        assert self._span, "it was asked where to put it"
        call = partial(save_record, span=self._span, words=self._words(), path=Path(path))
        self._saving.ask(partial(self._store.sending, call))

    def _words(self) -> RecordWords:
        return RecordWords(
            title=self.tr("Record of a search for work"),
            about=(
                "{name}",
                self.tr("{first} to {last}"),
                self.tr("Events: {events}, notes sent for them: {notes}"),
            ),
            columns=(
                self.tr("Day"),
                self.tr("What"),
                self.tr("With whom"),
                self.tr("Sent"),
            ),
            lacking=self.tr(
                "Letters that are not in the type here are question marks; the table has them."
            ),
            page_of=self.tr("Page {page} of {pages}"),
            day=day_words,
            kind=occasion_words,
            sent=_sent,
        )

    def _follow_filter(self, chosen: str) -> None:
        """Let the name end as what was chosen does."""
        suffix = "csv" if "*.csv" in chosen else "pdf"
        self._files.setDefaultSuffix(suffix)
        for path in self._files.selectedFiles()[:1]:
            self._files.selectFile(Path(path).with_suffix(f".{suffix}").name)

    def _finish(self, path: Path) -> None:
        said = self.tr("Saved {name} in {folder}.")
        self.told.emit(said.format(name=path.name, folder=path.parent))

    def _fail(self, trouble: Exception) -> None:
        if not isinstance(trouble, Refusal):
            raise trouble
        self.told.emit(spoken(trouble))


def _sent(note: SentNoteSummary) -> str:
    return f"{sent_words(note.channel, note.how)} {day_words(local_day(note.at))}"
