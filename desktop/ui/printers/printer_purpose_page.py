"""Setting a printer up, first: which printer, tray and size, and how sheets lie."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.stationery.printer_profiles import Edge, Flip, Position, PrinterProfile
from desktop.ui.look.theme import L
from desktop.ui.widgets.fields import ChoiceBox, choices
from desktop.ui.widgets.form_dialog import labelled, side_by_side
from desktop.ui.words.spoken import spoken
from desktop.workflows.set_up_printers import A4, LETTER, PrinterToSetUp, SheetSize, Trial


class PurposePage(QWidget):
    """Which printer, tray and size, and how sheets lie."""

    def __init__(self, sizes: Sequence[SheetSize], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes = sizes
        self._printers: Sequence[PrinterToSetUp] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        self.printer = ChoiceBox()
        self.printer.setPlaceholderText(self.tr("No printer"))
        self.printer.currentIndexChanged.connect(self._list_trays)
        self.tray = ChoiceBox()
        self._list_trays(-1)
        self.sheet = choices([(spoken(size.title), size) for size in sizes])
        self.paper = choices([("Letter", LETTER), ("A4", A4)])
        if QLocale().measurementSystem() == QLocale.MeasurementSystem.MetricSystem:
            self.paper.setCurrentIndex(1)
        self.position = choices(
            [
                (self.tr("In the middle"), Position.CENTRE),
                (self.tr("Against the left guide"), Position.LEFT),
                (self.tr("Against the right guide"), Position.RIGHT),
            ]
        )
        self.edge = choices(
            [
                (self.tr("The usual one"), None),
                (self.tr("Its top edge"), Edge.TOP),
                (self.tr("Its right edge"), Edge.RIGHT),
                (self.tr("Its bottom edge"), Edge.BOTTOM),
                (self.tr("Its left edge"), Edge.LEFT),
            ]
        )
        self.told = choices(
            [
                (self.tr("Its own size"), False),
                (self.tr("The plain paper's size"), True),
            ]
        )
        self.flip = choices(
            [
                (self.tr("By hand"), Flip.BY_HAND),
                (self.tr("By the printer, over its short edge"), Flip.SHORT_EDGE),
                (self.tr("By the printer, over its long edge"), Flip.LONG_EDGE),
            ]
        )
        for left, right in (
            ((self.tr("Printer"), self.printer), (self.tr("Tray"), self.tray)),
            ((self.tr("Set up for"), self.sheet), (self.tr("Sheets lie"), self.position)),
            ((self.tr("Edge that goes in first"), self.edge), (self.tr("Turned over"), self.flip)),
            ((self.tr("Plain paper"), self.paper), (self.tr("The printer is told of"), self.told)),
        ):
            column.addLayout(side_by_side((labelled(*left), 1), (labelled(*right), 1)))
        column.addStretch()

    def offer(self, printers: Sequence[PrinterToSetUp]) -> None:
        """Let the user choose of these."""
        self._printers = printers
        self.printer.clear()
        self.printer.addItems([printer.title for printer in printers])
        self.printer.setCurrentIndex(0 if printers else -1)  # Qt would choose none

    def trial(self) -> Trial:
        """What is to be set up. There is a printer by then."""
        printer = self._printers[self.printer.currentIndex()]
        tray = self.tray.currentData() or ""
        return Trial(printer.name, tray, self.sheet.currentData(), self.paper.currentData(), spoken)

    def profile(self, known: PrinterProfile) -> PrinterProfile:
        """What is known of the printer, with what was chosen here."""
        carrier = self.paper.currentData() if self.told.currentData() else None
        return replace(
            known,
            position=self.position.currentData(),
            edge=self.edge.currentData(),
            flip=self.flip.currentData(),
            carrier=carrier,
        )

    def _list_trays(self, at: int) -> None:
        self.tray.clear()
        self.tray.addItem(self.tr("The printer's choice"), "")
        for tray in self._printers[at].trays if at >= 0 else ():
            if tray != "auto":
                self.tray.addItem(tray.replace("-", " "), tray)
