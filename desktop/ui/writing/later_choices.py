"""Room for the choices of a note, which are made once what matters more is seen."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.contacts import Contact
from desktop.domain.occasions import Channel
from desktop.ui.look.theme import roomy
from desktop.ui.notes.drafts import Draft
from desktop.ui.writing.card_choices import CardChoices

HEIGHT = 190  # pixels, of what is chosen for a card; by eye
LATER = 20  # milliseconds, in which a page is painted, and the window answers in between
PATIENCE = 500  # milliseconds for which the first page is waited for


class LaterChoices(QWidget):
    """Keeps the room until then, so that the words beside it are not moved.

    draft: answers what is written and chosen by then.

    Signals:
        changed: when something else was chosen.
        made: when there is something to choose, once.
        all_made: when all of it is there, once.
    """

    changed = Signal()
    made = Signal()
    all_made = Signal()

    def __init__(self, draft: Callable[[], Draft], contact: Contact) -> None:
        super().__init__()
        self._draft, self._contact = draft, contact
        self._choices: CardChoices | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._room = QWidget()
        self._room.setFixedHeight(roomy(HEIGHT))
        self._column.addWidget(self._room)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._go_on)
        self._soon.start(PATIENCE)

    @property
    def choices(self) -> CardChoices:
        """What is chosen; made now if it is not there yet."""
        return self._choices or self._make()

    def follow_page(self) -> None:
        """The page is seen now: what it waits for no more can be made."""
        if self._choices is None:
            self._soon.start(LATER)

    def applied_to(self, draft: Draft) -> Draft:
        """The draft with what is chosen."""
        return self._choices.applied_to(draft) if self._choices else draft

    def show_channel(self, channel: Channel) -> None:
        """Offer what can be chosen for this one."""
        if self._choices:
            self._choices.show_channel(channel)

    def _go_on(self) -> None:
        """Make half of them, and let the window answer before the other half."""
        if self._choices is None:
            self._make()
            return
        draft = self._draft()
        if self._choices.stationery.applied_to(draft) != draft:
            self.changed.emit()
        self.all_made.emit()

    def _make(self) -> CardChoices:
        """Put them into their room."""
        before = self._draft()
        made = CardChoices(before, self._contact)
        made.changed.connect(self.changed)
        self._column.replaceWidget(self._room, made)
        self._room.deleteLater()
        self._choices = made
        self.made.emit()
        if self._draft() != before:  # something it was to be written with is not there now
            self.changed.emit()
        self._soon.start(LATER)
        return made
