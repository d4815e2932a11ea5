"""Setting a printer up, second: what the test sheet says."""

from __future__ import annotations

from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QWidget

from desktop.stationery.boxes import INCH, MM
from desktop.stationery.printer_profiles import Facing, PrinterProfile
from desktop.stationery.printer_trials import INSET, Answers, Arrow
from desktop.ui.look.labels import muted
from desktop.ui.look.shown_pictures import shown_picture
from desktop.ui.look.theme import M
from desktop.ui.pages.page_view import PageView
from desktop.ui.widgets.fields import choices, clear_arrows
from desktop.ui.widgets.form_dialog import labelled
from desktop.workflows.set_up_printers import LETTER, Trial, trial_picture

_MOST = 80 * MM  # that a cross may be from its edge


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
        self.view.resized.connect(self._draw)
        self._shown: tuple[Trial, PrinterProfile] | None = None
        grid.addWidget(self.view, 1, 2, 6, 1)
        self.unit = choices([(self.tr("Millimetres"), MM), (self.tr("Inches"), INCH)])
        self.unit.currentIndexChanged.connect(self._change_unit)
        grid.addLayout(labelled(self.tr("Measured in"), self.unit), 1, 0, 1, 2)
        self.left, self.right, self.top, self.bottom = (_distance() for _ in range(4))
        left_is, right_is = (1, 0) if self.isRightToLeft() else (0, 1)  # as they are on the paper
        for row, column, name, field in (
            (2, left_is, self.tr("From the left"), self.left),
            (2, right_is, self.tr("From the right"), self.right),
            (3, 0, self.tr("From the top"), self.top),
            (3, 1, self.tr("From the bottom"), self.bottom),
        ):
            grid.addLayout(labelled(name, field), row, column)
        self.arrow = choices(
            [
                (self.tr("Up, to the edge that went in first"), Arrow.UP),
                (self.tr("Down"), Arrow.DOWN),
                (self.tr("To the left"), Arrow.LEFT),
                (self.tr("To the right"), Arrow.RIGHT),
            ]
        )
        grid.addLayout(labelled(self.tr("The arrow points"), self.arrow), 4, 0, 1, 2)
        self.facing = choices(
            [
                (self.tr("Faced up in the tray"), Facing.UP),
                (self.tr("Faced down in the tray"), Facing.DOWN),
            ]
        )
        grid.addLayout(labelled(self.tr("The printed side"), self.facing), 5, 0, 1, 2)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(6, 1)
        self._unit = MM
        self._change_unit()

    def show_sheet(self, trial: Trial, profile: PrinterProfile) -> None:
        """Show the test sheet as it should look."""
        self._shown = trial, profile
        self.view.lay_paper(QSizeF(*trial.paper))
        self._draw()

    def _draw(self) -> None:
        """As large as there is room for it."""
        if self._shown is not None:
            self.view.show_page(shown_picture(trial_picture(*self._shown, self.view.dpi)))

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


def _distance() -> QDoubleSpinBox:
    made = QDoubleSpinBox()
    clear_arrows(made)
    made.setMaximum(_MOST)
    return made
