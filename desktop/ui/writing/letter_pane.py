"""The letter's own pages beside its words."""

from datetime import date

from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.refusals import Refusal
from desktop.stationery.formats import envelope_format
from desktop.stationery.letter_papers import US_LETTER, letter_paper
from desktop.ui.notes.addressing import Addressing, NoPostalAddress
from desktop.ui.notes.drafts import Draft
from desktop.ui.notes.orders import letter_order
from desktop.ui.pages.live_page import LivePage
from desktop.ui.pages.page_choice import PageChoice
from desktop.ui.pages.page_view import PageView
from desktop.ui.pages.pager import Pager
from desktop.ui.pages.words_view import WordsView
from desktop.ui.system.background import Worker
from desktop.ui.words.spoken import spoken
from desktop.ui.writing.channel_pane import ChannelPane
from desktop.workflows.drawn_pages import DrawnPage
from desktop.workflows.send_letters import PostedLetter
from desktop.workflows.write_letters import LetterOrder, letter_picture
from desktop.workflows.write_notes import NoteOrder, envelope_picture


class LetterPane(ChannelPane):
    """Shows a page of the letter, or its envelope. today: the letter's date."""

    def __init__(
        self, addressing: Addressing, today: date, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._addressing = addressing
        self._today = today
        self._letter: LetterOrder | None = None
        self._unmade = ""  # why there is no letter to lay out
        paper = QSizeF(US_LETTER.width, US_LETTER.height)
        self.view = WordsView(self.tr("The letter as it will be printed"), paper)
        self.envelope_view = PageView(self.tr("The letter's envelope as it will be printed"), paper)
        self.lay_out(*self._parts())
        self.letter = LivePage(self.view, _numbered_page, worker, self)
        self.letter.drawn.connect(self._count_pages)
        self.envelope = LivePage(self.envelope_view, envelope_picture, worker, self)
        for page in (self.letter, self.envelope):
            page.settled.connect(self.tell_trouble)
        self.letter.settled.connect(self.settled)

    def follow(self, draft: Draft, addressing: Addressing) -> None:
        self.begin(draft, addressing)
        self._addressing = addressing
        self._unmade = ""
        try:
            posted = letter_order(draft, addressing, self._today)
        except Refusal as refusal:
            self._unmade = spoken(refusal)
        else:
            self._show_letter(posted)
            self._show_envelope(posted.envelope)
        self.tell_trouble()

    def refusal(self) -> str:
        return self._unmade or self.letter.refusal or self.envelope.refusal

    def missing(self) -> tuple[Refusal, str] | None:
        refusal = self._addressing.refusal()
        if refusal is None:
            return None
        is_none = isinstance(refusal, NoPostalAddress)
        return refusal, self.tr("Add address…") if is_none else self.tr("Edit address…")

    def _parts(self) -> tuple[QWidget, QWidget]:
        """The pages, and the row to choose one of them."""
        stack = QStackedWidget()
        self.choice = PageChoice(stack)
        self.show_letter = self.choice.add(self.view, self.tr("Letter"))
        self.show_envelope = self.choice.add(self.envelope_view, self.tr("Envelope"))
        self.pager = Pager()
        self.pager.turned.connect(self._turn)
        self.choice.add_aside(self.pager)
        self.choice.another_take.setToolTip(self.tr("Sign once more (Ctrl+T)"))
        self.choice.another_take_asked.connect(self.another_take_asked)
        return stack, self.choice

    def _show_letter(self, posted: PostedLetter) -> None:
        self._letter = posted.letter
        paper = letter_paper(posted.letter.paper)
        self.view.lay_paper(QSizeF(paper.width, paper.height))
        self.view.setAccessibleDescription(posted.letter.letter.text)
        self._turn()

    def _show_envelope(self, envelope: NoteOrder | None) -> None:
        if envelope:
            form = envelope_format(envelope.envelope)
            self.envelope_view.lay_paper(QSizeF(form.width, form.height))
            self.envelope_view.setAccessibleDescription("\n".join(envelope.to))
        self.choice.offer(self.show_envelope, is_there=envelope is not None)
        self.envelope.follow(envelope)

    def _turn(self) -> None:
        if self._letter is not None:
            self.letter.follow((self._letter, self.pager.page))

    def _count_pages(self, page: DrawnPage) -> None:
        self.pager.count(page.pages)


def _numbered_page(order: tuple[LetterOrder, int], dpi: float) -> DrawnPage:
    letter, page = order
    return letter_picture(letter, page, dpi)
