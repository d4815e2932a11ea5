"""An event, new or to be changed: a new one from a line that is typed as one would say it."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.contacts import ContactLine
from desktop.domain.event_entries import EventEntry
from desktop.domain.events import Event
from desktop.domain.typed_parts import TypedEvent
from desktop.domain.typed_people import MeantPeople
from desktop.ui.forms.event_form import EventForm
from desktop.ui.forms.people_field import known
from desktop.ui.forms.typed_entry import TypedEntry
from desktop.ui.live.live_events import EventChoices
from desktop.ui.live.lookups import Lookups
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.theme import XL, roomy
from desktop.ui.widgets.form_dialog import FormDialog
from desktop.ui.widgets.tall_page import TallPage
from desktop.ui.words.owed_words import write_words

WIDTH, SHORTEST = 640, 560  # pixels; the width beside the smallest letters


class EventDialog(FormDialog):
    """Makes an entry of an event and hands it to `keep`, which may raise a Refusal.

    people: who is known to have taken part. A new event can be typed as one line, and the note for
    it be written at once.

    Signals: write_asked: with the event that was kept, and the channel to write a note for it by.
    """

    write_asked = Signal(object, object)

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
        self._waiting: bool | None = None  # for who is meant, to write a note then or not
        self.add_title(self.tr("Log event") if self._is_new else self.tr("Edit event"))
        known_people = [known(person) for person in people]
        self.typed = TypedEntry(choices.kinds, today, lookups)
        self.fields = EventForm(event, known_people, choices, today, lookups)
        self.typed.understood.connect(self.fields.type)
        self.typed.people_found.connect(self._fill_people)
        if self._is_new:
            self.form.addWidget(self.typed)
        self.form.addLayout(TallPage(self.fields).in_margin(), 1)
        self._add_the_buttons()
        self._follow_thanks()
        self.resize(self._wide, min(self.sizeHint().height(), self._most))
        (self.typed if self._is_new else self.fields.occasion).setFocus()

    def accept(self) -> None:
        """Keep it, and write the note for it where that is what the button says."""
        self._finish(writes=self._is_new and self.fields.thanks_by is not None)

    def event(self, event: QEvent) -> bool:
        """Fields that come to be more have the dialog grow, as far as its window is tall."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._growing.start()
        return super().event(event)

    @property
    def _wide(self) -> int:
        """As its letters need it, and as its window shows around it. In pixels."""
        window = self.parentWidget()
        most = window.width() - 2 * XL if window else WIDTH
        return max(min(roomy(WIDTH), most), WIDTH)

    @property
    def _most(self) -> int:
        """How tall it may be: its window shows around it. In pixels."""
        window = self.parentWidget()
        return max(window.height() if window else 0, SHORTEST) - 2 * XL

    def _grow(self) -> None:
        wanted = min(self.sizeHint().height(), self._most)
        if wanted > self.height():
            self.resize(self.width(), wanted)

    def _finish(self, *, writes: bool) -> None:
        """Whoever is quicker than the lookup of whom they mean waits for it."""
        if not self.typed.is_settled:
            self._waiting = writes
            self.typed.hurry()
            return
        super().accept()
        if writes and self.result() == self.DialogCode.Accepted:
            self.write_asked.emit(self._kept, self.fields.thanks_by)

    def _add_the_buttons(self) -> None:
        if not self._is_new:
            self.add_buttons(self._commit_event, self.tr("Save"))
            return
        self.log = Button(self.tr("Log"))
        self.log.setShortcut("Ctrl+S")
        self.log.setToolTip(self.tr("Log it, and write nothing (Ctrl+S)"))
        self.log.clicked.connect(self._log_only)
        self.add_buttons(self._commit_event, "", beside=self.log)
        self.fields.thanks_changed.connect(self._follow_thanks)

    def _follow_thanks(self) -> None:
        """The last button writes what is usual; nobody is thanked for what is still to come."""
        if not self._is_new:
            return
        channel = self.fields.thanks_by
        if channel is not None:
            self.save.setText(write_words(channel))
        self.save.setVisible(channel is not None)
        self.log.set_kind(Kind.PRIMARY if channel is None else Kind.PLAIN)
        (self.log if channel is None else self.save).setDefault(True)

    def _fill_people(self, typed: TypedEvent, meant: MeantPeople) -> None:
        self.fields.type_people(typed, meant)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._finish(writes=waiting)

    def _log_only(self) -> None:
        self._finish(writes=False)

    def _commit_event(self) -> None:
        self._kept = self._keep(self.fields.entry())
