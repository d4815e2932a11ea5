"""*Set a printer up…*: a test sheet on plain paper, four distances, and a profile that is kept."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.refusals import Refusal
from desktop.stationery.printer_profiles import PrinterProfile
from desktop.stationery.printer_trials import concluded
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import Label
from desktop.ui.look.theme import fitting
from desktop.ui.printers.painted_printing import is_needed, paint_page, painted_printers
from desktop.ui.printers.printer_measures_page import MeasuresPage
from desktop.ui.printers.printer_purpose_page import PurposePage
from desktop.ui.printers.printer_result_page import ResultPage
from desktop.ui.system.background import Background, Worker
from desktop.ui.widgets.form_dialog import FormDialog
from desktop.ui.widgets.shown_page import ShownPage
from desktop.ui.widgets.tall_page import TallPage
from desktop.ui.words.spoken import explained, spoken
from desktop.workflows.paint_sheets import paint_sheets
from desktop.workflows.set_up_printers import (
    PrinterToSetUp,
    Trial,
    follow_rename,
    former_names,
    keep,
    print_trial,
    printers_to_set_up,
    profile_of,
    sheet_sizes,
    trial_sheet,
)


class NothingToSetUp(Refusal):
    """No printer yet."""


class PrinterSetupDialog(FormDialog):
    """Three steps: what for, what the test sheet says, and the result. Each has one main button."""

    def __init__(self, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._printers: Sequence[PrinterToSetUp] = ()
        self._trial: Trial | None = None
        self._profile = PrinterProfile()
        self.add_title(
            self.tr("Set a printer up"),
            self.tr(
                "One test sheet on plain paper tells how this printer takes envelopes and cards. "
                "Write “first” in pencil on the edge that goes in first, on the side facing up."
            ),
        )
        self.purpose, self.measures, self.outcome = (
            PurposePage(sheet_sizes()),
            MeasuresPage(),
            ResultPage(),
        )
        self.pages = ShownPage()
        for page in (self.purpose, self.measures, self.outcome):
            self.pages.addWidget(page)
        self.form.addWidget(TallPage(self.pages), 1)
        self.doing = Label()
        self.form.addWidget(self.doing)
        self.rename = Button("", Kind.LINK)
        self.rename.clicked.connect(self._follow_rename)
        self.rename.hide()
        self.form.addWidget(self.rename, 0, Qt.AlignmentFlag.AlignLeft)
        self.measured = Button(self.tr("I have printed the test sheet already"), Kind.LINK)
        self.measured.clicked.connect(self._measure)
        self.form.addWidget(self.measured, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_buttons(self.accept, self.tr("Print test sheet"))
        self.purpose.printer.currentIndexChanged.connect(self._ask_about_rename)
        self._looking = Background(worker, self)
        self._looking.done.connect(self._offer)
        self._printing = Background(worker, self)
        self._printing.done.connect(self._measure)
        for work in (self._looking, self._printing):
            work.failed.connect(self._fail)
        self._be_busy(self.tr("Looking for printers…"))
        self._looking.ask(_painted_printers if is_needed() else printers_to_set_up)
        self.resize(fitting(720, 640))

    def accept(self) -> None:
        """Go on by one step; close after the last."""
        try:
            self.trouble.say("")
            if self._go_on():
                self.done(self.DialogCode.Accepted)
        except Refusal as refusal:
            self.trouble.say(spoken(refusal))

    def _go_on(self) -> bool:
        """Do what the main button says; whether that was the last step."""
        page = self.pages.currentWidget()
        if page is self.purpose:
            self._print()
        elif page is self.measures:
            self._conclude()
        else:
            keep(self._chosen(), self._profile)
            return True
        return False

    def _offer(self, printers: Sequence[PrinterToSetUp]) -> None:
        self._printers = printers
        self._be_busy("")
        self.purpose.offer(printers)
        self.save.setEnabled(bool(printers))
        self.measured.setEnabled(bool(printers))
        if not printers:
            self.trouble.say(
                self.tr("This computer has no printer yet: add one in the system's settings.")
            )

    def _ask_about_rename(self) -> None:
        """Ask whether a printer without a profile is one of old under a new name."""
        names = [printer.name for printer in self._printers]
        at = self.purpose.printer.currentIndex()
        former = former_names(names[at], names) if at >= 0 else []
        self.rename.setVisible(bool(former))
        if former:
            self.rename.setProperty("former", former[0])
            self.rename.setText(
                self.tr("This is the printer that was called {name}").format(name=former[0])
            )

    def _follow_rename(self) -> None:
        new = self._printers[self.purpose.printer.currentIndex()].name
        follow_rename(str(self.rename.property("former")), new)
        self.rename.hide()
        self.doing.setText(self.tr("What is known of it holds for {name} now.").format(name=new))

    def _print(self) -> None:
        self._prepare()
        self._be_busy(self.tr("The test sheet is being printed. This may take a minute."))
        how = _paint_trial if is_needed() else print_trial
        self._printing.ask(partial(how, self._chosen(), self._profile))

    def _prepare(self) -> None:
        if not self._printers:
            raise NothingToSetUp(self.tr("Add a printer in the system's settings first."))
        self._trial = self.purpose.trial()
        known = profile_of(self._trial.printer, self._trial.sheet)
        self._profile = self.purpose.profile(known)

    def _measure(self, _: object = None) -> None:
        """The test sheet is there: ask what it says."""
        if self.pages.currentWidget() is not self.purpose:
            return
        self._prepare()
        self._be_busy("")
        self.measured.hide()
        self.rename.hide()  # it belongs to the choice of the printer
        self.measures.show_sheet(self._chosen(), self._profile)
        self.pages.setCurrentWidget(self.measures)
        self.save.setText(self.tr("Show the result"))
        self.measures.left.setFocus()

    def _conclude(self) -> None:
        trial = self._chosen()
        self._profile = concluded(self._profile, self.measures.answers(), *trial.paper)
        self.outcome.show_result(trial.sheet, self._profile)
        self.pages.setCurrentWidget(self.outcome)
        self.save.setText(self.tr("Save"))

    def _chosen(self) -> Trial:
        assert self._trial, "a step that needs it comes after the first"
        return self._trial

    def _be_busy(self, sentence: str) -> None:
        self.doing.setText(sentence)
        self.save.setEnabled(not sentence)
        self.measured.setEnabled(not sentence)

    def _fail(self, trouble: Exception) -> None:
        self._be_busy("")
        self.trouble.say(explained(trouble))


def _painted_printers() -> list[PrinterToSetUp]:
    return [PrinterToSetUp(printer.name, printer.title, ()) for printer in painted_printers()]


def _paint_trial(trial: Trial, profile: PrinterProfile) -> None:
    paint_sheets([trial_sheet(trial, profile)], trial.printer, paint_page)
