"""The cards of a note to many on their way out: saved as PDFs, then marked as sent."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop.ui.batch.batch_check import Checked
from desktop.ui.batch.save_batch_dialog import SaveBatchDialog
from desktop.ui.editing.window_parts import WindowParts
from desktop.ui.live.live_batches import Marked, mark_as_sent
from desktop.ui.system.file_dialogs import ask_folder
from desktop.ui.widgets.long_work import LongWork
from desktop.ui.words.spoken import spoken
from desktop.workflows.save_batches import BatchOrder, save_batch


class BatchPosting(QObject):
    """Asks where to and in which form; nothing is marked that was not saved.

    Signals:
        working: with what is being done.
        moved: with the share of it that is done, from 0 to 1.
        saved: with the sentence that says so.
        marked: with the sentence that says so, and the changes.
        refused: with the sentence why it could not be done.
    """

    working = Signal(str)
    moved = Signal(float)
    saved = Signal(str)
    marked = Signal(str, object)
    refused = Signal(str)

    def __init__(self, parts: WindowParts, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._store, self._today, self._dialog = parts.store, parts.today, dialog
        self._checked: Checked | None = None  # what is saved
        self._folder = Path()
        self._each = self._has_list = False
        self._writer, self._marker = LongWork(parts.post, self), LongWork(parts.post, self)
        self._writer.done.connect(self._tell_saved)
        self._marker.done.connect(self._tell_marked)
        for work in (self._writer, self._marker):
            work.moved.connect(self.moved)
            work.refused.connect(self.refused)

    def ask(self, checked: Checked) -> None:
        """Ask what to make of these, and where."""
        self._checked = checked
        counts = len(checked.notes), len(checked.troubles)
        SaveBatchDialog(*counts, self._ask_folder, self._dialog).open()

    def mark(self) -> None:
        """Put all that were saved into the outbox."""
        self.working.emit(self.tr("Keeping them in the outbox…"))
        kind = self.tr("Card to many")
        given = (self._store, self._saved_now().notes, kind, self._today())
        self._marker.start(partial(mark_as_sent, *given))

    def open_folder(self) -> None:
        """Show what was saved in the system's own way."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def stop(self) -> None:
        """Save and mark no more."""
        self._writer.stop()
        self._marker.stop()

    def _ask_folder(self, each: bool, has_list: bool) -> None:
        self._each, self._has_list = each, has_list
        ask_folder(self._dialog, self.tr("Where the folder of cards goes"), self._save_in)

    def _save_in(self, place: str) -> None:
        order = BatchOrder(
            self._saved_now().notes,
            Path(place),
            self.tr("Cards {day}").format(day=self._today().isoformat()),
            self._store.me().address.country,
            each=self._each,
            has_list=self._has_list,
        )
        self.working.emit(self.tr("Writing the cards…"))
        self._writer.start(partial(save_batch, order, speak=spoken))

    def _tell_saved(self, folder: Path) -> None:
        self._folder = folder
        said = self.tr("Saved %n card(s) in {folder}.", "", len(self._saved_now().notes))
        self.saved.emit(said.format(folder=folder))

    def _tell_marked(self, marked: Marked) -> None:
        said = self.tr("Marked %n card(s) as sent.", "", marked.marking.marked)
        if unknown := marked.marking.unknown:
            rest = self.tr("%n went to people who are not in the book.", "", unknown)
            said = f"{said} {rest}"
        self.marked.emit(said, marked.changes)

    def _saved_now(self) -> Checked:
        assert self._checked, "they were asked for"
        return self._checked
