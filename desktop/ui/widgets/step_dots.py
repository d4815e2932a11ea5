"""Where one is among a few pages: a row of dots, the one of this page filled."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.look.colours import shown_colours
from desktop.ui.look.theme import letter_sized

_DOT, _APART = 8, 16  # pixels, beside the smallest letters


class StepDots(QWidget):
    """Tells the page, to those who cannot see it in words."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self._number = 0
        self._dot, self._apart = letter_sized(_DOT), letter_sized(_APART)
        self.setFixedSize(QSize(count * self._apart, self._apart))

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
        steps = range(self._count)
        for place, number in enumerate(reversed(steps) if self.isRightToLeft() else steps):
            filled = number == self._number
            painter.setPen(QColor(colours.accent_text if filled else colours.muted))
            painter.setBrush(QColor(colours.accent_text if filled else colours.window))
            middle = QPointF((place + 0.5) * self._apart, self._apart / 2)
            painter.drawEllipse(middle, self._dot / 2, self._dot / 2)
        painter.end()
