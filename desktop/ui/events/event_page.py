"""One event: who, what, when, what was talked about, and what became of it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.events import Event
from desktop.domain.positions import Position
from desktop.domain.sent_notes import SentNoteSummary
from desktop.ui.events.event_links import NoteLink, PositionLink
from desktop.ui.live.live_events import EventDetails
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import Label, caption, heading, muted, title
from desktop.ui.look.theme import XL, XS, L, M, S
from desktop.ui.widgets.person_button import INSET, PersonButton
from desktop.ui.widgets.scrolled_pages import reading_column
from desktop.ui.words.dates import day_words
from desktop.ui.words.event_words import thanks_words, when_words
from desktop.ui.words.occasion_words import occasion_words
from desktop.ui.words.owed_words import write_words
from desktop.ui.words.stage_words import history_words, position_words

WIDEST = 760  # pixels; longer lines are hard to read. Source: by eye.


class EventPage(QScrollArea):
    """Shows one event; what it cannot do itself it asks for.

    Signals:
        write_asked, edit_asked, delete_asked, took_place: with the event meant.
        contact_asked: with the id of somebody who took part.
        position_asked: with the position that is to be changed.
        note_asked: with the id of the sent note whose PDF should open.
    """

    write_asked = Signal(object)
    edit_asked = Signal(object)
    delete_asked = Signal(object)
    took_place = Signal(object)
    contact_asked = Signal(int)
    position_asked = Signal(object)
    note_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.event_value: Event | None = None
        self._column = reading_column(self, WIDEST)
        self._column.addLayout(self._header())
        self._body = QWidget()
        self._column.addWidget(self._body)
        self._column.addStretch(1)

    def show_event(self, details: EventDetails, today: date) -> None:
        """Show this one."""
        event = details.event
        self.event_value = event
        self.name.setText(occasion_words(event.occasion))
        self.when.setText(when_words(event))
        state, tone = thanks_words(event, today)
        self.state.setText(state)
        self.state.set_tone(tone)
        self.state.setVisible(bool(state))
        self.write.setVisible(not event.planned)
        self.happened.setVisible(event.planned)
        self.write.setText(self._write_words(event))
        owed = event.owed_thanks is not None
        self.write.set_kind(Kind.PRIMARY if owed else Kind.PLAIN)
        late = event.planned and event.on <= today
        self.happened.set_kind(Kind.PRIMARY if late else Kind.PLAIN)
        self._show_body(details)

    def _header(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(M)
        words = QVBoxLayout()
        words.setSpacing(XS)
        self.name = title().selectable()
        words.addWidget(self.name)
        self.when = muted().selectable()
        words.addWidget(self.when)
        self.state = Label()
        words.addWidget(self.state)
        column.addLayout(words)
        row = QHBoxLayout()
        row.setSpacing(S)
        self.write = Button("", Kind.PRIMARY, picture="card")
        self.write.clicked.connect(self._ask_write)
        row.addWidget(self.write)
        self.happened = Button(self.tr("It took place…"), picture="check")
        self.happened.clicked.connect(self._ask_took_place)
        row.addWidget(self.happened)
        self.edit = Button(self.tr("Edit"), picture="pencil")
        self.edit.setAccessibleName(self.tr("Edit event"))
        self.edit.clicked.connect(self._ask_edit)
        row.addWidget(self.edit)
        self.delete = Button(self.tr("Delete event"), Kind.ICON, picture="trash")
        self.delete.clicked.connect(self._ask_delete)
        row.addWidget(self.delete)
        row.addStretch(1)
        column.addLayout(row)
        return column

    def _show_body(self, details: EventDetails) -> None:
        """All below the head, made anew."""
        if self._body.isAncestorOf(self.focusWidget() or self):
            self.edit.setFocus()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XL)
        event = details.event
        self.people = [PersonButton(person) for person in details.people]
        for button in self.people:
            button.asked.connect(self.contact_asked)
        self.notes = self._notes(details.sent)
        column.addWidget(self._told(event))
        if details.position or event.position:
            column.addWidget(self._about(details.position, event.position))
        self._column.replaceWidget(self._body, body)
        body.show()
        self._body.hide()
        self._body.deleteLater()  # not at once: it may be one of its own buttons that led here
        self._body = body

    def _told(self, event: Event) -> QFrame:
        """With whom it was, about what, and what became of it."""
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(L - INSET, L, L - INSET, L)
        column.setSpacing(L)
        column.addLayout(self._with())
        if event.talked_about:
            talk = Label(event.talked_about).selectable()
            column.addLayout(_part(self.tr("What you talked about"), [talk]))
        for name, words in self._facts(event):
            column.addLayout(_part(name, [Label(words).selectable()]))
        if self.notes:
            column.addLayout(_part(self.tr("Sent for it"), self.notes))
        return card

    def _with(self) -> QVBoxLayout:
        """Who took part: their avatars stand under the caption, what lights up reaches beyond."""
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(_part(self.tr("With"), []))
        for person in self.people:
            column.addWidget(person)
        return column

    def _about(self, position: Position | None, title: str) -> QFrame:
        """The application, with the stages that it went through."""
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(L, M, L, L)
        column.setSpacing(XS)
        column.addWidget(caption(self.tr("Position")))
        column.addWidget(heading(position_words(position) if position else title).selectable())
        if position is not None:
            column.addWidget(muted(history_words(position)).selectable())
            self.stage = PositionLink(self.tr("Edit position…"), position)
            self.stage.asked.connect(self.position_asked)
            column.addWidget(self.stage, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _facts(self, event: Event) -> list[tuple[str, str]]:
        told = [
            (self.tr("They promised an answer by"), event.promised_on),
            (self.tr("They were in touch on"), event.heard_on),
        ]
        facts = [(name, day_words(day)) for name, day in told if day is not None]
        if event.outcome:
            facts.append((self.tr("Outcome"), event.outcome))
        return facts

    def _notes(self, sent: Sequence[SentNoteSummary]) -> list[QWidget]:
        made: list[QWidget] = []
        for note in sent:
            button = NoteLink(note)
            button.asked.connect(self.note_asked)
            made.append(button)
        return made

    def _write_words(self, event: Event) -> str:
        return write_words(event.occasion.usual_channel)

    def _ask_write(self) -> None:
        self.write_asked.emit(self.event_value)

    def _ask_took_place(self) -> None:
        self.took_place.emit(self.event_value)

    def _ask_edit(self) -> None:
        self.edit_asked.emit(self.event_value)

    def _ask_delete(self) -> None:
        self.delete_asked.emit(self.event_value)


def _part(name: str, widgets: Sequence[QWidget]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(INSET, 0, INSET, 0)
    column.setSpacing(XS)
    column.addWidget(caption(name))
    for widget in widgets:
        column.addWidget(widget, 0, Qt.AlignmentFlag(0))
    return column
