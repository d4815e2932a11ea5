"""The screen of the outbox: the list of what was sent, and the one that is chosen."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.occasions import Channel
from desktop.domain.outbox import OutboxLine
from desktop.domain.refusals import Refusal
from desktop.ui.editing.changing import Changing
from desktop.ui.live.live_outbox import KeptNote, OutboxWanted, enter_postage, kept_note
from desktop.ui.live.live_store import LiveStore
from desktop.ui.outbox.outbox_listing import outbox_model, outbox_source
from desktop.ui.outbox.outbox_page import OutboxPage
from desktop.ui.pages.open_pdfs import OpenPdfs
from desktop.ui.printers.sending import Sending
from desktop.ui.system.background import Background, Worker
from desktop.ui.widgets.empty_page import EmptyPage
from desktop.ui.widgets.fields import choice_field, fill
from desktop.ui.widgets.list_top import ListNames
from desktop.ui.widgets.no_match import NoMatch
from desktop.ui.widgets.paged_list import PagedList
from desktop.ui.widgets.paged_view import PagedView
from desktop.ui.widgets.screens import Screen
from desktop.ui.widgets.two_line_rows import TwoLineRows
from desktop.ui.words.spoken import spoken
from desktop.workflows.sent_records import Addressee


class OutboxView(Screen):
    """Lists what was sent and shows one note, as the book has them now.

    pages, post: where pages are drawn and the book is read, and where notes are printed.
    kept: the note that is shown; None while there is none.

    Signals:
        contact_asked: with the id of somebody to show.
        write_asked: with the `SentNote` whose words are to be written again.
        start_asked: when nothing was sent yet, and the user wants to begin.
        posted: with a sentence and the changes, when a note was printed again.
        note_shown: when another note is shown, or none.
    """

    contact_asked = Signal(int)
    write_asked = Signal(object)
    start_asked = Signal()
    posted = Signal(str, object)
    note_shown = Signal()

    def __init__(
        self,
        store: LiveStore,
        changing: Changing,
        pages: Worker,
        post: Worker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._changing = changing
        self._post = post
        self._pdfs = OpenPdfs()
        self.kept: KeptNote | None = None
        self._lay_out(pages)
        self._looking = Background(pages, self)
        self._looking.done.connect(self._show_note)
        self._looking.failed.connect(self._fail)
        self._connect_parts()

    def read(self) -> None:
        """Have the list read anew; the note that is chosen stays so."""
        self._paged.read()

    def start_search(self) -> None:
        self.list.start_search()

    def open_pdf(self) -> None:
        """Show the kept PDF in the program that the user reads PDFs with."""
        if self.kept is None:
            return
        note = self.kept.note
        try:
            for name, pdf in (
                (self.tr("Sent {number}"), note.card_pdf),
                (self.tr("Envelope {number}"), note.envelope_pdf),
            ):
                if pdf:
                    self._pdfs.open(name.format(number=note.id), pdf)
        except Refusal as refusal:
            self.page.refuse(spoken(refusal))

    def print_again(self) -> None:
        """Print the very pages once more."""
        if self.kept is None:
            return
        note = self.kept.note
        to = Addressee(note.event_id, note.contact_id)
        sending = Sending(self._store, to, self._post, self.page, self)
        sending.working.connect(self.page.work)
        sending.refused.connect(self.page.refuse)
        sending.sent.connect(self.posted)
        sending.print_note(note)

    def write_again(self) -> None:
        """Open the same words for writing."""
        if self.kept is not None:
            self.write_asked.emit(self.kept.note)

    def _lay_out(self, pages: Worker) -> None:
        names = ListNames(self.tr("Outbox"), self.tr("Search people and organizations"))
        no_match = NoMatch(self.tr("Nothing that was sent matches."), self.tr("Show everything"))
        self.channel = choice_field()
        self.channel.setAccessibleName(self.tr("Channel"))
        offered = (
            (self.tr("All channels"), None),
            (self.tr("Cards"), Channel.CARD),
            (self.tr("Letters"), Channel.LETTER),
            (self.tr("E-mails"), Channel.EMAIL),
        )
        fill(self.channel, offered, None)
        self.list = PagedList(names, outbox_model(), TwoLineRows(), no_match, [self.channel])
        self.list.list.setUniformItemSizes(True)
        self.page = OutboxPage(pages)
        self.nothing = EmptyPage(
            "outbox",
            self.tr("Nothing was sent yet"),
            self.tr(
                "Every card, letter and e-mail stands here once it is on its way, with the exact"
                " pages, to be looked up or printed again."
            ),
            self.tr("See whom you owe a note"),
            act="today",
        )
        source = outbox_source(self._store)
        self._paged = PagedView(self.list, self.page, self.nothing, source, self._wanted, pages)
        self.fill(self._paged)

    def _wanted(self) -> OutboxWanted:
        return OutboxWanted(self.list.top.words, self.channel.currentData())

    def _connect_parts(self) -> None:
        self.list.changed.connect(self.refresh)
        self.list.chosen.connect(self._look_up)
        self.list.no_match.act.clicked.connect(self.list.show_all)
        self._paged.shown.connect(self.shown)
        self.nothing.act.clicked.connect(self.start_asked)
        self.page.contact_asked.connect(self.show_contact)
        self.page.print_asked.connect(self.print_again)
        self.page.open_asked.connect(self.open_pdf)
        self.page.write_asked.connect(self.write_again)
        self.page.postage_typed.connect(self._keep_postage)
        for changed in (
            self._store.contacts_changed,
            self._store.events_changed,
            self._changing.changed,
        ):
            changed.connect(self.refresh)

    def _look_up(self, line: OutboxLine | None) -> None:
        if line is None:
            self.kept = None
            self._paged.show_no_page()
            self.note_shown.emit()
        else:
            self._looking.ask(partial(kept_note, self._store, line))

    def _show_note(self, kept: KeptNote) -> None:
        current = self.list.current
        if current is None or current.note.id != kept.line.note.id:
            return  # a newer answer is on its way
        self.kept = kept
        self.page.show_note(kept)
        self._paged.show_page()
        self.note_shown.emit()

    def show_contact(self) -> None:
        """Show whoever the note was to."""
        if self.kept is not None and self.kept.note.contact_id:
            self.contact_asked.emit(self.kept.note.contact_id)

    def _keep_postage(self, typed: str, currency: str) -> None:
        if self.kept is None:
            return
        done = self.tr("Changed the postage of the note to {name}.")
        change = partial(enter_postage, self.kept.line.note.id, typed, currency)
        try:
            self._changing.now(done.format(name=self.kept.line.name), change)
        except Refusal as refusal:
            self.page.refuse(spoken(refusal))

    def _fail(self, trouble: Exception) -> None:
        if not isinstance(trouble, Refusal):
            raise trouble
        self._paged.show_page()
        self.page.refuse(spoken(trouble))
