"""Where cards are written: everything between *Print card* and the outbox."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.senders import Sender
from desktop.notes.templates import thank_you_text
from desktop.ui.addressing import Addressing
from desktop.ui.background import Worker
from desktop.ui.card_dialog import CardDialog
from desktop.ui.dates import day_words
from desktop.ui.drafts import Draft, new_draft, sent_draft
from desktop.ui.editing import Editing
from desktop.ui.hand_dialog import HandDialog
from desktop.ui.live_store import LiveStore
from desktop.ui.open_pdfs import OpenPdfs
from desktop.ui.sender_dialog import SenderDialog
from desktop.ui.sending import Sending


class WritingDesk(QObject):
    """Opens the dialog for an event's card, and keeps what was typed until the window closes.

    pages, post: where pages are drawn, and where notes are sent from, which may take minutes.

    Signals: told: with a sentence for the user, when a note went out or could not.
    """

    told = Signal(str)

    def __init__(
        self,
        store: LiveStore,
        editing: Editing,
        pages: Worker,
        post: Worker,
        today: Callable[[], date],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._store = store
        self._editing = editing
        self._pages = pages
        self._post = post
        self._today = today
        self._window = window
        self._pdfs = OpenPdfs()
        self._drafts: dict[int, Draft] = {}  # by event, of cards that were begun
        self._last: Draft | None = None  # whose choices the next card begins with
        self._event: Event | None = None  # whose card is on the desk
        self._dialog: CardDialog | None = None
        store.contacts_changed.connect(self._follow_addresses)
        store.sender_changed.connect(self._follow_addresses)

    def write_card(self, event: Event) -> None:
        """Open the event's card; before the first one, ask whom it is from."""
        self._event = event
        me = self._store.me()
        if me.name:
            self._open_dialog()
            return
        dialog = SenderDialog(me, self._store.save_sender, self._window)
        dialog.accepted.connect(self._open_dialog)
        dialog.open()

    def open_card(self, sent_note_id: int) -> None:
        """Show the PDF of a card that went out. Raises NoSuchSentNote, NoPdfReader, CannotWrite."""
        note = self._store.sent_note(sent_note_id)
        self._pdfs.open(self.tr("Card {number}").format(number=note.id), note.card_pdf)

    def open_envelope(self, sent_note_id: int) -> None:
        """Show the PDF of its envelope. Raises as `open_card` does."""
        note = self._store.sent_note(sent_note_id)
        self._pdfs.open(self.tr("Envelope {number}").format(number=note.id), note.envelope_pdf)

    def _open_dialog(self) -> None:
        event = self._event_on_desk()
        addressing = self._addressing()
        contact, me = addressing.contact, addressing.sender
        about = (contact.name, event.occasion.title, day_words(event.on))
        draft = self._draft(event, contact, me)
        dialog = CardDialog(draft, " · ".join(about), addressing, self._pages, self._window)
        self._dialog = dialog
        sending = Sending(self._store, _kept(event), self._post, dialog, self)
        dialog.print_asked.connect(sending.print_note)
        dialog.save_asked.connect(sending.save_note)
        dialog.address_asked.connect(self._mend_address)
        dialog.return_address_asked.connect(self._mend_return_address)
        dialog.hand_asked.connect(self._add_hand)
        dialog.finished.connect(self._put_away)
        sending.working.connect(dialog.work)
        sending.refused.connect(dialog.refuse)
        sending.refused.connect(self.told)
        sending.sent.connect(dialog.accept)
        sending.sent.connect(self.told)
        dialog.resize(self._window.size())
        dialog.open()

    def _draft(self, event: Event, contact: Contact, me: Sender) -> Draft:
        """What was begun for the event, else what was sent for it, else a new note."""
        if begun := self._drafts.get(_kept(event)):
            return begun
        if event.thanked:
            return sent_draft(self._store.sent_note(event.thanked.id))
        text = thank_you_text(event.occasion, contact, event, me, today=self._today())
        draft = new_draft(text, me.address.country)
        if self._last is None:
            return draft
        return replace(self._last, text=text, seed=draft.seed)

    def _put_away(self, sent: int) -> None:
        assert self._dialog is not None, "a dialog that finishes was open"
        draft = self._dialog.draft()
        self._dialog = None
        self._last = draft
        event_id = _kept(self._event_on_desk())
        if sent:
            self._drafts.pop(event_id, None)
        else:
            self._drafts[event_id] = draft

    def _addressing(self) -> Addressing:
        contact = self._store.contact(self._event_on_desk().contact_id)
        return Addressing(contact, self._store.me())

    def _follow_addresses(self) -> None:
        if self._dialog is not None:
            self._dialog.address(self._addressing())

    def _mend_address(self) -> None:
        contact = self._addressing().contact
        self._editing.edit_contact(contact, address_first=True, over=self._dialog)

    def _mend_return_address(self) -> None:
        SenderDialog(self._store.me(), self._store.save_sender, self._dialog).open()

    def _add_hand(self) -> None:
        assert self._dialog is not None, "it was asked for there"
        adding = HandDialog(self._store.me().name, self._dialog)
        adding.added.connect(self._dialog.choose_hand)
        adding.open()

    def _event_on_desk(self) -> Event:
        assert self._event is not None, "a card is written for an event"
        return self._event


def _kept(event: Event) -> int:
    assert event.id is not None, "an event that is shown is in the book"
    return event.id
