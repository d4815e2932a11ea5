"""Writing a note: the words on the left, what would go out on the right, and out with it."""

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.occasions import Channel
from desktop.domain.refusals import Refusal
from desktop.notes.gaps import UnfilledGaps, refuse_gaps
from desktop.ui.addressing import Addressing, NoEmailAddress, ReturnAddressToMend
from desktop.ui.background import Worker
from desktop.ui.beginnings import Beginnings
from desktop.ui.card_pane import CardPane
from desktop.ui.channel_pane import ChannelPane
from desktop.ui.channel_panes import ChannelPanes
from desktop.ui.drafts import Draft
from desktop.ui.email_pane import EmailPane
from desktop.ui.hand_panel import HandPanel
from desktop.ui.letter_pane import LetterPane
from desktop.ui.mail_choices import usable_account
from desktop.ui.note_pane import NotePane
from desktop.ui.orders import card_order, email_order, letter_order
from desktop.ui.outgoing_bar import OutgoingBar
from desktop.ui.pen_dialog import PenDialog
from desktop.ui.spelling import Spelling
from desktop.ui.spoken import spoken
from desktop.workflows.send_emails import EmailOrder
from desktop.workflows.send_letters import PostedLetter
from desktop.workflows.write_notes import NoteOrder

Order = NoteOrder | PostedLetter | EmailOrder


class WritingDialog(QDialog):
    """Edits a draft beside what it comes to. What it cannot do itself it asks for.

    Signals:
        print_asked, save_asked: with the order of a card or letter that has no gaps left.
        pen_asked: with the same for a plotter's pen.
        email_asked, copy_asked, sent_told: with that of an e-mail: to open it in the user's
            program, to copy its text, and when the user says that they sent it.
        send_asked: with that of an e-mail that is to be sent from here.
        address_asked, return_address_asked, email_address_asked: when one is missing or wrong.
        hand_asked: when the user wants to add one.
    """

    print_asked = Signal(object)
    save_asked = Signal(object)
    pen_asked = Signal(object)
    email_asked = Signal(object)
    copy_asked = Signal(object)
    send_asked = Signal(object)
    sent_told = Signal(object)
    address_asked = Signal()
    return_address_asked = Signal()
    email_address_asked = Signal()
    hand_asked = Signal()

    def __init__(
        self,
        draft: Draft,
        about: str,
        addressing: Addressing,
        beginnings: Beginnings,
        worker: Worker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        name = addressing.contact.name
        self.setWindowTitle(self.tr("Write to {name}").format(name=name))
        self.setMinimumSize(QSize(980, 600))
        self._addressing = addressing
        self._beginnings = beginnings
        self._today = beginnings.known.today
        self._worker = worker
        self._lay_out(draft, about, beginnings)
        self._connect_parts()
        self._follow_draft()
        self.note.editor.setFocus()
        self.note.editor.select_first_gap()

    @property
    def changed(self) -> SignalInstance:
        """Emitted when the draft is another."""
        return self.note.changed

    def draft(self) -> Draft:
        """What is written and chosen now."""
        return self.note.draft()

    def choose_hand(self, id: str) -> None:
        """Go on in this hand, which may be new."""
        self.note.choices.hands.choose(id)

    def address(self, addressing: Addressing) -> None:
        """Go to or come from another address."""
        self._addressing = addressing
        self.note.choices.email.offer(addressing.contact, self.draft().to)
        self._follow_draft()

    def work(self, sentence: str) -> None:
        """Say that the note is on its way out; it is not sent twice meanwhile."""
        self.outgoing.work(sentence)

    def refuse(self, sentence: str) -> None:
        """Say why the note did not go out; it can be tried again."""
        self.outgoing.work("")
        self.pane.refuse(sentence)

    @property
    def pane(self) -> ChannelPane:
        """What shows the channel that is chosen."""
        return self.panes.of(self.draft().channel)

    @property
    def cards(self) -> CardPane:
        """What shows a card; made when it is first asked for, as every pane is."""
        return self.panes.cards

    @property
    def letters(self) -> LetterPane:
        """What shows a letter."""
        return self.panes.letters

    @property
    def emails(self) -> EmailPane:
        """What shows an e-mail."""
        return self.panes.emails

    def order(self) -> Order:
        """What is asked for now. Raises what makes no letter."""
        draft = self.draft()
        if draft.channel is Channel.CARD:
            return card_order(draft, self._addressing)
        if draft.channel is Channel.LETTER:
            return letter_order(draft, self._addressing, self._today)
        return email_order(draft, self._addressing, self._today)

    def _lay_out(self, draft: Draft, about: str, beginnings: Beginnings) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        across = QHBoxLayout()
        across.setSpacing(0)
        self.note = NotePane(draft, self._addressing.contact, about, beginnings)
        across.addWidget(self.note)
        self.spelling = self._check_spelling()
        self.panes = ChannelPanes(
            draft, self._addressing, self._today, self.note.editor, self._worker
        )
        across.addWidget(self.panes, 1)
        outer.addLayout(across, 1)
        self.outgoing = OutgoingBar(sends=usable_account() is not None)
        outer.addWidget(self.outgoing)

    def _connect_parts(self) -> None:
        self.note.changed.connect(self._follow_draft)
        self.note.choices_made.connect(self._connect_choices)
        self.note.editor.refused.connect(self.refuse)
        self.panes.another_take_asked.connect(self.note.take_another)
        self.panes.mend_asked.connect(self._ask_to_mend)
        out = self.outgoing
        out.closed.connect(self.reject)
        for asked, slot in (
            (out.print_asked, self._ask_print),
            (out.save_asked, self._ask_save),
            (out.watch_asked, self._watch),
            (out.email_asked, self._ask_email),
            (out.copy_asked, self._ask_copy),
            (out.send_asked, self._ask_send),
            (out.sent_told, self._tell_sent),
        ):
            asked.connect(slot)
        for keys, slot in (
            ("Ctrl+P", out.main_action),
            ("Ctrl+Return", out.main_action),
            ("Ctrl+S", out.ask_save),
            ("Ctrl+D", out.ask_watch),
            ("Ctrl+T", self.note.take_another),
            ("Alt+1", self._show_card),
            ("Alt+2", self._show_letter),
            ("Alt+3", self._show_email),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _connect_choices(self) -> None:
        choices = self.note.choices
        choices.hands.hand_asked.connect(self.hand_asked)
        choices.gallery_asked.connect(self._show_hands)
        choices.inks.refused.connect(self.refuse)
        choices.stationery.refused.connect(self.refuse)

    def _follow_draft(self) -> None:
        draft = self.draft()
        self.outgoing.show_channel(draft.channel)
        self.spelling.speak(draft.language)
        self.panes.follow(draft, self._addressing)

    def _check_spelling(self) -> Spelling:
        """By the note's language; the names it is about are right in it."""
        contact, me = self._addressing.contact, self._addressing.sender
        names = (contact.name, contact.organization, contact.salutation, me.name, me.signs)
        places = (contact.address.city, me.address.city, self._beginnings.known.event.position)
        country, language = me.address.country, self.draft().language
        return Spelling(self.note.editor, language, country, (*names, *places), self._worker, self)

    def _show_hands(self) -> None:
        """The hands side by side, each writing how this note begins."""
        draft = self.draft()
        first, _, _ = draft.text.strip().partition("\n")
        words = first or self._addressing.sender.name
        panel = HandPanel(self._worker, self)
        panel.chosen.connect(self.choose_hand)
        panel.pop_up(self.note.choices.hand, words, draft.hand, draft.ink, draft.pen)

    def _show_card(self) -> None:
        self.note.show_channel(Channel.CARD)

    def _show_letter(self) -> None:
        self.note.show_channel(Channel.LETTER)

    def _show_email(self) -> None:
        self.note.show_channel(Channel.EMAIL)

    def _ask_to_mend(self, missing: Refusal) -> None:
        if isinstance(missing, NoEmailAddress):
            self.email_address_asked.emit()
        elif isinstance(missing, ReturnAddressToMend):
            self.return_address_asked.emit()
        else:
            self.address_asked.emit()

    def _ask_print(self) -> None:
        self._ask(self.print_asked)

    def _ask_save(self) -> None:
        self._ask(self.save_asked)

    def _watch(self) -> None:
        """Show a pen writing what is asked for now, which need not be whole yet."""
        try:
            order = self.order()
        except Refusal as refusal:
            self.refuse(spoken(refusal))
            return
        assert not isinstance(order, EmailOrder), "nobody writes that with a pen"
        watching = PenDialog(order, self._worker, self)
        watching.save_asked.connect(self._ask_for_pen)
        watching.open()

    def _ask_for_pen(self, order: object) -> None:
        try:
            refuse_gaps(self.draft().words)
        except UnfilledGaps as refusal:
            self.refuse(spoken(refusal))
            self.note.words.go_to_gap()
        else:
            self.pen_asked.emit(order)

    def _ask_email(self) -> None:
        self._ask(self.email_asked)

    def _ask_copy(self) -> None:
        self._ask(self.copy_asked)

    def _ask_send(self) -> None:
        self._ask(self.send_asked)

    def _tell_sent(self) -> None:
        self._ask(self.sent_told)

    def _ask(self, signal: SignalInstance) -> None:
        """Hand the order on, unless the note has gaps, which then is said."""
        try:
            refuse_gaps(self.draft().words)
            order = self.order()
        except UnfilledGaps as refusal:
            self.refuse(spoken(refusal))
            self.note.words.go_to_gap()
        except Refusal as refusal:
            self.refuse(spoken(refusal))
        else:
            signal.emit(order)
