"""What a page says when there is nothing on it yet, and the one thing to do about it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.colours import shown_colours
from desktop.ui.look.icons import pixmap
from desktop.ui.look.labels import muted, title
from desktop.ui.look.theme import XXL, L, M, S, letter_sized, roomy

_PICTURE = 72  # pixels, beside the smallest letters
_WIDEST = 480  # pixels, of the sentence; a longer line is hard to read. Source: by eye.


class EmptyPage(QWidget):
    """A picture, a title, a sentence, and a button (`act`) in the middle of the page.

    action: the words on the button; "" where there is nothing to do about it.
    """

    def __init__(
        self, picture: str, name: str, explained: str, action: str = "", *, act: str = "plus"
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(XXL, XXL, XXL, XXL)
        column.setSpacing(M)
        column.addStretch(2)
        column.addWidget(PictureDisc(picture), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(S)
        named, self.explained = title(name), muted(explained)
        for words in (named, self.explained):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(named)
        column.addLayout(_narrow(self.explained))
        self.act = Button(action, Kind.PRIMARY, picture=act)
        if action:
            column.addSpacing(L)
            column.addWidget(self.act, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)


def _narrow(words: QWidget) -> QHBoxLayout:
    """In the middle, and no wider than is easily read; as high as that makes them."""
    words.setMaximumWidth(roomy(_WIDEST))
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(words, 1000)
    row.addStretch(1)
    return row


class PictureDisc(QWidget):
    """An icon on a disc; the title beside it says the same. alarming: of something that failed."""

    def __init__(self, picture: str, size: int = _PICTURE, *, alarming: bool = False) -> None:
        super().__init__()
        self._picture = picture
        self._alarming = alarming
        side = letter_sized(size)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = shown_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.danger_tint if self._alarming else colours.tint))
        painter.drawEllipse(self.rect())
        size = self.width() // 2
        ink = colours.danger if self._alarming else colours.accent_text
        drawn = pixmap(self._picture, ink, size, self.devicePixelRatioF())
        painter.drawPixmap(size // 2, size // 2, drawn)
        painter.end()
