"""A slider along a line that is filled from where it begins: in Arabic from the right."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QSlider, QWidget


class LevelSlider(QSlider):
    """Lies flat; `begins` tells the style sheet, which knows no direction, what to fill."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._tell_side()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._tell_side()

    def _tell_side(self) -> None:
        self.setProperty("begins", "right" if self.isRightToLeft() else "left")
        self.style().unpolish(self)
        self.style().polish(self)
