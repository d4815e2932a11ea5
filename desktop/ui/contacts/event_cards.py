"""One event on a contact's page: what happened, and what became of the thanks for it."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.event_thanks import EventThanks
from desktop.domain.events import Event
from desktop.domain.follow_ups import FollowUpState
from desktop.domain.sent_notes import Delivery, SentNoteSummary
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.colours import shown_colours
from desktop.ui.look.icons import pixmap
from desktop.ui.look.labels import Label, Tone, heading, muted
from desktop.ui.look.theme import XS, L, M, S, letter_sized
from desktop.ui.words.dates import day_words, local_day
from desktop.ui.words.event_words import short_when_words
from desktop.ui.words.occasion_words import occasion_words

translate = QCoreApplication.translate


class EventCard(QFrame):
    """Shows one event as one of its people had it; what it cannot do itself it asks for.

    Signals:
        print_asked, edit_asked, delete_asked: with the event, when its button is clicked.
        card_asked, envelope_asked: with the id of the sent note whose PDF should open.
    """

    print_asked = Signal(object)
    edit_asked = Signal(object)
    delete_asked = Signal(object)
    card_asked = Signal(int)
    envelope_asked = Signal(int)

    def __init__(
        self, event: Event, contact_id: int | None, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.event_value = event
        column = QVBoxLayout(self)
        column.setContentsMargins(L, M, L, L)
        column.setSpacing(S)
        column.addLayout(self._top())
        if event.position:
            column.addWidget(muted(event.position).selectable())
        if event.talked_about:
            column.addWidget(Label(event.talked_about).selectable())
        column.addSpacing(XS)
        column.addLayout(self._bottom(contact_id, today))

    def _top(self) -> QHBoxLayout:
        event = self.event_value
        row = QHBoxLayout()
        row.setSpacing(XS)
        row.addWidget(heading(occasion_words(event.occasion)), 1)
        row.addWidget(muted(short_when_words(event), wrap=False))
        row.addSpacing(S)
        self.edit = Button(self.tr("Edit event"), Kind.ICON, picture="pencil")
        self.edit.clicked.connect(self._ask_edit)
        row.addWidget(self.edit)
        self.delete = Button(self.tr("Delete event"), Kind.ICON, picture="trash")
        self.delete.clicked.connect(self._ask_delete)
        row.addWidget(self.delete)
        return row

    def _bottom(self, contact_id: int | None, today: date) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S)
        event = self.event_value
        thanked = None if event.owes_thanks_to(contact_id) else event.thanked
        if thanked is None:
            self.state = _state(event, contact_id, today)
            row.addWidget(self.state, 1)
        else:
            self._add_thanked(row, thanked)
        again = thanked is not None
        self.print = Button(
            self.tr("Print again") if again else self.tr("Print card"), picture="card"
        )
        self.print.clicked.connect(self._ask_print)
        if event.planned:  # nobody is thanked beforehand
            self.print.hide()
        row.addWidget(self.print)
        return row

    def _add_thanked(self, row: QHBoxLayout, thanked: SentNoteSummary) -> None:
        row.addWidget(_Tick(), 0, Qt.AlignmentFlag.AlignTop)
        self.state = Label(_sent_words(thanked), tone=Tone.DONE)
        self.open_card = Button(self.tr("Open card"), Kind.LINK)
        self.open_card.clicked.connect(self._ask_card)
        self.open_envelope = Button(self.tr("Open envelope"), Kind.LINK)
        self.open_envelope.clicked.connect(self._ask_envelope)
        self.open_envelope.setVisible(bool(thanked.envelope))
        opened = QHBoxLayout()
        opened.setSpacing(M)
        opened.addWidget(self.open_card)
        opened.addWidget(self.open_envelope)
        opened.addStretch()
        column = QVBoxLayout()
        column.setSpacing(XS)
        column.addWidget(self.state)
        column.addLayout(opened)
        row.addLayout(column, 1)

    def _ask_print(self) -> None:
        self.print_asked.emit(self.event_value)

    def _ask_edit(self) -> None:
        self.edit_asked.emit(self.event_value)

    def _ask_delete(self) -> None:
        self.delete_asked.emit(self.event_value)

    def _ask_card(self) -> None:
        if self.event_value.thanked:
            self.card_asked.emit(self.event_value.thanked.id)

    def _ask_envelope(self) -> None:
        if self.event_value.thanked:
            self.envelope_asked.emit(self.event_value.thanked.id)


class _Tick(QLabel):
    """A check mark; the words beside it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._side = letter_sized(18)
        self.setFixedSize(QSize(self._side, self._side))
        colour = shown_colours().done
        self.setPixmap(pixmap("check", colour, self._side, self.devicePixelRatioF()))


def _sent_words(note: SentNoteSummary) -> str:
    day = day_words(local_day(note.at))
    if note.how is Delivery.PRINTED:
        return translate("EventCard", "Thank-you card printed {day}").format(day=day)
    return translate("EventCard", "Thank-you card saved {day}").format(day=day)


def _state(event: Event, contact_id: int | None, today: date) -> Label:
    """What became of the thanks to this one of its people."""
    if event.planned:
        return _planned(event, today)
    thanks = event.thanks_to(contact_id)
    if thanks is None:
        return muted()
    if thanks.is_owed:
        return _owed(thanks, today)
    if thanks.state is FollowUpState.DONE:
        return Label(translate("EventCard", "Thanked"), tone=Tone.DONE)
    return muted(translate("EventCard", "Not thanked"))


def _owed(thanks: EventThanks, today: date) -> Label:
    due, latest = thanks.due, thanks.latest
    if today > latest:
        words = translate("EventCard", "A thank-you was due by {day}").format(day=day_words(latest))
        return Label(words, tone=Tone.DANGER)
    if today > due:
        words = translate("EventCard", "Send a thank-you today; it was best by {day}").format(
            day=day_words(due)
        )
        return Label(words, tone=Tone.DUE)
    if today == due:
        return Label(translate("EventCard", "Send a thank-you today"), tone=Tone.DUE)
    return Label(
        translate("EventCard", "Send a thank-you by {day}").format(day=day_words(due)),
        tone=Tone.DUE,
    )


def _planned(event: Event, today: date) -> Label:
    if event.on < today:
        return Label(translate("EventCard", "Did it take place?"), tone=Tone.DUE)
    return muted(translate("EventCard", "Planned"))
