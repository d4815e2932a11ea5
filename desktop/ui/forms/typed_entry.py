"""Where an event is typed as one line: what it says is understood at every key."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.own_occasions import AnyOccasion
from desktop.domain.typed_events import read_event
from desktop.domain.typed_parts import TypedEvent
from desktop.domain.typed_people import MeantPeople
from desktop.ui.live.lookups import Lookups
from desktop.ui.look.labels import muted
from desktop.ui.look.theme import XS
from desktop.ui.system.background import Background
from desktop.ui.widgets.typed_line import TypedLine

PAUSE = 120  # milliseconds without a key, after which the book is asked who is meant


class TypedEntry(QWidget):
    """The line, and a sentence on what to type.

    Signals:
        understood: with what the line says, at every change.
        people_found: with that, and with whom it means, a moment later.
    """

    understood = Signal(object)
    people_found = Signal(object, object)

    def __init__(self, kinds: Sequence[AnyOccasion], today: date, lookups: Lookups) -> None:
        super().__init__()
        self._kinds = kinds
        self._today = today
        self._who_is_meant = lookups.who_is_meant
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        self.line = TypedLine()
        self.line.setAccessibleName(self.tr("What happened, in a line"))
        self.line.setPlaceholderText(self.tr("interview Maria Alvarez Acme yesterday 3pm"))
        self.line.typed.connect(self._read)
        column.addWidget(self.line)
        column.addWidget(
            muted(self.tr("Type what happened, with whom and when; below is what was understood."))
        )
        self.setFocusProxy(self.line)
        self._typed = TypedEvent()
        self._pausing = QTimer(self)
        self._pausing.setSingleShot(True)
        self._pausing.setInterval(PAUSE)
        self._pausing.timeout.connect(self._ask)
        self._looking = Background(lookups.worker, self)
        self._looking.done.connect(self._tell)

    @property
    def is_settled(self) -> bool:
        """Whether it is known whom the line means."""
        return not (self._pausing.isActive() or self._looking.busy)

    def hurry(self) -> None:
        """Wait for no more keys."""
        if self._pausing.isActive():
            self._pausing.stop()
            self._ask()

    def _read(self, line: str) -> None:
        """Where the system writes the day before the month, so does the user."""
        short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
        day_first = short.lower().startswith("d")
        self._typed = read_event(line, self._kinds, self._today, day_first=day_first)
        self.line.mark(self._typed.spans)
        self.understood.emit(self._typed)
        self._pausing.start()

    def _ask(self) -> None:
        self._looking.ask(partial(_looked_up, self._who_is_meant, self._typed))

    def _tell(self, answer: tuple[TypedEvent, MeantPeople]) -> None:
        if answer[0] is self._typed:
            self.people_found.emit(*answer)


def _looked_up(
    who_is_meant: Callable[[Sequence[str], str], MeantPeople], typed: TypedEvent
) -> tuple[TypedEvent, MeantPeople]:
    return typed, who_is_meant(typed.people, typed.organization)
