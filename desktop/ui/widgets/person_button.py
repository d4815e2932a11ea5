"""Somebody as a button that leads to them: initials, name, and where they are."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.domain.contacts import Contact
from desktop.ui.look.avatars import paint_avatar
from desktop.ui.look.colours import shown_colours
from desktop.ui.look.theme import CAPTION, XS, M, S, letter_sized, scaled

_AVATAR = 36  # pixels, beside the smallest letters
INSET = XS  # pixels from the edge, where it is lit or framed, to the avatar


class PersonButton(QAbstractButton):
    """Signals: asked: with the id of the contact, when it is clicked."""

    asked = Signal(int)

    def __init__(self, person: Contact) -> None:
        super().__init__()
        self._person = person
        self._second = ", ".join(filter(None, (person.job_title, person.organization)))
        self.setText(person.name)
        self.setAccessibleName(", ".join(filter(None, (person.name, self._second))))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._ask)

    def sizeHint(self) -> QSize:
        small = QFontMetrics(scaled(self.font(), CAPTION)).height()
        lines = QFontMetrics(self.font()).height() + small
        return QSize(240, max(letter_sized(_AVATAR), lines) + 2 * INSET)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = shown_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.raised))
            painter.drawRoundedRect(row, 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent_text), 2))
            painter.drawRoundedRect(row, 8, 8)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is mirrored here
        side = letter_sized(_AVATAR)
        disc = QRectF(INSET, row.center().y() - side / 2, side, side)
        words = row.adjusted(side + M, 0, -S, 0)
        if mirrored:
            disc.moveRight(self.width() - INSET)
            words = row.adjusted(S, 0, -(side + M), 0)
        paint_avatar(painter, disc, self._person.name, self.font(), colours)
        self._paint_words(painter, words, mirrored=mirrored)
        painter.end()

    def _paint_words(self, painter: QPainter, words: QRectF, *, mirrored: bool) -> None:
        colours = shown_colours()
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter
        lines = [(self._person.name, scaled(self.font(), 1.0, QFont.Weight.Medium), colours.text)]
        if self._second:
            lines.append((self._second, scaled(self.font(), CAPTION), colours.muted))
        height = sum(QFontMetrics(font).height() for _, font, _ in lines)
        top = words.center().y() - height / 2
        for text, font, colour in lines:
            metrics = QFontMetrics(font)
            place = QRectF(words.left(), top, words.width(), metrics.height())
            painter.setFont(font)
            painter.setPen(QColor(colour))
            cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()))
            painter.drawText(place, flags, cut)
            top += metrics.height()

    def _ask(self) -> None:
        if self._person.id is not None:
            self.asked.emit(self._person.id)
