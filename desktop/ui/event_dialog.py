"""An event, new or to be changed: a new one from a line that is typed as one would say it."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.contacts import ContactLine
from desktop.domain.event_entries import EventEntry
from desktop.domain.events import Event
from desktop.domain.typed_events import read_event
from desktop.domain.typed_parts import TypedEvent
from desktop.domain.typed_people import MeantPeople
from desktop.ui.background import Background
from desktop.ui.buttons import Button, Kind
from desktop.ui.event_form import EventForm
from desktop.ui.form_dialog import FormDialog
from desktop.ui.labels import muted
from desktop.ui.live_events import EventChoices
from desktop.ui.lookups import Lookups
from desktop.ui.people_field import known
from desktop.ui.tall_page import TallPage
from desktop.ui.theme import XL, XS
from desktop.ui.typed_line import TypedLine

PAUSE = 120  # milliseconds without a key, after which the book is asked who is meant
WIDTH, SHORTEST = 640, 560  # pixels


class EventDialog(FormDialog):
    """Makes an entry of an event and hands it to `keep`, which may raise a Refusal.

    people: who is known to have taken part. A new event can be typed as one line, and a card can
    be written for it at once.

    Signals: write_asked: with the event that was kept, when a card for it is to be written.
    """

    write_asked = Signal(object)

    def __init__(
        self,
        event: Event,
        people: Sequence[ContactLine],
        choices: EventChoices,
        keep: Callable[[EventEntry], Event],
        lookups: Lookups,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._growing = QTimer(self)
        self._growing.setSingleShot(True)
        self._growing.timeout.connect(self._grow)
        self._is_new = event.id is None
        self._keep = keep
        self._kept: Event | None = None
        self._kinds = choices.kinds
        self._today = today
        self._who_is_meant = lookups.who_is_meant
        self.add_title(self.tr("Log event") if self._is_new else self.tr("Edit event"))
        self.fields = EventForm(
            event, [known(person) for person in people], choices, today, lookups
        )
        self.line = TypedLine()
        self._typed = TypedEvent()
        self._pausing = QTimer(self)
        self._pausing.setSingleShot(True)
        self._pausing.setInterval(PAUSE)
        self._pausing.timeout.connect(self._ask_who)
        self._looking = Background(lookups.worker, self)
        self._looking.done.connect(self._fill_people)
        if self._is_new:
            self._add_line()
        self.form.addWidget(TallPage(self.fields), 1)
        self._add_the_buttons()
        self._follow_planned()
        self.resize(WIDTH, self.sizeHint().height())
        (self.line if self._is_new else self.fields.occasion).setFocus()

    def accept(self) -> None:
        """Keep it, and write a card for it where that is what the button says."""
        self._accept(writes=self._is_new and not self.fields.is_planned)

    def event(self, event: QEvent) -> bool:
        """Fields that come to be more have the dialog grow, as far as its window is tall."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._growing.start()
        return super().event(event)

    def _grow(self) -> None:
        window = self.parentWidget()
        most = max(window.height() if window else 0, SHORTEST) - 2 * XL
        wanted = min(self.sizeHint().height(), most)
        if wanted > self.height():
            self.resize(self.width(), wanted)

    def _accept(self, *, writes: bool) -> None:
        super().accept()
        if writes and self.result() == self.DialogCode.Accepted:
            self.write_asked.emit(self._kept)

    def _add_line(self) -> None:
        self.line.setAccessibleName(self.tr("What happened, in a line"))
        self.line.setPlaceholderText(self.tr("interview Maria Alvarez Acme yesterday 3pm"))
        self.line.typed.connect(self._read)
        column = QVBoxLayout()
        column.setSpacing(XS)
        column.addWidget(self.line)
        column.addWidget(
            muted(self.tr("Type what happened, with whom and when; below is what was understood."))
        )
        self.form.addLayout(column)

    def _add_the_buttons(self) -> None:
        if not self._is_new:
            self.add_buttons(self._commit_event, self.tr("Save"))
            return
        self.log = Button(self.tr("Log"))
        self.log.setShortcut("Ctrl+S")
        self.log.setToolTip(self.tr("Log it, and write nothing (Ctrl+S)"))
        self.log.clicked.connect(self._log_only)
        self.add_buttons(self._commit_event, self.tr("Write card"), beside=self.log)
        self.fields.planned_changed.connect(self._follow_planned)

    def _follow_planned(self) -> None:
        """Nobody is thanked for what is still to come."""
        if not self._is_new:
            return
        planned = self.fields.is_planned
        self.save.setVisible(not planned)
        self.log.set_kind(Kind.PRIMARY if planned else Kind.PLAIN)
        (self.log if planned else self.save).setDefault(True)

    def _read(self, line: str) -> None:
        day_first = QLocale().dateFormat(QLocale.FormatType.ShortFormat).lower().startswith("d")
        typed = read_event(line, self._kinds, self._today, day_first=day_first)
        self.line.mark(typed.spans)
        self.fields.type(typed)
        self._typed = typed
        self._pausing.start()

    def _ask_who(self) -> None:
        self._looking.ask(partial(_looked_up, self._who_is_meant, self._typed))

    def _fill_people(self, answer: tuple[TypedEvent, MeantPeople]) -> None:
        if answer[0] is self._typed:
            self.fields.type_people(*answer)

    def _settle_people(self) -> None:
        """Whoever is quicker than the lookup waits for it."""
        if self._pausing.isActive() or self._looking.busy:
            self._pausing.stop()
            self.fields.type_people(*_looked_up(self._who_is_meant, self._typed))

    def _log_only(self) -> None:
        self._accept(writes=False)

    def _commit_event(self) -> None:
        self._settle_people()
        self._kept = self._keep(self.fields.entry())


def _looked_up(
    who_is_meant: Callable[[Sequence[str], str], MeantPeople], typed: TypedEvent
) -> tuple[TypedEvent, MeantPeople]:
    return typed, who_is_meant(typed.people, typed.organization)
