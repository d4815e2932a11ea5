"""Where the page of an event leads: to what was sent for it, and to the position it is about."""

from PySide6.QtCore import Signal

from desktop.domain.positions import Position
from desktop.domain.sent_notes import SentNoteSummary
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.words.event_words import sent_words


class NoteLink(Button):
    """Opens what was sent. Signals: asked: with the id of the note."""

    asked = Signal(int)

    def __init__(self, note: SentNoteSummary) -> None:
        super().__init__(sent_words(note), Kind.LINK)
        self._id = note.id
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        self.asked.emit(self._id)


class PositionLink(Button):
    """Leads to a position. Signals: asked: with it."""

    asked = Signal(object)

    def __init__(self, words: str, position: Position) -> None:
        super().__init__(words, Kind.LINK)
        self._position = position
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        self.asked.emit(self._position)
