"""What would go out, by each channel; a pane is made when its channel is first chosen."""

from datetime import date
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from desktop.domain.occasions import Channel
from desktop.ui.notes.addressing import Addressing
from desktop.ui.notes.drafts import Draft
from desktop.ui.system.background import Worker
from desktop.ui.widgets.note_editor import NoteEditor
from desktop.ui.writing.card_pane import CardPane
from desktop.ui.writing.channel_pane import ChannelPane
from desktop.ui.writing.email_pane import EmailPane
from desktop.ui.writing.letter_pane import LetterPane
from desktop.ui.writing.word_pointing import WordPointing


class ChannelPanes(QStackedWidget):
    """Shows the pane of the draft that it follows. editor: where the words of its pages are.

    Signals:
        settled: when what is seen is what it follows, or says why it cannot be.
        mend_asked: with the refusal that names what is missing.
        another_take_asked: when the same words are to be written once more.
    """

    settled = Signal()
    mend_asked = Signal(object)
    another_take_asked = Signal()

    def __init__(
        self,
        draft: Draft,
        addressing: Addressing,
        today: date,
        editor: NoteEditor,
        worker: Worker,
    ) -> None:
        super().__init__()
        self._draft = draft
        self._addressing = addressing
        self._today = today
        self._editor = editor
        self._worker = worker

    def follow(self, draft: Draft, addressing: Addressing) -> None:
        """Show this from now on."""
        self._draft, self._addressing = draft, addressing
        pane = self.of(draft.channel)
        if self.currentWidget() is not pane:
            self.setCurrentWidget(pane)
        pane.follow(draft, addressing)

    def of(self, channel: Channel) -> ChannelPane:
        """The pane of a channel."""
        if channel is Channel.CARD:
            return self.cards
        return self.letters if channel is Channel.LETTER else self.emails

    @cached_property
    def cards(self) -> CardPane:
        """Of cards and their envelopes."""
        made = CardPane(self._draft, self._addressing, self._worker)
        for page, view in ((made.card, made.views.card), (made.other, made.views.other)):
            WordPointing(self._editor, page, view, made)
        self._add(made)
        return made

    @cached_property
    def letters(self) -> LetterPane:
        """Of letters and their envelopes."""
        made = LetterPane(self._addressing, self._today, self._worker)
        WordPointing(self._editor, made.letter, made.view, made)
        self._add(made)
        return made

    @cached_property
    def emails(self) -> EmailPane:
        """Of e-mails."""
        made = EmailPane(self._addressing, self._today)
        self._add(made)
        return made

    def _add(self, pane: ChannelPane) -> None:
        pane.settled.connect(self.settled)
        pane.mend_asked.connect(self.mend_asked)
        pane.another_take_asked.connect(self.another_take_asked)
        self.addWidget(pane)
