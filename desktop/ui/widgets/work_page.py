"""What is shown while something takes long: what it is, how far it is, and a way to stop it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop.ui.look.buttons import Button
from desktop.ui.look.labels import heading, muted
from desktop.ui.look.theme import L, M, roomy

_WIDTH, _STEPS = 320, 1000  # pixels; of the bar


class WorkPage(QWidget):
    """A sentence, a quieter one, a bar that fills, and `stop`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(M)
        column.addStretch(2)
        self.words, self.more = heading(""), muted()
        for words in (self.words, self.more):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(words)
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setFixedWidth(roomy(_WIDTH))
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(L)
        self.stop = Button(self.tr("Stop"))
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def tell(self, what: str, more: str = "") -> None:
        """Say what is being done, from its beginning."""
        self.words.setText(what)
        self.bar.setAccessibleName(what)
        self.show_share(0)
        self.tell_more(more)

    def tell_more(self, sentence: str) -> None:
        """Say something else under it; "" for nothing."""
        self.more.setText(sentence)
        self.more.setVisible(bool(sentence))

    def show_no_share(self) -> None:
        """Nobody knows how much there is to do."""
        self.bar.setRange(0, 0)

    def show_share(self, share: float) -> None:
        """How much of it is done, from 0 to 1."""
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(round(share * _STEPS))
