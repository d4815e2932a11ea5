"""A row of names, of which one is chosen, over the page that it stands for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.theme import XS


class PageTabs(QWidget):
    """A segmented control; arrow keys go from one to the next.

    Signals: chosen: with the number of the one that is chosen, from 0.
    """

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(about)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(XS)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.buttons: list[Button] = []
        for number, name in enumerate(names):
            made = Button(name, Kind.PAGE)
            made.setCheckable(True)
            self._group.addButton(made, number)
            row.addWidget(made)
            self.buttons.append(made)
        row.addStretch()
        self.buttons[0].setChecked(True)
        self._group.idClicked.connect(self.chosen)

    @property
    def current(self) -> int:
        """The number of the one that is chosen."""
        return self._group.checkedId()

    def choose(self, number: int) -> None:
        """Go to one, as a click does."""
        self.buttons[number].click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if event.key() not in steps:
            super().keyPressEvent(event)
            return
        forward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        step = steps[Qt.Key(event.key())] * (1 if forward else -1)
        number = (self.current + step) % len(self.buttons)
        self.buttons[number].setFocus()
        self.choose(number)
