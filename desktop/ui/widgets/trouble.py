"""The sentence beside what went wrong, where the user can do something about it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import Label
from desktop.ui.look.theme import M, S


class TroubleBar(QFrame):
    """A sentence on a coloured ground, gone while there is nothing to say.

    Signals: mend_asked: when the button beside the sentence is clicked.
    """

    mend_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trouble")
        row = QHBoxLayout(self)
        row.setContentsMargins(M, S, M, S)
        row.setSpacing(M)
        self.words = Label().selectable()
        row.addWidget(self.words, 1)
        self.mend = Button("", Kind.LINK)
        self.mend.clicked.connect(self.mend_asked)
        row.addWidget(self.mend)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said; empty when there is nothing to say."""
        return "" if self.isHidden() else self.words.text()

    def say(self, sentence: str, mend: str = "") -> None:
        """Show `sentence`, to screen readers too; an empty one hides the bar.

        mend: the words on a button that does something about it. With one, it is no error but
        something that is still missing, and coloured so.
        """
        self.setProperty("missing", bool(mend))
        for part in (self, self.words, self.mend):
            part.style().unpolish(part)
            part.style().polish(part)
        news = sentence != self.sentence
        self.words.setText(sentence)
        self.words.setAccessibleName(sentence)
        self.mend.setText(mend)
        self.mend.setVisible(bool(mend))
        self.setVisible(bool(sentence))
        if sentence and news:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
