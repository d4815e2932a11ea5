"""A segmented control: a few choices in one frame, of which one is taken."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QWidget

from desktop.ui.look.buttons import Button, Kind


class Segments(QFrame):
    """Left and right go from one to the next, as in tabs.

    Signals: chosen: with the value of the choice that the user took.
    """

    chosen = Signal(object)

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str, object]], parent: QWidget | None = None
    ) -> None:
        """choices: of each its words, its picture or "", and its value."""
        super().__init__(parent)
        self.setObjectName("segments")
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        self._values = [value for _, _, value in choices]
        self._group = QButtonGroup(self)
        for number, (words, picture, _) in enumerate(choices):
            button = Button(words, Kind.SEGMENT, picture=picture)
            button.setCheckable(True)
            self._group.addButton(button, number)
            row.addWidget(button, 1)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self._tell)

    @property
    def value(self) -> object:
        """What is chosen now."""
        return self._values[self._group.checkedId()]

    def button(self, value: object) -> Button:
        """The choice of this value."""
        found = self._group.button(self._values.index(value))
        assert isinstance(found, Button), "no other is put there"
        return found

    def choose(self, value: object) -> None:
        """Take this choice, without telling."""
        self.button(value).setChecked(True)

    def _tell(self, number: int) -> None:
        self.chosen.emit(self._values[number])
