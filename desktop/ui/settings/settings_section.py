"""What the sections of Settings have in common."""

from PySide6.QtCore import QMargins
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.editing.changing import Changing
from desktop.ui.look.labels import heading, muted, title
from desktop.ui.look.theme import XL, XS, L, M
from desktop.ui.widgets.scrolled_pages import page_column
from desktop.ui.widgets.trouble import TroubleBar

WIDEST = 640  # pixels; longer lines are hard to read. Source: by eye.


class Section(QScrollArea):
    """A page of Settings, which shows what is in force whenever it is seen.

    A section made from it fills `column`, and overrides `read` and, where something is typed that
    is kept on leaving, `settle`.
    """

    def __init__(self, changing: Changing, name: str, explained: str) -> None:
        super().__init__()
        self.changing = changing
        self._is_read = False
        self.column = page_column(self, WIDEST, QMargins(XL, XL, XL, XL))
        words = QVBoxLayout()
        words.setSpacing(XS)
        words.addWidget(title(name))
        words.addWidget(muted(explained))
        self.column.addLayout(words)
        self.trouble = TroubleBar()
        self.column.addWidget(self.trouble)
        changing.changed.connect(self._read_if_seen)
        changing.refused.connect(self._say_if_seen)

    def read(self) -> None:
        """Show what is in force; each section's own."""

    def settle(self) -> None:
        """Keep what was typed; each section's own."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.trouble.say("")
        self.read()
        self._is_read = True

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._is_read:  # Qt hides a page of a stack before it is ever seen, too
            self.settle()

    def _read_if_seen(self) -> None:
        if self.isVisible():
            self.read()

    def _say_if_seen(self, sentence: str) -> None:
        if self.isVisible():
            self.trouble.say(sentence)


def card(*parts: QWidget | QLayout, name: str = "", explained: str = "") -> QFrame:
    """Parts of a section that belong together, one below the other, under a heading."""
    made = QFrame()
    made.setObjectName("card")
    column = QVBoxLayout(made)
    column.setContentsMargins(L, L, L, L)
    column.setSpacing(M)
    if name:
        words = QVBoxLayout()
        words.setSpacing(XS)
        words.addWidget(heading(name))
        if explained:
            words.addWidget(muted(explained))
        column.addLayout(words)
    for part in parts:
        if isinstance(part, QLayout):
            column.addLayout(part)
        else:
            column.addWidget(part)
    return made
