"""The strip under a note to many: what can be done with it, and what was."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import ElidedLabel, Tone
from desktop.ui.widgets.footers import footer

_STATUS = 320  # pixels, at least


class BatchBar(QFrame):
    """Its buttons; the one for what comes next is in the accent colour.

    Signals: closed, take_asked, folder_asked, save_asked, mark_asked: by its buttons.
    """

    closed = Signal()
    take_asked = Signal()
    folder_asked = Signal()
    save_asked = Signal()
    mark_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status = ElidedLabel(tone=Tone.MUTED)
        self.status.setMinimumWidth(_STATUS)
        self.close_it = Button(self.tr("Close"))
        self.again = Button(self.tr("Another take"))
        self.show_folder = Button(self.tr("Open folder"))
        self.save = Button(self.tr("Save PDFs…"), Kind.PRIMARY)
        self.mark = Button(self.tr("Mark as sent"))
        self.mark.setToolTip(self.tr("Keeps all of them in the outbox, as one step"))
        parts = {
            self.close_it: self.closed,
            self.again: self.take_asked,
            self.show_folder: self.folder_asked,
            self.save: self.save_asked,
            self.mark: self.mark_asked,
        }
        for button, signal in parts.items():
            button.clicked.connect(signal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(footer(*parts, status=self.status))
        self.offer_save(may=False)
        self.forget_saved()

    def offer_save(self, *, may: bool) -> None:
        """Whether there is anything that can be saved."""
        self.save.setEnabled(may)

    def ask_save(self) -> None:
        """As its button."""
        self.save.click()

    def show_saved(self, sentence: str, *, may_mark: bool) -> None:
        """Say that they are saved; marking them comes next."""
        self.status.set_whole(sentence)
        self.save.set_kind(Kind.PLAIN)
        self.mark.set_kind(Kind.PRIMARY)
        self.show_folder.show()
        self.mark.setVisible(may_mark)
        self.mark.setFocus()

    def forget_saved(self) -> None:
        """What was saved is no longer what is written."""
        self.status.set_whole("")
        self.show_folder.hide()
        self.mark.hide()
        self.save.set_kind(Kind.PRIMARY)

    def rest(self, *, there_is_work: bool) -> None:
        """Let nothing else be done while something is."""
        for button in (self.save, self.mark, self.again):
            button.setEnabled(not there_is_work)
