"""A person's initials on a coloured disc, where there is no photo."""

from zlib import crc32

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.colours import Colours, shown_colours

# Hues that lie apart and read as calm side by side. Source: by eye.
_HUES = (12, 38, 95, 155, 192, 222, 262, 318)


def initials(name: str) -> str:
    """The first letters of the first and last word of a name: "MA" for "Maria Alvarez"."""
    words = [word for word in name.split() if word[0].isalpha()]
    return "".join(word[0].upper() for word in dict.fromkeys((*words[:1], *words[-1:])))


def paint_avatar(
    painter: QPainter, place: QRectF, name: str, font: QFont, colours: Colours
) -> None:
    """Draw the disc for `name`; the same name has the same colour on every machine."""
    hue = _HUES[crc32(name.encode()) % len(_HUES)]
    ground, ink = (
        (QColor.fromHsl(hue, 70, 66), QColor.fromHsl(hue, 110, 215))
        if colours.dark
        else (QColor.fromHsl(hue, 95, 226), QColor.fromHsl(hue, 120, 72))
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(place)
    lettering = QFont(font)
    lettering.setPixelSize(round(place.height() * 0.36))
    lettering.setWeight(QFont.Weight.DemiBold)
    painter.setFont(lettering)
    painter.setPen(ink)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, initials(name))


class Avatar(QWidget):
    """The disc as a widget. It says no more than the name beside it, so has no name of its own."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._name = ""
        self.setFixedSize(QSize(size, size))

    def show_name(self, name: str) -> None:
        """Draw these initials."""
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = QRectF(self.rect())
        paint_avatar(painter, place, self._name, self.font(), shown_colours())
        painter.end()
