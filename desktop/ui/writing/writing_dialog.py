"""Writing a note: the words on the left, what would go out on the right, and out with it."""

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.refusals import Refusal
from desktop.notes.gaps import UnfilledGaps, refuse_gaps
from desktop.ui.mail.mail_choices import usable_account
from desktop.ui.notes.addressing import Addressing
from desktop.ui.notes.beginnings import Beginnings
from desktop.ui.notes.drafts import Draft
from desktop.ui.notes.orders import Order, order_of
from desktop.ui.pens.pen_dialog import PenDialog
from desktop.ui.system.background import Worker
from desktop.ui.widgets.tab_order import TabbedDialog
from desktop.ui.words.spoken import spoken
from desktop.ui.writing.card_pane import CardPane
from desktop.ui.writing.channel_pane import ChannelPane
from desktop.ui.writing.channel_panes import ChannelPanes
from desktop.ui.writing.email_pane import EmailPane
from desktop.ui.writing.hand_panel import first_line, show_hands
from desktop.ui.writing.letter_pane import LetterPane
from desktop.ui.writing.note_pane import NotePane
from desktop.ui.writing.note_spelling import note_spelling
from desktop.ui.writing.outgoing_bar import OutgoingBar, Way
from desktop.workflows.send_emails import EmailOrder


class WritingDialog(TabbedDialog):
    """Edits a draft beside what it comes to. What it cannot do itself it asks for.

    Signals:
        print_asked, save_asked: with the order of a card or letter that has no gaps left.
        pen_asked: with the same for a plotter's pen.
        email_asked, copy_asked, sent_told: with that of an e-mail: to open it in the user's
            program, to copy its text, and when the user says that they sent it.
        send_asked: with that of an e-mail that is to be sent from here.
        mend_asked: with the Refusal that says which address is missing or wrong.
        hand_asked: when the user wants to add one.
    """

    print_asked = Signal(object)
    save_asked = Signal(object)
    pen_asked = Signal(object)
    email_asked = Signal(object)
    copy_asked = Signal(object)
    send_asked = Signal(object)
    sent_told = Signal(object)
    mend_asked = Signal(object)
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
        self._today = beginnings.known.today
        self._worker = worker
        self._asked = {
            Way.PRINT: self.print_asked,
            Way.SAVE: self.save_asked,
            Way.COPY: self.copy_asked,
            Way.OPEN: self.email_asked,
            Way.SENT: self.sent_told,
            Way.SEND: self.send_asked,
        }
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
        return order_of(self.draft(), self._addressing, self._today)

    def _lay_out(self, draft: Draft, about: str, beginnings: Beginnings) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        across = QHBoxLayout()
        across.setSpacing(0)
        self.note = NotePane(draft, self._addressing.contact, about, beginnings)
        across.addWidget(self.note)
        known, language = beginnings.known, draft.language
        self.spelling = note_spelling(self.note.editor, known, language, self._worker, self)
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
        self.panes.settled.connect(self.note.look.follow_page)
        self.panes.another_take_asked.connect(self.note.take_another)
        self.panes.mend_asked.connect(self.mend_asked)
        out = self.outgoing
        out.closed.connect(self.reject)
        out.watch_asked.connect(self._watch)
        out.asked.connect(self._ask)
        for keys, slot in (
            ("Ctrl+P", out.main_action),
            ("Ctrl+Return", out.main_action),
            ("Ctrl+S", out.ask_save),
            ("Ctrl+D", out.ask_watch),
            ("Ctrl+T", self.note.take_another),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _connect_choices(self) -> None:
        choices = self.note.choices
        choices.hands.hand_asked.connect(self.hand_asked)
        choices.gallery_asked.connect(self._show_hands)
        choices.refused.connect(self.refuse)

    def _follow_draft(self) -> None:
        draft = self.draft()
        self.outgoing.show_channel(draft.channel)
        self.spelling.speak(draft.language)
        self.panes.follow(draft, self._addressing)

    def _show_hands(self) -> None:
        """The hands side by side, each writing how this note begins."""
        draft = self.draft()
        writes = first_line(draft.text, self._addressing.sender.name)
        show_hands(self.note.choices, draft, writes, self._worker)

    def _watch(self) -> None:
        """Show a pen writing what is asked for now, which need not be whole yet."""
        try:
            order = self.order()
        except Refusal as refusal:
            self._say(refusal)
            return
        assert not isinstance(order, EmailOrder), "nobody writes that with a pen"
        watching = PenDialog(order, self._worker, self)
        watching.save_asked.connect(self._ask_for_pen)
        watching.open()

    def _ask_for_pen(self, order: object) -> None:
        try:
            refuse_gaps(self.draft().words)
        except UnfilledGaps as refusal:
            self._say(refusal)
        else:
            self.pen_asked.emit(order)

    def _ask(self, way: Way) -> None:
        """Hand the order on, unless the note has gaps, which then is said."""
        try:
            refuse_gaps(self.draft().words)
            order = self.order()
        except Refusal as refusal:
            self._say(refusal)
        else:
            self._asked[way].emit(order)

    def _say(self, refusal: Refusal) -> None:
        self.refuse(spoken(refusal))
        if isinstance(refusal, UnfilledGaps):
            self.note.words.go_to_gap()
