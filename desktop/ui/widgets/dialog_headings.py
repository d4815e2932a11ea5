"""The top of a dialog: what it is called, and what it is for."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.look.labels import muted, title
from desktop.ui.look.theme import XL, XS, L, M


def dialog_heading(
    name: str, explained: str = "", *, below: int = L, beside: Sequence[QWidget] = ()
) -> QVBoxLayout:
    """Its name, and a quieter sentence, to which more can be added.

    below: pixels to the rest; beside: what ends the line of the name.
    """
    words = QVBoxLayout()
    words.setContentsMargins(XL, XL, XL, below)
    words.setSpacing(XS)
    line = QHBoxLayout()
    line.setSpacing(M)
    for part in (title(name), *beside):
        line.addWidget(part, 0 if part in beside else 1)
    words.addLayout(line)
    if explained:
        words.addWidget(muted(explained))
    return words
