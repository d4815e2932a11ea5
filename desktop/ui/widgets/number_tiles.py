"""A number that matters, large, with what it counts below it."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui.look.labels import Label, Tone
from desktop.ui.look.theme import CAPTION, TITLE, XS, L, M


class NumberTile(QFrame):
    """Shows one number."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(L, M, L, M)
        column.setSpacing(XS)
        self.number = Label("–", TITLE, weight=QFont.Weight.DemiBold, wrap=False)  # noqa: RUF001
        column.addWidget(self.number)
        self._name = Label(name, CAPTION, tone=Tone.MUTED)
        column.addWidget(self._name)
        column.addStretch(1)

    def tell(self, number: str, tone: Tone = Tone.PLAIN, *, name: str = "") -> None:
        """Show this one. name: what it counts, where one is called otherwise than many."""
        if name:
            self._name.setText(name)
        self.number.setText(number)
        self.number.set_tone(tone)
        self.setAccessibleName(f"{self._name.text()}: {number}")
