"""How a hand of one's own begins: print the sheet, fill it in, photograph it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.refusals import Refusal
from desktop.ui.look.buttons import Button
from desktop.ui.look.labels import caption, heading, muted
from desktop.ui.look.theme import XS, M, S
from desktop.ui.pages.open_pdfs import OpenPdfs
from desktop.ui.sheets.photo_drop import PhotoDrop
from desktop.ui.system.background import Background, Worker
from desktop.ui.system.file_dialogs import ask_name
from desktop.ui.widgets.fields import choices
from desktop.ui.words.spoken import explained, spoken
from desktop.whole_files import write_whole
from desktop.workflows.own_handwriting import sheet_pdf
from desktop.workflows.review_hands import SHEET_LANGUAGES


class SheetStartPage(QWidget):
    """Three steps, one under the other.

    Signals:
        chosen: with the Paths of photographs.
        told: with a sentence about the sheet.
        refused: with the sentence why there is none.
    """

    chosen = Signal(object)
    told = Signal(str)
    refused = Signal(str)

    def __init__(self, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pdfs = OpenPdfs()
        self._letters = ""
        self._path: Path | None = None
        self._making = Background(worker, self)
        self._making.done.connect(self._put)
        self._making.failed.connect(self._fail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        self.first = heading(self.tr("1. Print the sheet"))
        column.addWidget(self.first)
        self.asked = muted()
        column.addWidget(self.asked)
        column.addLayout(self._choices())
        column.addSpacing(M)
        column.addWidget(heading(self.tr("2. Fill it in")))
        column.addWidget(
            muted(
                self.tr(
                    "With a dark pen, as you write every day: each letter three times between its "
                    "lines, and the words and sentences in your own size."
                )
            )
        )
        column.addSpacing(M)
        column.addWidget(heading(self.tr("3. Photograph or scan it")))
        self.photos = PhotoDrop()
        self.photos.chosen.connect(self.chosen)
        column.addWidget(self.photos, 1)
        self.one_writer = QCheckBox(
            self.tr("All of the pages are mine, printed apart or written with another pen")
        )
        column.addWidget(self.one_writer)
        self.ask_for("")

    def ask_for(self, letters: str) -> None:
        """Have the sheet ask for these letters alone, or "" for all."""
        self._letters = letters
        if letters:
            words = self.tr("An extra sheet that asks for {letters} again.")
            self.asked.setText(words.format(letters=" ".join(letters)))
        else:
            self.asked.setText(self.tr("Two or three pages. Print them at their true size."))

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S)
        self.paper = choices([("A4", "a4"), ("Letter", "letter")])
        is_inches = (
            QLocale.system().measurementSystem() is not QLocale.MeasurementSystem.MetricSystem
        )
        self.paper.setCurrentIndex(int(is_inches))
        named = sorted((_language_name(code), code) for code in SHEET_LANGUAGES)
        self.language = choices(named)
        own = QLocale().name()[:2]
        self.language.setCurrentIndex(
            max(0, self.language.findData(own if own in SHEET_LANGUAGES else "en"))
        )
        self.open = Button(self.tr("Open to print…"), picture="printer")
        self.open.clicked.connect(self._open)
        self.save = Button(self.tr("Save…"))
        self.save.clicked.connect(self._ask_where)
        for name, field in (
            (self.tr("Paper"), self.paper),
            (self.tr("Language"), self.language),
        ):
            row.addWidget(caption(name, field))
            row.addWidget(field)
            row.addSpacing(XS)
        row.addWidget(self.open)
        row.addWidget(self.save)
        row.addStretch(1)
        return row

    def _order(self) -> tuple[str, str, str]:
        return self.paper.currentData(), self.language.currentData(), self._letters

    def _open(self) -> None:
        self._path = None
        self._making.ask(partial(sheet_pdf, *self._order()))

    def _ask_where(self) -> None:
        kinds = {"pdf": self.tr("PDF files (*.pdf)")}
        ask_name(self, self.tr("Save the sheet"), self.tr("Sheet"), kinds, self._save)

    def _save(self, name: str) -> None:
        self._path = Path(name)
        self._making.ask(partial(sheet_pdf, *self._order()))

    def _put(self, pdf: bytes) -> None:
        """Save the sheet, or open it, as was asked."""
        try:
            if self._path:
                write_whole(self._path, pdf)
                said = self.tr("The sheet is saved as {file}.")
                self.told.emit(said.format(file=self._path.name))
            else:
                self._pdfs.open(self.tr("Sheet"), pdf)
                self.told.emit(self.tr("The sheet is open in your PDF program: print it there."))
        except Refusal as refusal:
            self.refused.emit(spoken(refusal))

    def _fail(self, trouble: Exception) -> None:
        self.refused.emit(explained(trouble))


def _language_name(code: str) -> str:
    """As its speakers call it, without a country."""
    name = "English" if code == "en" else QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]
