"""What a page says in its middle while it has nothing to show."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.labels import heading, muted


def quiet_page(said: str, explained: str = "") -> QWidget:
    """A sentence, and a quieter one under it."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.addStretch(2)
    words = [heading(said), *([muted(explained)] if explained else [])]
    for label in words:
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(label)
    column.addStretch(3)
    return made
