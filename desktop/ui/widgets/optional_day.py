"""A day that may not be known: a box to tick, and the day beside it."""

from datetime import date

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop.ui.look.theme import S
from desktop.ui.widgets.day_field import DayField


class OptionalDay(QWidget):
    """Says `name` beside its box; the day is there once it is ticked."""

    def __init__(self, name: str, day: date | None, usual: date) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        self.known = QCheckBox(name)
        row.addWidget(self.known)
        row.addStretch(1)
        self.on = DayField(day or usual)
        self.on.setAccessibleName(name)
        row.addWidget(self.on)
        room = self.on.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # nothing moves when it is ticked
        self.on.setSizePolicy(room)
        self.known.toggled.connect(self.on.setVisible)
        self.known.setChecked(day is not None)
        self.on.setVisible(day is not None)

    def day(self) -> date | None:
        """The day, or None while the box is not ticked."""
        return self.on.day() if self.known.isChecked() else None
