"""What is seen while duplicates are looked for: how far it is, and a way to call it off."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop.ui.buttons import Button
from desktop.ui.labels import heading, muted
from desktop.ui.long_work import LongWork
from desktop.ui.theme import L, M

_WIDTH, _STEPS = 320, 1000  # pixels; of the bar


class SearchPage(QWidget):
    """A bar that fills, and `cancel`."""

    def __init__(self, search: LongWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(M)
        column.addStretch(2)
        words = heading(self.tr("Comparing everybody with everybody"))
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(words)
        told = muted(self.tr("A large book takes about a minute."))
        told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(told)
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setFixedWidth(_WIDTH)
        self.bar.setAccessibleName(words.text())
        column.addSpacing(M)
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(L)
        self.cancel = Button(self.tr("Cancel"))
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        search.moved.connect(self._show)

    def _show(self, share: float) -> None:
        self.bar.setValue(round(share * _STEPS))
