"""The narrow bar at the side, with a button for each screen."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.look.colours import shown_colours
from desktop.ui.look.icons import pixmap
from desktop.ui.look.theme import CAPTION, XS, M, S, letter_sized, scaled
from desktop.ui.widgets.screens import Place

_PICTURE = 22  # pixels
_NARROWEST = 88
_COUNT = 17  # pixels of a badge


class Sidebar(QFrame):
    """The screens, of which one is chosen; arrow keys go from one to the next.

    Signals: chosen: with the id of a place.
    """

    chosen = Signal(str)

    def __init__(self, places: Iterable[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(S, M, S, M)
        self._column.setSpacing(XS)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.buttons: dict[str, SidebarButton] = {}
        for place in places:
            self._add(place)
        self._column.addStretch()

    def add_below(self, name: str, picture: str) -> "SidebarButton":
        """A button at the foot, which opens something instead of being chosen."""
        made = SidebarButton("", name, picture, checkable=False)
        self._column.addWidget(made)
        return made

    def show_chosen(self, id: str) -> None:
        """Mark the screen that is seen now."""
        self.buttons[id].setChecked(True)

    def count(self, id: str, number: int) -> None:
        """Say at a screen's button how much waits there; nothing for 0."""
        self.buttons[id].set_count(number)

    def _add(self, place: Place) -> None:
        made = SidebarButton(place.id, place.name, place.picture, checkable=True)
        made.clicked.connect(self._choose)
        self._group.addButton(made)
        self._column.addWidget(made)
        self.buttons[place.id] = made

    def _choose(self) -> None:
        chosen = self._group.checkedButton()
        if isinstance(chosen, SidebarButton):
            self.chosen.emit(chosen.id)


class SidebarButton(QAbstractButton):
    """An icon over its word, with a small number where something waits."""

    def __init__(self, id: str, name: str, picture: str, *, checkable: bool) -> None:
        super().__init__()
        self.id = id
        self._picture = picture
        self._side = letter_sized(_PICTURE)
        self._count = 0
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(checkable)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(scaled(self.font(), CAPTION, QFont.Weight.Medium))

    def set_count(self, number: int) -> None:
        self._count = number
        said = self.tr("{name}, {number} waiting").format(name=self.text(), number=number)
        self.setAccessibleName(said if number else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = max(_NARROWEST - 2 * S, metrics.horizontalAdvance(self.text()) + 2 * S)
        return QSize(width, self._side + metrics.height() + 2 * S + XS)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = shown_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = QStyleOptionButton()
        option.initFrom(self)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = self.rect().adjusted(1, 1, -1, -1)
        if self.isChecked() or self.isDown() or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint if self.isChecked() else colours.raised))
            painter.drawRoundedRect(ground, 9, 9)
        ink = colours.accent_text if self.isChecked() else colours.muted
        drawn = pixmap(self._picture, ink, self._side, self.devicePixelRatioF())
        left = (self.width() - self._side) // 2
        painter.drawPixmap(left, S, drawn)
        painter.setPen(QColor(ink))
        words = self.rect().adjusted(0, S + self._side + XS, 0, 0)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(words, flags, self.text())
        if self._count:
            self._paint_count(painter, left + self._side - XS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent_text), 2))
            painter.drawRoundedRect(ground, 9, 9)
        painter.end()

    def _paint_count(self, painter: QPainter, left: int) -> None:
        colours = shown_colours()
        text = str(self._count) if self._count < 100 else "99+"
        painter.setFont(scaled(self.font(), 0.85, QFont.Weight.Bold))
        height = letter_sized(_COUNT)
        width = max(height, painter.fontMetrics().horizontalAdvance(text) + S)
        badge = self.rect()
        badge.setRect(left, XS, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(badge, height / 2, height / 2)
        painter.setPen(QColor(colours.on_accent))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
