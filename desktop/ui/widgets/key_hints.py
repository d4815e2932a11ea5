"""Which keys work a screen, in a line at its foot."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from desktop.ui.look.labels import Label, Tone
from desktop.ui.look.theme import CAPTION, XL, XS, L, S


class KeyHints(QFrame):
    """Keys as caps, each with what it does. hints: (keys, words)."""

    def __init__(self, hints: Sequence[tuple[Sequence[str], str]]) -> None:
        super().__init__()
        self.setObjectName("footer")
        row = QHBoxLayout(self)
        row.setContentsMargins(XL, S, XL, S)
        row.setSpacing(XS)
        row.addStretch()
        for number, (keys, words) in enumerate(hints):
            if number:
                row.addSpacing(L)
            for key in keys:
                row.addWidget(_cap(key))
            row.addWidget(Label(words, CAPTION, tone=Tone.MUTED, wrap=False))
        row.addStretch()


def _cap(key: str) -> QLabel:
    made = Label(key, CAPTION, tone=Tone.MUTED, wrap=False)
    made.setObjectName("keycap")
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made
