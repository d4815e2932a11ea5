"""A note on its way out: to a printer, or into files."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.refusals import Refusal
from desktop.stationery.printer_profiles import Position
from desktop.ui.live.live_store import LiveStore
from desktop.ui.printers.attendants import WindowAttendant
from desktop.ui.printers.note_posting import Posted, Printed, Saved, printed, saved
from desktop.ui.printers.painted_printing import is_needed, painted_printers
from desktop.ui.printers.paper_offer_dialog import PaperOfferDialog
from desktop.ui.printers.print_dialog import PrintDialog
from desktop.ui.printers.rename_dialog import RenameDialog
from desktop.ui.system.background import Background, Worker
from desktop.ui.system.file_dialogs import ask_folder
from desktop.ui.words.spoken import spoken
from desktop.workflows.send_notes import Printer, printers
from desktop.workflows.sent_records import Addressee
from desktop.workflows.set_up_printers import AbsentPaper, Offer, carry, former_names
from desktop.workflows.show_loads import sheets_of
from desktop.workflows.write_notes import NoteOrder


class Sending(QObject):
    """Prints or saves the card or letter for one event, and asks where to.

    It outlives the dialog that the note was written in for as long as the note is on its way.

    Signals:
        working: with a sentence that says what is being done; an empty one when nothing is.
        sent: with the sentence that says where the note went, and the changes by which the book
            has it.
        refused: with the sentence why it did not go out.
    """

    working = Signal(str)
    sent = Signal(str, object)
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
        self._order: Printed = NoteOrder("")  # to be printed
        self._saved_order: Saved = self._order
        self._is_wanted = True
        dialog.destroyed.connect(self._dismiss)
        self._worker = worker
        self._found: Sequence[Printer] = ()
        self._printer: Printer | None = None
        self._copies = 1
        self._printing: PrintDialog | None = None
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

    def save_note(self, order: Saved) -> None:
        """Ask for a folder, and save it and its envelope there under names of their own."""
        self._saved_order = order
        ask_folder(self._dialog, self.tr("A folder for it and its envelope"), self._save_in)

    def _choose_printer(self, found: Sequence[Printer]) -> None:
        self._found = found
        if not found:
            self.refused.emit(
                self.tr(
                    "This computer has no printer yet. Add one in the system's settings, "
                    "or save the PDF and print it elsewhere."
                )
            )
        elif self._is_wanted:
            self.working.emit("")
            self._open_dialog(found)

    def _open_dialog(self, found: Sequence[Printer]) -> None:
        """It stays when the window of the note goes: it tells how the printing ended."""
        window = self._dialog.window()
        parent = window.parentWidget() or window
        sheets = sheets_of(self._order)
        dialog = PrintDialog(found, sheets, self._print_on, self._worker, parent)
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        dialog.save_asked.connect(self._save_instead)
        dialog.destroyed.connect(self._forget_dialog)
        self._printing = dialog
        dialog.show()

    def _forget_dialog(self) -> None:
        self._printing = None

    def _save_instead(self) -> None:
        if self._is_wanted:
            self.save_note(self._order)

    def _print_on(self, printer: Printer, copies: int) -> None:
        """Print there, once it is known whether the printer is one of old under a new name."""
        try:
            former = former_names(printer.name, [one.name for one in self._found])
        except Refusal as refusal:
            self._fail(refusal)
            return
        if former and self._is_wanted:
            go_on = partial(self._print_now, printer, copies)
            RenameDialog(printer, former, go_on, self._printing).open()
        else:
            self._print_now(printer, copies)

    def _print_now(self, printer: Printer, copies: int) -> None:
        self.working.emit(
            self.tr("Printing on {printer}. This may take a minute.").format(printer=printer.title)
        )
        self._printer, self._copies = printer, copies
        attendant = WindowAttendant(self)
        self._worker.retiring.connect(attendant.call_off)
        if self._printing:
            self._printing.attend(printer, attendant)
        given = (self._order, printer, copies, attendant.attendant())
        self._doing.ask(partial(printed, self._store, self._addressee, *given))

    def _save_in(self, folder: str) -> None:
        self.working.emit(self.tr("Saving…"))
        given = (self._saved_order, Path(folder))
        self._doing.ask(partial(saved, self._store, self._addressee, *given))

    def _offer_paper(self, absent: AbsentPaper) -> None:
        """Let the user choose what the printer is told of instead, and print again."""
        printer = self._printer
        assert printer, "a printer that lacks a size was asked for it"

        def carry_on(offer: Offer, position: Position) -> None:
            carry(printer.name, absent.size, offer, position)
            self._print_now(printer, self._copies)

        PaperOfferDialog(absent, carry_on, self._save_from_offer, self._printing).open()

    def _save_from_offer(self) -> None:
        if self._printing:
            self._printing.accept()
        self._save_instead()

    def _finish(self, posted: Posted) -> None:
        if self._printing:
            kept = self.tr("It is in the outbox, and the follow-up is done.")
            self._printing.finish(f"{posted.sentence} {kept}")
        self.working.emit("")
        self.sent.emit(posted.sentence, posted.changes)

    def _fail(self, trouble: Exception) -> None:
        self.working.emit("")
        if not isinstance(trouble, Refusal):
            self._give_up()
            raise trouble
        if self._printing and self._is_wanted:
            self._printing.refuse(spoken(trouble))
        elif self._printing:
            self._printing.finish(spoken(trouble), went_well=False)
        self.refused.emit(spoken(trouble))
        if isinstance(trouble, AbsentPaper) and trouble.offers and self._is_wanted:
            self._offer_paper(trouble)

    def _give_up(self) -> None:
        """What went wrong is told elsewhere."""
        if self._printing:
            self._printing.refuse("")
            self._printing.reject()

    def _dismiss(self) -> None:
        self._is_wanted = False
        self._leave_unless_wanted()

    def _leave_unless_wanted(self) -> None:
        if not (self._is_wanted or self._looking.busy or self._doing.busy):
            self.deleteLater()
