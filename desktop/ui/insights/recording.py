"""The record of a search, made into a file that the user names."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.insight_spans import Span
from desktop.domain.sent_notes import SentNoteSummary
from desktop.ui.live.live_store import Changes, LiveStore
from desktop.ui.system.background import Background, Worker
from desktop.ui.system.file_dialogs import ask_name
from desktop.ui.words.dates import day_words, local_day
from desktop.ui.words.occasion_words import occasion_words
from desktop.ui.words.outbox_words import sent_words
from desktop.ui.words.spoken import explained
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
        kinds = {"pdf": self.tr("PDF to print (*.pdf)"), "csv": self.tr("Table (*.csv)")}
        title = self.tr("The record of your search")
        name = self.tr("Search record {day}").format(day=span.last.isoformat())
        ask_name(self._window, title, name, kinds, self.save)

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

    def _finish(self, done: tuple[Path, Changes]) -> None:
        path, _ = done
        said = self.tr("Saved {name} in {folder}.")
        self.told.emit(said.format(name=path.name, folder=path.parent))

    def _fail(self, trouble: Exception) -> None:
        self.told.emit(explained(trouble))


def _sent(note: SentNoteSummary) -> str:
    return f"{sent_words(note.channel, note.how)} {day_words(local_day(note.at))}"
