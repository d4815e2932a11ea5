"""The screen of the outbox: the list of what was sent, and the one that is chosen."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from desktop.domain.outbox import OutboxLine, OutboxPlace
from desktop.domain.outbox import OutboxPage as PageOfNotes
from desktop.domain.refusals import Refusal
from desktop.ui.background import Background, Worker
from desktop.ui.changing import Changing
from desktop.ui.empty_page import EmptyPage
from desktop.ui.labels import muted
from desktop.ui.live_outbox import (
    PAGE,
    KeptNote,
    OutboxWanted,
    enter_postage,
    kept_note,
    outbox_from,
)
from desktop.ui.live_store import LiveStore
from desktop.ui.open_pdfs import OpenPdfs
from desktop.ui.outbox_list import OutboxList
from desktop.ui.outbox_page import OutboxPage
from desktop.ui.screens import Screen
from desktop.ui.sending import Sending
from desktop.workflows.sent_records import Addressee

SLOW = 400  # milliseconds after which it is said that the book is being read
MOST_AGAIN = 1000  # lines that are read anew at once


class OutboxView(Screen):
    """Lists what was sent and shows one note, as the book has them now.

    pages, post: where pages are drawn and the book is read, and where notes are printed.
    kept: the note that is shown; None while there is none.

    Signals:
        contact_asked: with the id of somebody to show.
        write_asked: with the `SentNote` whose words are to be written again.
        start_asked: when nothing was sent yet, and the user wants to begin.
        told: with a sentence for the user, when a note was printed again.
        note_shown: when another note is shown, or none.
    """

    contact_asked = Signal(int)
    write_asked = Signal(object)
    start_asked = Signal()
    told = Signal(str)
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
        self._next: OutboxPlace | None = None
        self._pdfs = OpenPdfs()
        self.kept: KeptNote | None = None
        self._lay_out(pages)
        self._reading, self._going_on, self._looking = (Background(pages, self) for _ in range(3))
        self._reading.done.connect(self._show)
        self._going_on.done.connect(self._add)
        self._looking.done.connect(self._show_note)
        for work in (self._reading, self._going_on, self._looking):
            work.failed.connect(self._fail)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW)
        self._slow.timeout.connect(self._say_slow)
        self._connect_parts()

    def read(self) -> None:
        """Have as many lines read anew as are there, and one page at least."""
        count = min(max(PAGE, len(self.list.model.lines)), MOST_AGAIN)
        self._slow.start()
        self._reading.ask(partial(_read, self._store, self.list.wanted, count))

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
            self.page.refuse(str(refusal))

    def print_again(self) -> None:
        """Print the very pages once more."""
        if self.kept is None:
            return
        note = self.kept.note
        to = Addressee(note.event_id, note.contact_id)
        sending = Sending(self._store, to, self._post, self.page, self)
        sending.working.connect(self.page.work)
        sending.refused.connect(self.page.refuse)
        sending.sent.connect(self.told)
        sending.print_note(note)

    def write_again(self) -> None:
        """Open the same words for writing."""
        if self.kept is not None:
            self.write_asked.emit(self.kept.note)

    def _lay_out(self, pages: Worker) -> None:
        self.list = OutboxList()
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
        self.waiting = muted(self.tr("The book is being read…"))
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = QStackedWidget()
        for page in (QWidget(), self.waiting, self.page):
            self.pages.addWidget(page)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setHandleWidth(1)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.list)
        halves.addWidget(self.pages)
        halves.setStretchFactor(1, 1)
        self.states = QStackedWidget()
        self.states.addWidget(halves)
        self.states.addWidget(self.nothing)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.states)
        self.setFocusProxy(self.list)

    def _connect_parts(self) -> None:
        self.list.changed.connect(self._start_anew)
        self.list.chosen.connect(self._look_up)
        self.list.model.more_asked.connect(self._go_on)
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

    def _start_anew(self) -> None:
        """Others are wanted: begin at their top."""
        self.list.list.scrollToTop()
        self.refresh()

    def _show(self, answer: tuple[OutboxWanted, PageOfNotes]) -> None:
        wanted, page = answer
        self._slow.stop()
        if wanted != self.list.wanted:
            return  # a newer answer is on its way
        self._next = page.next
        current = self.list.current
        is_empty = wanted.is_all and not page.lines
        self.states.setCurrentIndex(1 if is_empty else 0)
        self.setFocusProxy(self.nothing.act if is_empty else self.list)
        self.list.show_page(page, current.note.id if current else None)
        self.shown.emit()

    def _go_on(self) -> None:
        """Read the next page, once however often it is asked for."""
        if self._next and not self._going_on.busy and not self._reading.busy:
            wanted = self.list.wanted
            self._going_on.ask(partial(_read, self._store, wanted, PAGE, self._next))

    def _add(self, answer: tuple[OutboxWanted, PageOfNotes]) -> None:
        """Show the next page, unless the lines above it were read anew meanwhile."""
        wanted, page = answer
        if not self._reading.busy and self._next is not None and wanted == self.list.wanted:
            self._next = page.next
            self.list.model.add_lines(page.lines, has_more=page.next is not None)

    def _look_up(self, line: OutboxLine | None) -> None:
        if line is None:
            self.kept = None
            self.pages.setCurrentIndex(0)
            self.note_shown.emit()
        else:
            self._looking.ask(partial(kept_note, self._store, line))

    def _show_note(self, kept: KeptNote) -> None:
        current = self.list.current
        if current is None or current.note.id != kept.line.note.id:
            return  # a newer answer is on its way
        self.kept = kept
        self.page.show_note(kept)
        self.pages.setCurrentWidget(self.page)
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
            self.page.refuse(str(refusal))

    def _say_slow(self) -> None:
        self.pages.setCurrentWidget(self.waiting)

    def _fail(self, trouble: Exception) -> None:
        if not isinstance(trouble, Refusal):
            raise trouble
        self._slow.stop()
        self.pages.setCurrentWidget(self.page)
        self.page.refuse(str(trouble))


def _read(
    store: LiveStore, wanted: OutboxWanted, limit: int, after: OutboxPlace | None = None
) -> tuple[OutboxWanted, PageOfNotes]:
    return wanted, outbox_from(store, wanted, after, limit)
