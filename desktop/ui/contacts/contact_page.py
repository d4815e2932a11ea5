"""One contact: who they are, how to reach them, and what happened with them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.organizations import Organization
from desktop.domain.photos import Photo
from desktop.ui.contacts.contact_details import ContactDetails
from desktop.ui.contacts.event_cards import EventCard
from desktop.ui.look.avatars import Avatar
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import heading, muted, title
from desktop.ui.look.theme import XS, XXL, L, M, S, letter_sized
from desktop.ui.widgets.scrolled_pages import reading_column

WIDEST = 880  # pixels; longer lines are hard to read. Source: by eye.


class ContactPage(QScrollArea):
    """Shows one contact with their events; what it cannot do itself it asks for.

    Signals:
        shown: when another contact is on the page, or the same one as they are now.
        edit_asked, delete_asked, log_asked, address_asked, organization_asked: when their buttons
            are clicked.
        print_asked, event_edit_asked, event_delete_asked: with the event meant.
        card_asked, envelope_asked: with the id of the sent note whose PDF should open.
    """

    shown = Signal()
    edit_asked = Signal()
    delete_asked = Signal()
    log_asked = Signal()
    address_asked = Signal()
    organization_asked = Signal()
    print_asked = Signal(object)
    event_edit_asked = Signal(object)
    event_delete_asked = Signal(object)
    card_asked = Signal(int)
    envelope_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = reading_column(self, WIDEST)
        column.addLayout(self._header())
        self.details = ContactDetails()
        self.details.address_asked.connect(self.address_asked)
        self.details.organization_asked.connect(self.organization_asked)
        column.addWidget(self.details)
        column.addLayout(self._history())
        column.addStretch(1)

    def show_contact(
        self,
        contact: Contact,
        events: Sequence[Event],
        *,
        today: date,
        sent_from: str,
        organization: Organization | None = None,
        photo: Photo | None = None,
    ) -> None:
        """Show this person, the newest of their events first.

        sent_from: the user's country, which the address of a neighbour does not name.
        """
        self.avatar.show_name(contact.name)
        self.avatar.show_photo(photo)
        self.name.setText(contact.name)
        self._arrange()
        self.role.setText(", ".join(filter(None, (contact.job_title, contact.organization))))
        self.role.setVisible(bool(self.role.text()))
        self.details.show_contact(contact, sent_from, organization)
        self._show_events(events, contact.id, today)
        self.shown.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """What can be done beside the name, or below it where that would have to wrap."""
        name = QFontMetrics(self.name.font()).horizontalAdvance(self.name.text())
        needed = self.avatar.width() + name + self._buttons.sizeHint().width() + 2 * L
        is_wide = needed <= min(letter_sized(WIDEST), self.viewport().width() - 2 * XXL)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(across if is_wide else down)
        back = QBoxLayout.Direction.RightToLeft  # what is done most often is nearest to the edge
        self._buttons.setDirection(across if is_wide else back)

    def _header(self) -> QBoxLayout:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(L)
        row = QHBoxLayout()
        row.setSpacing(L)
        self.avatar = Avatar(56)
        row.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(XS)
        self.name = title().selectable()
        words.addWidget(self.name)
        self.role = muted().selectable()
        words.addWidget(self.role)
        words.addStretch(1)
        row.addLayout(words, 1)
        self._head.addLayout(row, 1)
        self._buttons = buttons = QHBoxLayout()
        buttons.setSpacing(S)
        self.edit = Button(self.tr("Edit"), picture="pencil")
        self.edit.setAccessibleName(self.tr("Edit contact"))
        self.edit.clicked.connect(self.edit_asked)
        buttons.addWidget(self.edit)
        self.log = Button(self.tr("Log event"), Kind.PRIMARY, picture="plus")
        self.log.clicked.connect(self.log_asked)
        buttons.addWidget(self.log)
        # Made last, so that the keyboard comes to it last: never by a page that was drawn anew.
        self.delete = Button(self.tr("Delete contact"), Kind.ICON, picture="trash")
        self.delete.clicked.connect(self.delete_asked)
        buttons.insertWidget(0, self.delete)
        self._head.addLayout(buttons)
        self._head.setAlignment(buttons, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        return self._head

    def _history(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(M)
        column.addWidget(heading(self.tr("Events")))
        self.nothing_yet = muted(
            self.tr("Nothing yet. After you meet or talk, log it here: the thank-you card is next.")
        )
        column.addWidget(self.nothing_yet)
        self.cards: list[EventCard] = []
        self._cards = QVBoxLayout()
        self._cards.setSpacing(M)
        column.addLayout(self._cards)
        return column

    def _show_events(self, events: Sequence[Event], contact_id: int | None, today: date) -> None:
        if any(card.isAncestorOf(self.focusWidget()) for card in self.cards if self.focusWidget()):
            self.log.setFocus()
        for card in self.cards:
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()  # not at once: it may be one of its own buttons that led here
        self.cards = [EventCard(event, contact_id, today) for event in events]
        self.nothing_yet.setVisible(not events)
        owed = [event for event in events if event.owes_thanks_to(contact_id)]
        for card in self.cards:
            if card.event_value in owed[:1]:
                card.print.set_kind(Kind.PRIMARY)
            for asked, passed_on in (
                (card.print_asked, self.print_asked),
                (card.edit_asked, self.event_edit_asked),
                (card.delete_asked, self.event_delete_asked),
                (card.card_asked, self.card_asked),
                (card.envelope_asked, self.envelope_asked),
            ):
                asked.connect(passed_on)
            self._cards.addWidget(card)
        self.log.set_kind(Kind.PLAIN if owed else Kind.PRIMARY)
