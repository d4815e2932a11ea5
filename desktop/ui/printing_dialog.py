"""What is being printed, what to do at the printer, and a way to call it off."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from desktop.ui.attendants import WindowAttendant
from desktop.ui.buttons import Button, Kind
from desktop.ui.footers import footer
from desktop.ui.labels import Label, title
from desktop.ui.theme import XL, L

SHOWN_AFTER = 700  # milliseconds: what is printed sooner needs no word


class PrintingDialog(QDialog):
    """Stands by while a note is printed; comes up when that takes long, or needs somebody."""

    def __init__(self, printer: str, attendant: WindowAttendant, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Printing"))
        self._attendant = attendant
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setContentsMargins(XL, XL, XL, XL)
        words.setSpacing(L)
        words.addWidget(title(self.tr("Printing on {printer}").format(printer=printer)))
        self.sentence = Label(self.tr("The pages are being made."))
        words.addWidget(self.sentence)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)  # printers do not say how far they are
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Printing"))
        words.addWidget(self.bar)
        words.addStretch()
        outer.addLayout(words, 1)
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.go_on = Button(self.tr("Go on"), Kind.PRIMARY)
        self.go_on.clicked.connect(self._go_on)
        self.go_on.hide()
        outer.addWidget(footer(self.cancel, self.go_on))
        self.setMinimumWidth(440)
        attendant.progressed.connect(self._follow)
        attendant.waited.connect(self._ask)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.show)
        self._patience.start(SHOWN_AFTER)

    def finish(self) -> None:
        """The printing has come to its end, whichever."""
        self._patience.stop()
        self.deleteLater()

    def reject(self) -> None:
        """Call it off; the dialog goes when the printer has let go."""
        self._attendant.call_off()
        self.cancel.setEnabled(False)
        self.go_on.hide()
        self._say(self.tr("Calling it off…"), busy=True)

    def _follow(self, printed: str, paper: str) -> None:
        told = self.tr("“{title}” is being printed on paper of this size: {paper}.")
        self._say(told.format(title=printed, paper=paper), busy=True)

    def _ask(self, sentence: str) -> None:
        self._say(sentence, busy=False)
        self.go_on.show()
        self.go_on.setDefault(True)
        self._patience.stop()
        self.show()
        self.activateWindow()
        self.go_on.setFocus()

    def _go_on(self) -> None:
        self.go_on.hide()
        self._attendant.go_on()

    def _say(self, sentence: str, *, busy: bool) -> None:
        self.sentence.setText(sentence)
        self.bar.setVisible(busy)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
