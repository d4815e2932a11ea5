"""A note on its way out: to a printer, or into files."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.refusals import Refusal
from desktop.domain.sent_notes import SentNote
from desktop.stationery.printer_profiles import Position
from desktop.ui.attendants import WindowAttendant
from desktop.ui.background import Background, Worker
from desktop.ui.live_store import LiveStore
from desktop.ui.painted_printing import is_needed, paint_page, painted_printers
from desktop.ui.paper_offer_dialog import PaperOfferDialog
from desktop.ui.printer_dialog import PrinterDialog
from desktop.ui.printing_dialog import PrintingDialog
from desktop.ui.rename_dialog import RenameDialog
from desktop.workflows.paint_sheets import paint_sheets
from desktop.workflows.print_sheets import Attendant, Sheet, print_sheets
from desktop.workflows.send_again import print_again, save_again
from desktop.workflows.send_letters import PostedLetter, print_letter, save_letter
from desktop.workflows.send_notes import Printer, print_note, printers, save_note
from desktop.workflows.sent_records import Addressee
from desktop.workflows.set_up_printers import AbsentPaper, Offer, carry, former_names
from desktop.workflows.write_notes import NoteOrder

Printed = NoteOrder | PostedLetter | SentNote
"""What is sent; a note of the outbox with the very pages that went out before."""


class Sending(QObject):
    """Prints or saves the card or letter for one event, and asks where to.

    It outlives the dialog that the note was written in for as long as the note is on its way.

    Signals:
        working: with a sentence that says what is being done; an empty one when nothing is.
        sent: with the sentence that says where the note went; the book has it by then.
        refused: with the sentence why it did not go out.
    """

    working = Signal(str)
    sent = Signal(str)
    refused = Signal(str)

    def __init__(
        self,
        store: LiveStore,
        addressee: Addressee,
        worker: Worker,
        dialog: QWidget,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._addressee = addressee
        self._dialog = dialog
        self._order: Printed = NoteOrder("")
        self._is_wanted = True
        dialog.destroyed.connect(self._dismiss)
        self._worker = worker
        self._found: Sequence[Printer] = ()
        self._printer: Printer | None = None
        self._printing: PrintingDialog | None = None
        self._looking = Background(worker, self)
        self._looking.done.connect(self._choose_printer)
        self._doing = Background(worker, self)
        self._doing.done.connect(self._finish)
        for work in (self._looking, self._doing):
            work.failed.connect(self._fail)
            work.rested.connect(self._leave_unless_wanted)

    def print_note(self, order: Printed) -> None:
        """Look for printers, ask which one if there are several, and print."""
        self._order = order
        self.working.emit(self.tr("Looking for printers…"))
        self._looking.ask(painted_printers if is_needed() else printers)

    def save_note(self, order: Printed) -> None:
        """Ask for a folder, and save it and its envelope there under names of their own."""
        self._order = order
        folders = QFileDialog(self._dialog, self.tr("A folder for it and its envelope"))
        folders.setFileMode(QFileDialog.FileMode.Directory)
        folders.setOption(QFileDialog.Option.ShowDirsOnly)
        folders.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Save here"))
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folders.setDirectory(QStandardPaths.writableLocation(documents))
        folders.fileSelected.connect(self._save_in)
        folders.finished.connect(folders.deleteLater)
        folders.open()

    def _choose_printer(self, found: Sequence[Printer]) -> None:
        self._found = found
        if not found:
            self.refused.emit(
                self.tr(
                    "This computer has no printer yet. Add one in the system's settings, "
                    "or save the PDF and print it elsewhere."
                )
            )
        elif len(found) == 1:
            self._print_on(found[0])
        elif self._is_wanted:
            self.working.emit("")
            PrinterDialog(found, self._print_on, self._dialog).open()

    def _print_on(self, printer: Printer) -> None:
        """Print there, once it is known whether the printer is one of old under a new name."""
        try:
            former = former_names(printer.name, [one.name for one in self._found])
        except Refusal as refusal:
            self._fail(refusal)
            return
        if former and self._is_wanted:
            self.working.emit("")
            go_on = partial(self._print_now, printer)
            RenameDialog(printer, former, go_on, self._dialog).open()
        else:
            self._print_now(printer)

    def _print_now(self, printer: Printer) -> None:
        self.working.emit(
            self.tr("Printing on {printer}. This may take a minute.").format(printer=printer.title)
        )
        self._printer = printer
        attendant = WindowAttendant(self)
        self._worker.retiring.connect(attendant.call_off)
        window = self._dialog.parentWidget() if self._is_wanted else None
        self._printing = PrintingDialog(printer.title, attendant, window)
        self._doing.ask(partial(self._printed, self._order, printer, attendant.attendant()))

    def _save_in(self, folder: str) -> None:
        self.working.emit(self.tr("Saving…"))
        self._doing.ask(partial(self._saved, self._order, Path(folder)))

    def _printed(self, order: Printed, printer: Printer, attendant: Attendant) -> str:
        """Print, on the worker's thread; returns what to tell the user."""
        deliver = _painted if is_needed() else print_sheets
        to, how = self._addressee, (printer.name, attendant, deliver)
        if isinstance(order, SentNote):
            self._store.sending(lambda book: print_again(book, order, *how))
        elif isinstance(order, PostedLetter):
            self._store.sending(lambda book: print_letter(book, to, order, *how))
        else:
            self._store.sending(lambda book: print_note(book, to, order, *how))
        return self.tr("Printed on {printer}.").format(printer=printer.title)

    def _saved(self, order: Printed, folder: Path) -> str:
        """Save, on the worker's thread; returns what to tell the user."""
        to = self._addressee
        if isinstance(order, SentNote):
            _, paths = self._store.sending(lambda book: save_again(book, order, folder))
        elif isinstance(order, PostedLetter):
            _, paths = self._store.sending(lambda book: save_letter(book, to, order, folder))
        else:
            _, paths = self._store.sending(lambda book: save_note(book, to, order, folder))
        names = self.tr(" and ").join(path.name for path in paths)
        return self.tr("Saved {names} in {folder}.").format(names=names, folder=folder)

    def _stand_down(self) -> None:
        """Nobody need stand by the printer any more."""
        if self._printing:
            self._printing.finish()
            self._printing = None

    def _offer_paper(self, absent: AbsentPaper) -> None:
        """Let the user choose what the printer is told of instead, and print again."""
        printer = self._printer
        assert printer, "a printer that lacks a size was asked for it"

        def carry_on(offer: Offer, position: Position) -> None:
            carry(printer.name, absent.size, offer, position)
            self._print_now(printer)

        save = partial(self.save_note, self._order)
        PaperOfferDialog(absent, carry_on, save, self._dialog).open()

    def _finish(self, sentence: str) -> None:
        self._stand_down()
        self.working.emit("")
        self.sent.emit(sentence)

    def _fail(self, trouble: Exception) -> None:
        self._stand_down()
        self.working.emit("")
        if not isinstance(trouble, Refusal):
            raise trouble
        self.refused.emit(str(trouble))
        if isinstance(trouble, AbsentPaper) and trouble.offers and self._is_wanted:
            self._offer_paper(trouble)

    def _dismiss(self) -> None:
        self._is_wanted = False
        self._leave_unless_wanted()

    def _leave_unless_wanted(self) -> None:
        if not (self._is_wanted or self._looking.busy or self._doing.busy):
            self.deleteLater()


def _painted(sheets: Sequence[Sheet], printer: str, attendant: Attendant) -> None:
    paint_sheets(sheets, printer, paint_page, attendant)
