"""Push buttons in the few kinds that the window uses."""

from enum import Enum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QStyleOptionButton, QWidget

from desktop.ui.look.colours import Colours, shown_colours
from desktop.ui.look.icons import icon
from desktop.ui.look.isolated_words import isolated
from desktop.ui.look.theme import letter_sized, scaled

_SIZE, _GAP = 18, 4  # pixels, of a picture and between it and the words

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

_REDRAWN = (
    QEvent.Type.PaletteChange,
    QEvent.Type.EnabledChange,
    QEvent.Type.LayoutDirectionChange,
)


class Kind(Enum):
    """What a button is in its screen; the style sheet paints each in its own way."""

    PRIMARY = "primary"  # the one main action of a screen
    PLAIN = "plain"
    QUIET = "quiet"  # no frame until the pointer is on it
    LINK = "link"  # reads as a part of its sentence
    ICON = "icon"  # a picture only; its text is its accessible name and tooltip
    PAGE = "page"  # one of a row of choices, of which one is down
    SEGMENT = "segment"  # the same, in one frame with the others


_HEAVIER_WHEN_DOWN = (Kind.PAGE, Kind.SEGMENT)


class Button(QPushButton):
    """A push button of one kind, whose icon keeps to the theme's colours.

    Enter clicks it while it has the focus, whatever the main button of its window does.
    """

    def __init__(
        self,
        text: str,
        kind: Kind = Kind.PLAIN,
        *,
        picture: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("" if kind is Kind.ICON else text, parent)
        self._kind = kind
        self._picture = picture
        self.setProperty("kind", kind.value)
        self.setAutoDefault(False)
        if kind is Kind.ICON:
            self.setAccessibleName(text)
            self.setToolTip(text)
        if kind is Kind.LINK:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._draw_picture()

    def setMenu(self, menu: QMenu) -> None:
        """Open this menu, for whose arrow the style sheet keeps room at the end."""
        super().setMenu(menu)
        self.setProperty("opens", True)
        self._style_anew()

    def set_kind(self, kind: Kind) -> None:
        """Become another kind, as when another action turns into the main one."""
        self._kind = kind
        self.setProperty("kind", kind.value)
        self._style_anew()
        self._draw_picture()

    def sizeHint(self) -> QSize:
        """With room for the heavier words that some have when they are down."""
        hint = super().sizeHint()
        if self._kind not in _HEAVIER_WHEN_DOWN:
            return hint
        heavy = scaled(self.font(), 1.0, QFont.Weight.DemiBold)
        down, up = (QFontMetrics(f).horizontalAdvance(self.text()) for f in (heavy, self.font()))
        return hint + QSize(max(down - up, 0), 0)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """With words in their own order, "Print…" and not "…Print", from right to left too."""
        super().initStyleOption(option)
        option.text = isolated(option.text, option.direction)

    def minimumSizeHint(self) -> QSize:
        """Without that room, where there is none."""
        return super().sizeHint()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _is_enter(event)
        ):
            event.accept()  # or an entry of the menu that is reached by Enter would take it
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _is_enter(event):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _REDRAWN:
            self._draw_picture()

    def _style_anew(self) -> None:
        self.style().unpolish(self)
        self.style().polish(self)

    def _draw_picture(self) -> None:
        if self._picture:
            gap = 0 if self._kind is Kind.ICON else _GAP
            size = letter_sized(_SIZE)
            ink, mirrored = self._ink(shown_colours()), self.isRightToLeft()
            self.setIcon(icon(self._picture, ink, size, gap=gap, mirrored=mirrored))
            self.setIconSize(QSize(size + gap, size))

    def _ink(self, colours: Colours) -> str:
        if self._kind is Kind.ICON:
            return colours.muted if self.isEnabled() else colours.field_line
        if not self.isEnabled():
            return colours.muted
        return colours.on_accent if self._kind is Kind.PRIMARY else colours.text


def _is_enter(event: QKeyEvent) -> bool:
    """By itself, on either side of the keyboard."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _ENTER and held == Qt.KeyboardModifier.NoModifier
