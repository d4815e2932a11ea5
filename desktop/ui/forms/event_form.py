"""The fields of an event: what it was, when, with whom, and what was talked about."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.domain.event_entries import EventEntry
from desktop.domain.events import Event, moment
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.own_occasions import AnyOccasion
from desktop.domain.typed_parts import TypedEvent
from desktop.domain.typed_people import Meant, MeantPeople
from desktop.ui.forms.more_about_event import MoreAboutEvent
from desktop.ui.forms.people_field import PeopleField
from desktop.ui.forms.position_field import PositionField
from desktop.ui.live.live_events import EventChoices
from desktop.ui.live.lookups import Lookups
from desktop.ui.look.theme import L
from desktop.ui.widgets.day_field import DayField
from desktop.ui.widgets.fields import choice_field
from desktop.ui.widgets.form_dialog import labelled, side_by_side
from desktop.ui.widgets.text_fields import ShortText
from desktop.ui.widgets.time_field import TimeField
from desktop.ui.words.dates import as_qdate
from desktop.ui.words.occasion_words import occasion_words
from desktop.ui.words.zones import own_zone


class EventForm(QWidget):
    """Edits one event. What a typed line says goes into the fields that nobody touched.

    Signals: thanks_changed: when other thanks are owed for it than before, or none any more.
    """

    thanks_changed = Signal()

    def __init__(
        self,
        event: Event,
        people: Sequence[Meant],
        choices: EventChoices,
        today: date,
        lookups: Lookups,
    ) -> None:
        super().__init__()
        self._with = people
        self._event = event
        self._today = today
        self._touched: set[QWidget] = set()  # by the user, whom no typed line overrules
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        self._add_what_and_when(column, choices)
        self.people = PeopleField(lookups, choices.country)
        self.people.show_people(people)
        column.addLayout(labelled(self.tr("With"), self.people))
        self.talked_about = ShortText(lines=3)
        self.talked_about.setPlainText(event.talked_about)
        self.talked_about.setPlaceholderText(
            self.tr("Such as how your team moved to weekly releases")
        )
        column.addLayout(labelled(self.tr("What you talked about"), self.talked_about))
        self.position = PositionField(choices.positions)
        self.position.show_position(event.position, event.position_id)
        column.addWidget(self.position)
        self.more = MoreAboutEvent(event)
        column.addWidget(self.more)
        column.addStretch(1)
        if event.id is None:
            self.position.propose_stages()
        self._follow_kind()
        self._connect_fields()

    def entry(self) -> EventEntry:
        """What the fields say. Raises WhichOne, NoSuchTime."""
        on, at = self.on.day(), self.at.time()
        zone = self.more.zone_name
        event = replace(
            self._event,
            occasion=self.occasion.currentData(),
            on=on,
            at=moment(on, at, zone) if at is not None else None,
            zone=zone if at is not None or zone != own_zone() else self._event.zone,
            planned=self.planned.isChecked(),
            position=self.position.text(),
            position_id=self.position.known_id,
            talked_about=self.talked_about.toPlainText(),
        )
        position = self.position.position(self.people.firm, on)
        return EventEntry(self.more.changed(event), self.people.people(), position)

    def type(self, typed: TypedEvent) -> None:
        """Fill in what a line says; what it says no more is as it was at first."""
        if self.occasion not in self._touched:
            kind = typed.occasion or self._event.occasion
            self.occasion.setCurrentIndex(self.occasion.findData(kind))
            self._follow_kind()
        if self.on not in self._touched:
            self._show_day(typed.on or self._event.on)
        if self.at not in self._touched:
            self.at.set_time(typed.at)
        if self.planned not in self._touched:
            self._show_planned(planned=typed.planned)
        if self.position not in self._touched:
            self.position.type(typed.position, typed.organization)
        if self.talked_about not in self._touched:
            self._show_talk(typed.talked_about)

    def type_people(self, typed: TypedEvent, meant: MeantPeople) -> None:
        """Fill in whom the line means."""
        if self.people not in self._touched:
            self.people.show_people(meant.people or self._with)
        if self.position not in self._touched:
            self.position.type(typed.position, meant.organization or self.people.firm)

    @property
    def thanks_by(self) -> Channel | None:
        """How one thanks for such; None where it is to come, or where nobody is thanked."""
        kind: AnyOccasion = self.occasion.currentData()
        if self.planned.isChecked() or kind.thank_within is None:
            return None
        return kind.usual_channel

    def _add_what_and_when(self, column: QVBoxLayout, choices: EventChoices) -> None:
        event = self._event
        self.occasion = choice_field()
        for occasion in dict.fromkeys((*choices.kinds, event.occasion)):  # its own may be gone
            self.occasion.addItem(occasion_words(occasion), occasion)
        self.occasion.setCurrentIndex(self.occasion.findData(event.occasion))
        self.on = DayField(event.on)
        self.on.setFixedHeight(self.occasion.sizeHint().height())
        local = event.local_time
        self.at = TimeField(local.time() if local else None)
        column.addLayout(
            side_by_side(
                (labelled(self.tr("What happened"), self.occasion), 5),
                (labelled(self.tr("Date"), self.on), 3),
                (labelled(self.tr("Time"), self.at), 2),
            )
        )
        self.planned = QCheckBox(self.tr("It is planned, and still to come"))
        self.planned.setChecked(event.planned)
        column.addWidget(self.planned, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect_fields(self) -> None:
        self.occasion.activated.connect(self._touch_kind)
        self.on.dateChanged.connect(self._touch_day)
        self.at.textEdited.connect(self._touch_time)
        self.planned.clicked.connect(self._touch_planned)
        self.planned.toggled.connect(self.thanks_changed)
        self.occasion.currentIndexChanged.connect(self.thanks_changed)
        self.people.touched.connect(self._touch_people)
        self.position.touched.connect(self._touch_position)
        self.talked_about.textChanged.connect(self._touch_talk)

    def _touch_kind(self) -> None:
        self._touched.add(self.occasion)
        self._follow_kind()

    def _touch_day(self) -> None:
        """A day that is to come is planned, and one that is gone is not, unless that was said."""
        self._touched.add(self.on)
        if self.planned not in self._touched:
            self._show_planned(planned=self.on.day() > self._today)

    def _touch_time(self) -> None:
        self._touched.add(self.at)

    def _touch_planned(self) -> None:
        self._touched.add(self.planned)

    def _touch_people(self) -> None:
        self._touched.add(self.people)

    def _touch_position(self) -> None:
        self._touched.add(self.position)

    def _touch_talk(self) -> None:
        self._touched.add(self.talked_about)

    def _follow_kind(self) -> None:
        self.position.follow_kind(self.occasion.currentData() or Occasion.PERSONAL_INTERVIEW)

    def _show_day(self, day: date) -> None:
        told = self.on.blockSignals(True)
        self.on.setDate(as_qdate(day))
        self.on.blockSignals(told)

    def _show_planned(self, *, planned: bool) -> None:
        self.planned.setChecked(planned)

    def _show_talk(self, words: str) -> None:
        told = self.talked_about.blockSignals(True)
        self.talked_about.setPlainText(words)
        self.talked_about.blockSignals(told)
