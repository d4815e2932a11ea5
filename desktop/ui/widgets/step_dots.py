"""Where one is among a few pages: a row of dots, the one of this page filled."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.look.colours import shown_colours

_DOT, _APART = 8, 16  # pixels


class StepDots(QWidget):
    """Tells the page, to those who cannot see it in words."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self._number = 0
        self.setFixedSize(QSize(count * _APART, _APART))

    def show_step(self, number: int) -> None:
        """Fill this one, the first being 0."""
        self._number = number
        said = self.tr("Page {number} of {count}")
        self.setAccessibleName(said.format(number=number + 1, count=self._count))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = shown_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(self._count):
            filled = number == self._number
            painter.setPen(QColor(colours.accent_text if filled else colours.muted))
            painter.setBrush(QColor(colours.accent_text if filled else colours.window))
            middle = QPointF((number + 0.5) * _APART, _APART / 2)
            painter.drawEllipse(middle, _DOT / 2, _DOT / 2)
        painter.end()
