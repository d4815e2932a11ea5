"""Which of several printers."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.ui.form_dialog import FormDialog, labelled
from desktop.workflows.send_notes import Printer


class PrinterDialog(FormDialog):
    """Offers printers, the first one chosen, and hands the user's choice to `choose`."""

    def __init__(
        self,
        printers: Sequence[Printer],
        choose: Callable[[Printer], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._printers = printers
        self._choose = choose
        self.add_title(self.tr("Print"), self.tr("The card comes first, then its envelope."))
        self.printer = QComboBox()
        self.printer.addItems([printer.title for printer in printers])
        self.form.addLayout(labelled(self.tr("Printer"), self.printer))
        self.add_buttons(self._commit_choice, self.tr("Print"))
        self.setMinimumWidth(420)
        self.printer.setFocus()

    def _commit_choice(self) -> None:
        self._choose(self._printers[self.printer.currentIndex()])
