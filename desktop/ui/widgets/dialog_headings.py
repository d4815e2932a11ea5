"""The top of a dialog: what it is called, and what it is for."""

from PySide6.QtWidgets import QVBoxLayout

from desktop.ui.look.labels import muted, title
from desktop.ui.look.theme import XL, XS, L


def dialog_heading(name: str, explained: str = "", *, below: int = L) -> QVBoxLayout:
    """Its name, and a quieter sentence, to which more can be added. below: pixels to the rest."""
    words = QVBoxLayout()
    words.setContentsMargins(XL, XL, XL, below)
    words.setSpacing(XS)
    words.addWidget(title(name))
    if explained:
        words.addWidget(muted(explained))
    return words
