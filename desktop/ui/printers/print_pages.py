"""The pages of the dialog that prints: what and where, how far it is, and what came of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.ui.look.labels import Label, muted
from desktop.ui.look.theme import L, M, roomy
from desktop.ui.printers.load_row import LoadRow
from desktop.ui.widgets.empty_page import PictureDisc
from desktop.ui.widgets.fields import ChoiceBox, number_field
from desktop.ui.widgets.form_area import FormArea
from desktop.ui.widgets.form_dialog import labelled
from desktop.ui.widgets.trouble import TroubleBar
from desktop.workflows.send_notes import Printer
from desktop.workflows.show_loads import Load

MOST_COPIES = 99
_BAR = 320  # pixels, beside the smallest letters


class PrintChoicePage(QWidget):
    """Which printer, how many copies, and what to load.

    Signals: printer_changed: when another was chosen.
    """

    printer_changed = Signal()

    def __init__(self, printers: Sequence[Printer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._printers = printers
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        row = QHBoxLayout()
        row.setSpacing(M)
        self.printer = ChoiceBox()
        self.printer.addItems([printer.title for printer in printers])
        self.copies = number_field(1, MOST_COPIES)
        self.copies.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        row.addLayout(labelled(self.tr("Printer"), self.printer), 1)
        row.addLayout(labelled(self.tr("Copies"), self.copies))
        column.addLayout(row)
        self.waiting = muted(self.tr("Looking at what goes into it…"))
        column.addWidget(self.waiting)
        sheets = QWidget()
        self._loads = QVBoxLayout(sheets)
        self._loads.setContentsMargins(0, 0, 0, 0)
        self._loads.setSpacing(M)
        self._loads.addStretch()
        column.addWidget(FormArea(sheets), 1)
        self.trouble = TroubleBar()
        column.addWidget(self.trouble)
        self.rows: list[LoadRow] = []
        self.printer.currentIndexChanged.connect(self.printer_changed)

    @property
    def chosen(self) -> Printer:
        """The printer that is chosen."""
        return self._printers[self.printer.currentIndex()]

    def show_loads(self, loads: Sequence[Load]) -> None:
        """What to put into it and which way round, the first first."""
        self.waiting.hide()
        for row in self.rows:
            self._loads.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [LoadRow(load) for load in loads]
        for number, row in enumerate(self.rows):
            self._loads.insertWidget(number, row)


class PrintProgressPage(QWidget):
    """What is being printed, or what to do at the printer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        column.addStretch(2)
        column.addWidget(PictureDisc("printer"), 0, Qt.AlignmentFlag.AlignHCenter)
        self.sentence = Label(self.tr("The pages are being made."))
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.sentence)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)  # printers do not say how far they are
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(roomy(_BAR))
        self.bar.setAccessibleName(self.tr("Printing"))
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def say(self, sentence: str, *, busy: bool) -> None:
        """Say it, to screen readers too. busy: whether something moves without the user."""
        self.sentence.setText(sentence)
        self.bar.setVisible(busy)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
