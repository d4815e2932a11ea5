"""Which files are being imported, and how they are read."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.imports import FileFacts
from desktop.ui.files.columns_dialog import ColumnsDialog
from desktop.ui.look.buttons import Button
from desktop.ui.look.labels import ElidedLabel, Tone, muted
from desktop.ui.look.theme import M
from desktop.ui.widgets.dialog_headings import dialog_heading
from desktop.ui.widgets.fields import choice_field, fill
from desktop.ui.widgets.trouble import TroubleBar
from desktop.ui.words.spoken import spoken


class ImportHeading(QWidget):
    """Names them, and offers another way to read them where one is guessed.

    Signals:
        encoding_chosen: with the name of what the characters are to be read by.
        columns_chosen: with the uses of a table's columns, by their headers.
    """

    encoding_chosen = Signal(str)
    columns_chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: Sequence[FileFacts] = ()
        self._make_choices()
        words = dialog_heading(name, below=M, beside=(self.encoding, self.columns))
        self.about = ElidedLabel(tone=Tone.MUTED)
        words.addWidget(self.about)
        self.sample = muted()
        words.addWidget(self.sample)
        self.trouble = TroubleBar()
        words.addWidget(self.trouble)
        self.setLayout(words)
        self.settle()

    def show_facts(self, facts: Sequence[FileFacts]) -> None:
        """Say what is known of the files."""
        self._facts = facts
        names = (f"{each.name} ({spoken(each.kind.value)}, {each.encoding.name})" for each in facts)
        self.about.set_whole(", ".join(names))
        guessed = next((each.encoding for each in facts if each.encoding.is_guessed), None)
        self.encoding.setVisible(guessed is not None)
        self.sample.setVisible(bool(guessed and guessed.sample))
        if guessed:
            self.sample.setText(self.tr("Read so: {sample}").format(sample=guessed.sample))
            others = [(name, name) for name in (guessed.name, *guessed.others)]
            fill(self.encoding, others, guessed.name)
        self.columns.setVisible(any(each.columns for each in facts))

    def settle(self) -> None:
        """Offer no other way to read them any more."""
        for part in (self.encoding, self.columns, self.sample):
            part.hide()

    def _make_choices(self) -> None:
        self.encoding = choice_field()
        self.encoding.setAccessibleName(self.tr("What the file's characters are read by"))
        self.encoding.activated.connect(self._choose_encoding)
        self.columns = Button(self.tr("Columns…"))
        self.columns.clicked.connect(self._ask_columns)

    def _choose_encoding(self) -> None:
        self.encoding_chosen.emit(self.encoding.currentData())

    def _ask_columns(self) -> None:
        table = next(each for each in self._facts if each.columns)
        ColumnsDialog(table, self._choose_columns, self).open()

    def _choose_columns(self, uses: Mapping[str, str]) -> None:
        self.columns_chosen.emit(uses)
