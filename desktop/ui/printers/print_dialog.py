"""Printing a note: where to and what to load, then how far it is, then what came of it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.refusals import Refusal
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import title
from desktop.ui.look.theme import XL, L, letter_sized, on_screen
from desktop.ui.pages.page_view import in_view
from desktop.ui.printers.attendants import WindowAttendant
from desktop.ui.printers.load_row import AROUND, PICTURE
from desktop.ui.printers.print_pages import PrintChoicePage, PrintProgressPage
from desktop.ui.system.background import Background, Worker
from desktop.ui.widgets.footers import footer
from desktop.ui.widgets.tab_order import TabbedDialog
from desktop.ui.words.spoken import spoken
from desktop.workflows.send_notes import Printer
from desktop.workflows.set_up_printers import SheetSize
from desktop.workflows.show_loads import loads

_WIDE, _AROUND = 620, 228  # pixels, beside the smallest letters
_LOAD = 208  # pixels, of each sheet's row


class PrintDialog(TabbedDialog):
    """Stays from the choice of a printer to the outcome; one button at a time is the main one.

    print_it: called with the printer and the number of copies.

    Signals: save_asked: when the pages should be saved instead.
    """

    save_asked = Signal()

    def __init__(
        self,
        printers: Sequence[Printer],
        sheets: Sequence[SheetSize],
        print_it: Callable[[Printer, int], object],
        worker: Worker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print"))
        self._sheets = sheets
        self._print_it = print_it
        self._attendant: WindowAttendant | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        column.setContentsMargins(XL, XL, XL, XL)
        column.setSpacing(L)
        self.heading = title(self.tr("Print"))
        column.addWidget(self.heading)
        self.pages = QStackedWidget()
        self.choice = PrintChoicePage(printers)
        self.progress = PrintProgressPage()
        for page in (self.choice, self.progress):
            self.pages.addWidget(page)
        column.addWidget(self.pages, 1)
        outer.addLayout(column, 1)
        outer.addWidget(self._buttons())
        self._looking = Background(worker, self)
        self._looking.done.connect(self.choice.show_loads)
        self._looking.failed.connect(self._tell_no_loads)
        self.choice.printer_changed.connect(self._look)
        high = letter_sized(_AROUND) + _LOAD * len(sheets)
        self.resize(on_screen(QSize(letter_sized(_WIDE), high)))
        self._show_only(self.cancel, self.print)
        self._look()
        self.print.setFocus()

    def attend(self, printer: Printer, attendant: WindowAttendant) -> None:
        """Follow a printing that begins now."""
        self._attendant = attendant
        attendant.progressed.connect(self._follow)
        attendant.waited.connect(self._ask)
        self.heading.setText(self.tr("Printing on {printer}").format(printer=printer.title))
        self.progress.say(self.tr("The pages are being made."), busy=True)
        self.pages.setCurrentWidget(self.progress)
        self.cancel.setEnabled(True)
        self._show_only(self.cancel)

    def finish(self, sentence: str, *, went_well: bool = True) -> None:
        """Say what came of it, until that is read."""
        self._attendant = None
        self.heading.setText(self.tr("Printed") if went_well else self.tr("Not printed"))
        self.progress.say(sentence, busy=False)
        self._show_only(self.done_it)
        self.done_it.setFocus()

    def refuse(self, sentence: str) -> None:
        """It did not go well: say why, and let it be tried again."""
        self._attendant = None
        self.heading.setText(self.tr("Print"))
        self.choice.trouble.say(sentence)
        self.pages.setCurrentWidget(self.choice)
        self.cancel.setEnabled(True)
        self._show_only(self.cancel, self.save, self.print)

    def reject(self) -> None:
        """Call off what is being printed, which then is refused; else close."""
        if self._attendant is None:
            super().reject()
            return
        self._attendant.call_off()
        self.cancel.setEnabled(False)
        self.go_on.hide()
        self.progress.say(self.tr("Calling it off…"), busy=True)

    def _buttons(self) -> QWidget:
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.save = Button(self.tr("Save PDF…"))
        self.save.clicked.connect(self._ask_save)
        self.print = Button(self.tr("Print"), Kind.PRIMARY)
        self.print.clicked.connect(self._begin)
        self.go_on = Button(self.tr("Go on"), Kind.PRIMARY)
        self.go_on.clicked.connect(self._go_on)
        self.done_it = Button(self.tr("Done"), Kind.PRIMARY)
        self.done_it.clicked.connect(self.accept)
        self._all = (self.cancel, self.save, self.print, self.go_on, self.done_it)
        return footer(*self._all)

    def _show_only(self, *buttons: Button) -> None:
        for button in self._all:
            button.setVisible(button in buttons)
        buttons[-1].setDefault(True)

    def _look(self) -> None:
        room = in_view(PICTURE, self.devicePixelRatioF(), AROUND)
        call = partial(loads, self.choice.chosen.name, self._sheets, room, spoken)
        self._looking.ask(call)

    def _tell_no_loads(self, trouble: Exception) -> None:
        if not isinstance(trouble, Refusal):
            raise trouble
        self.choice.waiting.hide()
        self.choice.trouble.say(spoken(trouble))

    def _begin(self) -> None:
        self.choice.trouble.say("")
        self._print_it(self.choice.chosen, self.choice.copies.value())

    def _ask_save(self) -> None:
        self.accept()
        self.save_asked.emit()

    def _follow(self, printed: str, paper: str) -> None:
        told = self.tr("“{title}” is being printed on paper of this size: {paper}.")
        self.progress.say(told.format(title=printed, paper=paper), busy=True)

    def _ask(self, sentence: str) -> None:
        self.progress.say(sentence, busy=False)
        self._show_only(self.cancel, self.go_on)
        self.activateWindow()
        self.go_on.setFocus()

    def _go_on(self) -> None:
        self._show_only(self.cancel)
        assert self._attendant, "somebody asked for it"
        self._attendant.go_on()
