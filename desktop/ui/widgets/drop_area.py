"""A place that files are dropped on, with a button to choose them instead."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import Label, muted
from desktop.ui.system.file_drop import FileDrop


class DropArea(QFrame):
    """Says what may be dropped. files: what is; choose: its button, for whoever opens a dialog."""

    def __init__(
        self, title: str, hint: str, choose: str, room: tuple[int, int], most: int | None = None
    ) -> None:
        """choose: the button's words; room: around all and between; most: files at once."""
        super().__init__()
        self.files = FileDrop(self, most)
        self.files.hovered.connect(self._show_hovered)
        self.setObjectName("drop")
        around, between = room
        column = QVBoxLayout(self)
        column.setContentsMargins(around, around, around, around)
        column.setSpacing(between)
        column.addStretch()
        for words in (Label(title), muted(hint)):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        self.choose = Button(choose, Kind.PRIMARY)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def _show_hovered(self, is_over: bool) -> None:
        """Show that what is over it would be taken."""
        if self.property("over") != is_over:
            self.setProperty("over", is_over)
            self.style().unpolish(self)
            self.style().polish(self)
