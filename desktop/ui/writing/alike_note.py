"""A quiet word that a note is much like one that a colleague of its reader has."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.alike_notes import SentWords
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import Label, Tone
from desktop.ui.look.theme import CAPTION, M, S, roomy
from desktop.ui.widgets.form_dialog import FormDialog
from desktop.ui.words.dates import day_words


class AlikeNote(QWidget):
    """A sentence with a way to look at that note; not there while there is none.

    Signals: look_asked: with the `SentWords` that are named.
    """

    look_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._other: SentWords | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(M)
        self.words = Label(scale=CAPTION, tone=Tone.MUTED)
        row.addWidget(self.words, 1)
        self.look = Button(self.tr("Look"), Kind.LINK)
        self.look.clicked.connect(self._ask_look)
        row.addWidget(self.look)
        self.hide()

    def show_other(self, other: SentWords | None) -> None:
        """Name it, or nothing."""
        self._other = other
        self.setVisible(other is not None)
        if other is not None:
            told = self.tr("Much like what you sent to their colleague {name} on {day}.")
            self.words.setText(told.format(name=other.name, day=day_words(other.on)))

    def _ask_look(self) -> None:
        self.look_asked.emit(self._other)


class SentWordsDialog(FormDialog):
    """The words that somebody was sent, to be read."""

    def __init__(self, sent: SentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        told = self.tr("Sent to {name}")
        self.add_title(told.format(name=sent.name), day_words(sent.on))
        column = QVBoxLayout()
        column.setSpacing(S)
        self.words = Label(sent.text).selectable()
        column.addWidget(self.words)
        self.form.addLayout(column)
        self.form.addStretch()
        self.add_buttons(self._close, self.tr("Close"))
        self.cancel.hide()
        self.setMinimumWidth(roomy(460))
        self.save.setFocus()

    def _close(self) -> None:
        """There is nothing to keep."""
