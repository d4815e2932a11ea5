"""A person's photo on a disc, or their initials on a coloured one."""

from zlib import crc32

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.domain.photos import Photo
from desktop.ui.look.colours import Colours, shown_colours
from desktop.ui.look.theme import letter_sized

# Hues that lie apart and read as calm side by side. Source: by eye.
_HUES = (12, 38, 95, 155, 192, 222, 262, 318)


_NUMBERS = {"II", "III", "IV"}  # of people who are called like their parents
_NAMELESS = "#"


def initials(name: str) -> str:
    """The first letters of the first and last word of a name: "MA" for "Maria Alvarez".

    Titles such as "Dr." and "Jr." are left out, where there is more; "#" for no letter at all.
    """
    words = [word for word in name.split() if word[0].isalpha()]
    named = [word for word in words if not _is_title(word)] or words
    letters = [word[0].upper() for word in dict.fromkeys((*named[:1], *named[-1:]))]
    return "".join(letters) or _NAMELESS


def _is_title(word: str) -> bool:
    """Whether it is short for something, and no "J." of a given name."""
    word = word.rstrip(",")
    return word in _NUMBERS or (word.endswith(".") and len(word) > len("J."))


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
    """The disc as a widget. It says no more than the name beside it, so has no name of its own.

    size: pixels, beside the smallest letters.
    """

    def __init__(self, size: int) -> None:
        super().__init__()
        self._name = ""
        self._photo = QPixmap()
        side = letter_sized(size)
        self.setFixedSize(QSize(side, side))

    def show_name(self, name: str) -> None:
        """Draw these initials."""
        self._name = name
        self.update()

    def show_photo(self, photo: Photo | None) -> None:
        """Draw this picture instead of the initials; the initials again for None."""
        self._photo = QPixmap()
        if photo is not None:
            self._photo.loadFromData(photo.content)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = QRectF(self.rect())
        if not self._photo.isNull():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            disc = QPainterPath()
            disc.addEllipse(place)
            painter.setClipPath(disc)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(place, self._photo, QRectF(self._photo.rect()))
            painter.end()
            return
        paint_avatar(painter, place, self._name, self.font(), shown_colours())
        painter.end()
