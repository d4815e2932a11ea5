"""The three steps of setting a printer up: what for, what the test sheet says, how to load."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale, QSizeF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QVBoxLayout, QWidget

from desktop.stationery.boxes import INCH, MM
from desktop.stationery.loading_pages import loading_words
from desktop.stationery.printer_profiles import Edge, Facing, Flip, Position, PrinterProfile
from desktop.stationery.printer_trials import INSET, Answers, Arrow
from desktop.ui.form_dialog import labelled, side_by_side
from desktop.ui.labels import Label, muted
from desktop.ui.page_view import PageView
from desktop.ui.theme import L, M
from desktop.workflows.set_up_printers import (
    A4,
    LETTER,
    PrinterToSetUp,
    SheetSize,
    Trial,
    loading_picture,
    trial_picture,
)
from desktop.workflows.write_notes import Picture

_DPI = 96  # of the pictures; by eye
_MOST = 80 * MM  # that a cross may be from its edge
_NOTHING = 0.05  # millimetres or per cent that nobody sees


class PurposePage(QWidget):
    """Which printer, tray and size, and how sheets lie."""

    def __init__(self, sizes: Sequence[SheetSize], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes = sizes
        self._printers: Sequence[PrinterToSetUp] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        self.printer = QComboBox()
        self.printer.currentIndexChanged.connect(self._list_trays)
        self.tray = QComboBox()
        self.sheet = _choices([(size.title, size) for size in sizes])
        self.paper = _choices([("Letter", LETTER), ("A4", A4)])
        if QLocale().measurementSystem() == QLocale.MeasurementSystem.MetricSystem:
            self.paper.setCurrentIndex(1)
        self.position = _choices(
            [
                (self.tr("in the middle"), Position.CENTRE),
                (self.tr("against the left guide"), Position.LEFT),
                (self.tr("against the right guide"), Position.RIGHT),
            ]
        )
        self.edge = _choices(
            [
                (self.tr("the usual one"), None),
                (self.tr("its top edge"), Edge.TOP),
                (self.tr("its right edge"), Edge.RIGHT),
                (self.tr("its bottom edge"), Edge.BOTTOM),
                (self.tr("its left edge"), Edge.LEFT),
            ]
        )
        self.told = _choices(
            [
                (self.tr("its own size"), False),
                (self.tr("the plain paper's size"), True),
            ]
        )
        self.flip = _choices(
            [
                (self.tr("by hand"), Flip.BY_HAND),
                (self.tr("by the printer, over its short edge"), Flip.SHORT_EDGE),
                (self.tr("by the printer, over its long edge"), Flip.LONG_EDGE),
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

    def trial(self) -> Trial:
        """What is to be set up. There is a printer by then."""
        printer = self._printers[self.printer.currentIndex()]
        tray = self.tray.currentData() or ""
        return Trial(printer.name, tray, self.sheet.currentData(), self.paper.currentData())

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
        self.tray.addItem(self.tr("the printer's choice"), "")
        for tray in self._printers[at].trays if at >= 0 else ():
            if tray != "auto":
                self.tray.addItem(tray.replace("-", " "), tray)


class MeasuresPage(QWidget):
    """Four distances, and which way the test sheet came out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(M)
        explained = muted(
            self.tr(
                "Look at the printed side, and hold the edge that went in first at the top. "
                "Measure from each edge of the paper to the middle of the cross next to it."
            )
        )
        grid.addWidget(explained, 0, 0, 1, 3)
        self.view = PageView(self.tr("The test sheet"), QSizeF(*LETTER))
        grid.addWidget(self.view, 1, 2, 6, 1)
        self.unit = _choices([(self.tr("millimetres"), MM), (self.tr("inches"), INCH)])
        self.unit.currentIndexChanged.connect(self._change_unit)
        grid.addLayout(labelled(self.tr("Measured in"), self.unit), 1, 0, 1, 2)
        self.left, self.right, self.top, self.bottom = (_distance() for _ in range(4))
        for row, column, name, field in (
            (2, 0, self.tr("From the left"), self.left),
            (2, 1, self.tr("From the right"), self.right),
            (3, 0, self.tr("From the top"), self.top),
            (3, 1, self.tr("From the bottom"), self.bottom),
        ):
            grid.addLayout(labelled(name, field), row, column)
        self.arrow = _choices(
            [
                (self.tr("up, to the edge that went in first"), Arrow.UP),
                (self.tr("down"), Arrow.DOWN),
                (self.tr("to the left"), Arrow.LEFT),
                (self.tr("to the right"), Arrow.RIGHT),
            ]
        )
        grid.addLayout(labelled(self.tr("The arrow points"), self.arrow), 4, 0, 1, 2)
        self.facing = _choices(
            [
                (self.tr("faced up in the tray"), Facing.UP),
                (self.tr("faced down in the tray"), Facing.DOWN),
            ]
        )
        grid.addLayout(labelled(self.tr("The printed side"), self.facing), 5, 0, 1, 2)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(6, 1)
        self._unit = MM
        self._change_unit()

    def show_sheet(self, trial: Trial, profile: PrinterProfile) -> None:
        """Show the test sheet as it should look."""
        self.view.lay_paper(QSizeF(*trial.paper))
        self.view.show_page(_image(trial_picture(trial, profile, _DPI)))

    def answers(self) -> Answers:
        fields = (self.left, self.right, self.top, self.bottom)
        left, right, top, bottom = (field.value() * self._unit for field in fields)
        arrow, facing = self.arrow.currentData(), self.facing.currentData()
        return Answers(left, right, top, bottom, arrow, facing)

    def _change_unit(self) -> None:
        before, self._unit = self._unit, self.unit.currentData()
        for field in (self.left, self.right, self.top, self.bottom):
            points = field.value() * before or INSET
            field.setDecimals(1 if self._unit == MM else 3)
            field.setSingleStep(0.5 if self._unit == MM else 0.0625)
            field.setMaximum(_MOST / self._unit)
            field.setValue(points / self._unit)


class ResultPage(QWidget):
    """What follows: in words, and as a picture of the tray."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        self.found = Label()
        self.loading = Label()
        self.view = PageView(self.tr("How to load the tray"), QSizeF(700, 500))
        self.view.setMinimumHeight(320)
        for part in (self.found, self.view, self.loading):
            column.addWidget(part, 1 if part is self.view else 0)

    def show_result(self, sheet: SheetSize, profile: PrinterProfile) -> None:
        picture = loading_picture(sheet, profile, _DPI)
        self.found.setText(self._found(profile))
        self.loading.setText(loading_words(sheet.width, sheet.height, profile))
        self.view.lay_paper(QSizeF(picture.width, picture.height))
        self.view.show_page(_image(picture))

    def _found(self, profile: PrinterProfile) -> str:
        told = [
            (profile.right / MM, self.tr("{} mm too far right"), self.tr("{} mm too far left")),
            (profile.up / MM, self.tr("{} mm too high up"), self.tr("{} mm too low down")),
            (100 * (profile.wide - 1), self.tr("{} % too wide"), self.tr("{} % too narrow")),
            (100 * (profile.high - 1), self.tr("{} % too tall"), self.tr("{} % too short")),
        ]
        faults = [
            (more if by > 0 else less).format(f"{abs(by):.1f}")
            for by, more, less in told
            if abs(by) >= _NOTHING
        ]
        if not faults:
            return self.tr("The printer prints where it should.")
        return self.tr("The printer prints {faults}. From now on this is undone.").format(
            faults=", ".join(faults)
        )


def _choices(choices: Sequence[tuple[str, object]]) -> QComboBox:
    made = QComboBox()
    for name, meant in choices:
        made.addItem(name, meant)
    return made


def _distance() -> QDoubleSpinBox:
    made = QDoubleSpinBox()
    made.setMaximum(_MOST)
    return made


def _image(picture: Picture) -> QImage:
    across = 3 * picture.width
    image = QImage(picture.rgb, picture.width, picture.height, across, QImage.Format.Format_RGB888)
    return image.copy()  # the bytes are Python's, and may go
