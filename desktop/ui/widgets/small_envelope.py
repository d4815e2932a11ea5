"""A small drawing of an envelope, to see how an address comes out while it is typed."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from desktop.ui.look.colours import shown_colours
from desktop.ui.look.theme import CAPTION, grown, scaled

# By eye, as a C6 envelope is shaped, beside the smallest letters.
_SIZE = QSize(190, 128)
_STAMP = 0.16  # of its height; by eye
# Of its width and height, and pixels; by eye.
_LEFT, _BOTTOM, _MOST_HEIGHT, _RETURN_PART = 0.16, 0.1, 0.78, 0.72
_EDGE = 8


class SmallEnvelope(QWidget):
    """Draws the lines where an address stands; what has no room is shortened.

    in_corner: whether it is the return address.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.in_corner = False
        self.lines: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(scaled(QApplication.font(), CAPTION))
        self._tell()

    def sizeHint(self) -> QSize:
        return grown(_SIZE, QApplication.font())

    def show_lines(self, lines: Sequence[str]) -> None:
        """Draw another address."""
        self.lines = tuple(lines)
        self._tell()
        self.update()

    def _tell(self) -> None:
        words = ", ".join(self.lines) or self.tr("no address yet")
        self.setAccessibleName(self.tr("Envelope: {0}").format(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = shown_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(colours.field_line), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(whole, 3, 3)
        side = _STAMP * whole.height()
        painter.drawRect(QRectF(whole.right() - 1.6 * side, 0.6 * side, side, 1.2 * side))
        painter.setPen(QColor(colours.text))
        self._draw_lines(painter, whole)

    def _draw_lines(self, painter: QPainter, whole: QRectF) -> None:
        metrics = QFontMetricsF(self.font())
        left = _EDGE if self.in_corner else _LEFT * whole.width()
        room = whole.width() * _RETURN_PART if self.in_corner else whole.width() - left - _EDGE
        count = max(1, len(self.lines))
        pitch = min(metrics.lineSpacing(), _MOST_HEIGHT * whole.height() / count)
        y = _EDGE if self.in_corner else whole.height() * (1 - _BOTTOM) - count * pitch
        for line in self.lines:
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left, y, room, pitch), shown)
            y += pitch
