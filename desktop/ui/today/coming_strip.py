"""What is planned for the next days, above what is owed."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.domain.event_lists import EventLine
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.theme import S
from desktop.ui.words.owed_words import coming_words


class ComingStrip(QFrame):
    """A line for each of the next planned events; gone where there is none.

    Signals: contact_asked: with the id of the person whom a line is about, when it is clicked.
    """

    contact_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(S, S, S, S)
        self._column.setSpacing(0)
        self.buttons: list[ComingButton] = []
        self.hide()

    def show_lines(self, lines: Sequence[EventLine], today: date) -> None:
        """Show these instead."""
        for button in self.buttons:
            self._column.removeWidget(button)
            button.deleteLater()
        self.buttons = [ComingButton(line, today) for line in lines]
        for button in self.buttons:
            button.asked.connect(self.contact_asked)
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.setVisible(bool(lines))


class ComingButton(Button):
    """One planned event. Signals: asked: with its contact's id."""

    asked = Signal(int)

    def __init__(self, line: EventLine, today: date) -> None:
        names = ", ".join(line.names)
        super().__init__(coming_words(line.event, names, today), Kind.QUIET, picture="events")
        self._contact_id = line.event.contact_id
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        self.asked.emit(self._contact_id)
