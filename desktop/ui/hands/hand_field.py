"""The field that names a hand; what drops down from it is the hands themselves."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget


class HandField(QComboBox):
    """Gives way where there is little room. The arrow keys go from hand to hand as in any list.

    Signals: gallery_asked: when the list is to be seen.
    """

    gallery_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def showPopup(self) -> None:
        self.gallery_asked.emit()
