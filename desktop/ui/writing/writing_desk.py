"""Where notes are written: everything between *Write* and the outbox."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.domain.events import Event
from desktop.domain.follow_ups import FollowUpKind
from desktop.domain.occasions import Channel
from desktop.domain.refusals import Refusal
from desktop.domain.sent_notes import SentNote
from desktop.notes.template_values import Known
from desktop.ui.editing.window_parts import WindowParts
from desktop.ui.forms.sender_dialog import SenderDialog, once_introduced
from desktop.ui.hands.hand_dialog import HandDialog
from desktop.ui.live.live_outbox import event_of
from desktop.ui.live.live_writing import own_templates, sent_to_colleagues
from desktop.ui.notes.addressing import Addressing, NoEmailAddress, ReturnAddressToMend
from desktop.ui.notes.beginnings import Beginnings
from desktop.ui.notes.drafts import Draft
from desktop.ui.notes.errands import Errand
from desktop.ui.system.background import Worker
from desktop.ui.words.dates import day_words
from desktop.ui.words.occasion_words import occasion_words
from desktop.ui.writing.alike_watch import AlikeWatch
from desktop.ui.writing.begun_notes import begun_note
from desktop.ui.writing.draft_keeping import DraftKeeping
from desktop.ui.writing.ways_out import WaysOut
from desktop.ui.writing.writing_dialog import WritingDialog


class WritingDesk(QObject):
    """Opens the window for an event's note, and keeps what is typed there until it goes out.

    Signals:
        told: with a sentence for the user, when a note did not go out.
        posted: with a sentence and the changes, when a note was printed or saved.
        noted: with a sentence and the changes, when the user said that they sent an e-mail.
        mailed: with the same, when an e-mail was sent from here.
    """

    told = Signal(str)
    posted = Signal(str, object)
    noted = Signal(str, object)
    mailed = Signal(str, object)

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.window)
        self._store, self._editing = parts.store, parts.editing
        self._pages, self._today, self._window = parts.pages, parts.today, parts.window
        self._keeper = Worker(self)  # pages may take long where the computer is slow
        self._pages.retiring.connect(self._keeper.retire)
        self._ways_out = WaysOut(parts, self)
        self._ways_out.told.connect(self.told)
        self._ways_out.posted.connect(self.posted)
        self._ways_out.noted.connect(self.noted)
        self._ways_out.mailed.connect(self.mailed)
        self._last: Draft | None = None  # whose choices the next note begins with
        self._errand: Errand | None = None  # what is on the desk
        self._channel: Channel | None = None
        self._dialog: WritingDialog | None = None
        self._keeping: DraftKeeping | None = None
        for changed in (self._store.contacts_changed, self._store.sender_changed):
            changed.connect(self._follow_addresses)

    def write(
        self,
        event: Event,
        channel: Channel | None = None,
        reader_id: int | None = None,
        kind: FollowUpKind = FollowUpKind.THANK_YOU,
    ) -> None:
        """Open the event's note; before the first one, ask whom it is from.

        channel: None for the one it was begun for, else a card; reader_id: None for the event's
        own contact.
        """
        self._begin(Errand(event, reader_id or event.contact_id, kind), channel)

    def write_again(self, note: SentNote) -> None:
        """Open the words of a note that went out, to be written once more. Raises NoSuchEvent."""
        event = event_of(self._store, note)
        self._begin(Errand(event, note.contact_id or event.contact_id, again=note), None)

    def _begin(self, errand: Errand, channel: Channel | None) -> None:
        self._errand = errand
        self._channel = channel
        once_introduced(self._store, self._window, self._open_dialog)

    def _open_dialog(self) -> None:
        errand = self._errand_on_desk()
        addressing = self._addressing()
        event, me = errand.event, addressing.sender
        known = Known(addressing.contact, event, me, self._today())
        beginnings = Beginnings(own_templates(self._store), known, errand.kind)
        draft = begun_note(self._store, errand, addressing, beginnings, self._channel, self._last)
        about = f"{occasion_words(event.occasion)} · {day_words(event.on)}"
        dialog = WritingDialog(draft, about, addressing, beginnings, self._pages, self._window)
        self._dialog = dialog
        self._keep(dialog, errand)
        self._connect(dialog)
        sent = partial(sent_to_colleagues, self._store, errand.reader_id)
        AlikeWatch(sent, dialog.note.editor, dialog.note.words.alike, self._pages, dialog)
        self._ways_out.lead_from(dialog, errand)
        dialog.resize(self._window.size())
        dialog.move(self._window.pos())  # Qt's own guess puts its title bar above the screen
        dialog.open()

    def _keep(self, dialog: WritingDialog, errand: Errand) -> None:
        """Keep what is written there while it is."""
        begun = dialog.draft()
        self._keeping = DraftKeeping(self._store, errand.key, begun, self._keeper, dialog)
        dialog.changed.connect(self._follow_draft)

    def _follow_draft(self) -> None:
        if self._dialog is not None and self._keeping is not None:
            self._keeping.follow(self._dialog.draft())

    def _connect(self, dialog: WritingDialog) -> None:
        dialog.mend_asked.connect(self._mend)
        dialog.hand_asked.connect(self._add_hand)
        dialog.finished.connect(self._put_away)

    def _put_away(self, sent: int) -> None:
        assert self._dialog is not None, "a dialog that finishes was open"
        assert self._keeping is not None, "it is kept while it is open"
        self._last = self._dialog.draft()
        self._dialog = None
        if sent:
            self._keeping.forget()
        else:
            self._keeping.keep(self._last)

    def _addressing(self) -> Addressing:
        contact = self._store.contact(self._errand_on_desk().reader_id)
        return Addressing(contact, self._store.me())

    def _follow_addresses(self) -> None:
        if self._dialog is not None:
            self._dialog.address(self._addressing())

    def _mend(self, missing: Refusal) -> None:
        """Ask for the address that is missing or wrong."""
        if isinstance(missing, ReturnAddressToMend):
            SenderDialog(self._store.me(), self._store.save_sender, self._dialog).open()
            return
        contact, by_email = self._addressing().contact, isinstance(missing, NoEmailAddress)
        self._editing.edit_contact(
            contact, address_first=not by_email, email_first=by_email, over=self._dialog
        )

    def _add_hand(self) -> None:
        assert self._dialog is not None, "it was asked for there"
        adding = HandDialog(self._store.me().name, self._dialog)
        adding.added.connect(self._dialog.choose_hand)
        adding.open()

    def _errand_on_desk(self) -> Errand:
        assert self._errand is not None, "a note is written for an event"
        return self._errand
