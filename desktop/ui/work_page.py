"""What is shown while something takes long: what it is, how far it is, and a way to stop it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop.ui.buttons import Button
from desktop.ui.labels import heading
from desktop.ui.theme import L, M

_WIDTH, _STEPS = 320, 1000  # pixels; of the bar


class WorkPage(QWidget):
    """A sentence over a bar that fills, and `cancel`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(M)
        column.addStretch(2)
        self.words = heading("")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.words)
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setFixedWidth(_WIDTH)
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(L)
        self.cancel = Button(self.tr("Stop"))
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def tell(self, what: str) -> None:
        """Say what is being done, from its beginning."""
        self.words.setText(what)
        self.bar.setAccessibleName(what)
        self.bar.setValue(0)

    def show_share(self, share: float) -> None:
        """How much of it is done, from 0 to 1."""
        self.bar.setValue(round(share * _STEPS))
