"""Text on a page, at the steps of the type scale."""

from enum import Enum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QSizePolicy, QWidget

from desktop.ui.look.theme import BODY, CAPTION, HEADING, TITLE, scaled

_VERTICAL = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft | _VERTICAL, Qt.AlignmentFlag.AlignRight | _VERTICAL


class Tone(Enum):
    """What a text's colour says about it."""

    PLAIN = "plain"
    MUTED = "muted"
    DONE = "done"
    DUE = "due"
    DANGER = "danger"


class Label(QLabel):
    """Plain text, never read as HTML, wrapping where its place is narrow."""

    def __init__(
        self,
        text: str = "",
        scale: float = BODY,
        *,
        tone: Tone = Tone.PLAIN,
        weight: QFont.Weight = QFont.Weight.Normal,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(scaled(QApplication.font(), scale, weight))
        self.setWordWrap(wrap)
        # Or names in letters of the other direction would stand at the far side.
        self.setAlignment(_RIGHT if self.isRightToLeft() else _LEFT)
        if wrap:
            self.setMinimumWidth(1)  # a word longer than its place is cut, and moves nothing
        self.set_tone(tone)

    def set_tone(self, tone: Tone) -> None:
        """Say something else with the colour."""
        self.setProperty("tone", tone.value)
        self.style().unpolish(self)
        self.style().polish(self)

    def selectable(self) -> "Label":
        """The same label, whose text can be marked and copied."""
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes to what can be acted on
        return self


class ElidedLabel(Label):
    """One line that gives way to its neighbours; what was cut off is in the tooltip."""

    def __init__(
        self,
        text: str = "",
        scale: float = BODY,
        *,
        tone: Tone = Tone.PLAIN,
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> None:
        super().__init__(scale=scale, tone=tone, weight=weight, wrap=False)
        self._whole = text
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._cut()

    def set_whole(self, text: str) -> None:
        """Say something else."""
        self._whole = text
        self._cut()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(
            self._whole, Qt.TextElideMode.ElideRight, self.width()
        )
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
        self.setAccessibleName(self._whole)


def title(text: str = "") -> Label:
    """The name of a page or dialog."""
    return Label(text, TITLE, weight=QFont.Weight.DemiBold)


def heading(text: str) -> Label:
    """The name of a part of a page."""
    return Label(text, HEADING, weight=QFont.Weight.DemiBold)


def muted(text: str = "", *, wrap: bool = True) -> Label:
    """A second line, quieter than the first."""
    return Label(text, tone=Tone.MUTED, wrap=wrap)


def caption(text: str, field: QWidget | None = None) -> Label:
    """The small name above a field; clicking its shortcut letter goes there."""
    made = Label(text, CAPTION, tone=Tone.MUTED, wrap=False)
    if field is not None:
        made.setBuddy(field)
    return made


def rule() -> QFrame:
    """A thin line between two parts."""
    made = QFrame()
    made.setObjectName("rule")
    return made
