"""What a list says when nothing in it is as it was searched for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.look.buttons import Button
from desktop.ui.look.labels import muted
from desktop.ui.look.theme import L, M, S


class NoMatch(QWidget):
    """A sentence, and a button that leads on. said: with {words} for what was searched for."""

    def __init__(self, said: str, act: str, *, picture: str = "") -> None:
        super().__init__()
        self._said = said
        column = QVBoxLayout(self)
        column.setContentsMargins(L, S, L, L)
        column.setSpacing(M)
        self.words = muted()
        column.addWidget(self.words)
        self.act = Button(act, picture=picture)
        column.addWidget(self.act, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()

    def tell(self, words: str) -> None:
        """Say that these were not found."""
        self.words.setText(self._said.format(words=words))
