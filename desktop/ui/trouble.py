"""The sentence beside what went wrong, where the user can do something about it."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.ui.labels import Label
from desktop.ui.theme import M, S


class TroubleBar(QFrame):
    """A sentence on a coloured ground, gone while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trouble")
        row = QHBoxLayout(self)
        row.setContentsMargins(M, S, M, S)
        row.setSpacing(M)
        self.words = Label().selectable()
        row.addWidget(self.words, 1)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said; empty when there is nothing to say."""
        return self.words.text() if not self.isHidden() else ""

    def say(self, sentence: str) -> None:
        """Show `sentence`, to screen readers too; nothing of it for an empty one."""
        changed = sentence and sentence != self.sentence
        self.words.setText(sentence)
        self.words.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
        if changed:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
