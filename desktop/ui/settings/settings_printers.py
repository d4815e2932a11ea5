"""Settings: which printers were set up for which sheets, and setting one up."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.domain.refusals import Refusal
from desktop.stationery.boxes import MM
from desktop.ui.editing.changing import Changing
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import Label, muted
from desktop.ui.look.theme import XS, M, S
from desktop.ui.printers.printer_setup_dialog import PrinterSetupDialog
from desktop.ui.settings.settings_section import Section, card
from desktop.ui.system.background import Worker
from desktop.ui.words.spoken import spoken
from desktop.workflows.set_up_printers import SetUp, forget, keep_again, kept_set_ups


class PrintersSection(Section):
    """A row for each size that a printer was set up for."""

    def __init__(self, changing: Changing, worker: Worker) -> None:
        super().__init__(
            changing,
            self.tr("Printers"),
            self.tr(
                "A test sheet tells how a printer takes envelopes and cards; what it said is kept"
                " for this computer."
            ),
        )
        self._worker = worker
        self.nothing_yet = muted(
            self.tr("No printer is set up yet. It takes one sheet of plain paper.")
        )
        self.rows: list[SetUpRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(M)
        self.set_up = Button(self.tr("Set a printer up…"), picture="printer")
        self.set_up.clicked.connect(self._set_up)
        self.column.addWidget(card(self.nothing_yet, self._list))
        self.column.addWidget(self.set_up, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def read(self) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()  # not at once: it may be one of its own buttons that led here
        self.rows = []
        try:
            self.rows = [SetUpRow(one) for one in kept_set_ups()]
        except Refusal as refusal:
            self.trouble.say(spoken(refusal))
        for row in self.rows:
            row.forget_asked.connect(self._forget)
            self._list.addWidget(row)
        self.nothing_yet.setVisible(not self.rows)

    def _set_up(self) -> None:
        dialog = PrinterSetupDialog(self._worker, self.window())
        dialog.accepted.connect(self.read)
        dialog.open()

    def _forget(self, set_up: SetUp) -> None:
        forget(set_up)
        done = self.tr("Forgot how {printer} takes {sheet}.").format(
            printer=set_up.printer, sheet=sheet_words(set_up)
        )
        self.changing.note(done, partial(keep_again, set_up), partial(forget, set_up))
        self.set_up.setFocus()


class SetUpRow(QFrame):
    """A printer, its tray, and the sheets it is set up for.

    Signals: forget_asked: with what was set up.
    """

    forget_asked = Signal(object)

    def __init__(self, set_up: SetUp) -> None:
        super().__init__()
        self._set_up = set_up
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(S)
        words = QVBoxLayout()
        words.setSpacing(XS)
        words.addWidget(Label(sheet_words(set_up)))
        tray = set_up.tray.replace("-", " ")  # as it is chosen where a printer is set up
        self.where = muted(" · ".join(filter(None, (set_up.printer, tray))))
        words.addWidget(self.where)
        across.addLayout(words, 1)
        name = self.tr("Forget {sheet} on {printer}").format(
            sheet=sheet_words(set_up), printer=set_up.printer
        )
        self.forget = Button(name, Kind.ICON, picture="trash")
        self.forget.clicked.connect(self._ask)
        across.addWidget(self.forget)

    def _ask(self) -> None:
        self.forget_asked.emit(self._set_up)


def sheet_words(set_up: SetUp) -> str:
    """The size's name, or its edges where it has none."""
    width, height = (round(length / MM) for length in (set_up.kept.width, set_up.kept.height))
    return spoken(set_up.title) or f"{width} x {height} mm"
