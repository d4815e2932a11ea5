"""The words of a note and the choices for it, beside its preview."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.contacts import Contact
from desktop.domain.occasions import Channel
from desktop.ui.beginnings import Beginnings
from desktop.ui.card_choices import CardChoices
from desktop.ui.channel_words import PICTURES, channel_name
from desktop.ui.drafts import Draft, new_take
from desktop.ui.email_choices import reached_at
from desktop.ui.labels import muted, title
from desktop.ui.scrolled_pages import scroll_down
from desktop.ui.segments import Segments
from desktop.ui.theme import XL, XS, L, roomy
from desktop.ui.words_pane import WordsPane

CHOICES = 190  # pixels, the height of what is chosen for a card; by eye
LATER = 20  # milliseconds, in which a page is painted, and the window answers in between
PATIENCE = 500  # milliseconds for which the first page is waited for
WIDEST = 560  # pixels, beside which a page still has room


class NotePane(QFrame):
    """Edits a draft.

    Signals:
        changed: when the draft did, by typing or by choosing.
        choices_made: when there is more to choose than words, once.
    """

    changed = Signal()
    choices_made = Signal()

    def __init__(
        self,
        draft: Draft,
        contact: Contact,
        about: str,
        beginnings: Beginnings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setFixedWidth(min(roomy(400), WIDEST))
        self._draft = replace(draft, to=reached_at(contact, draft.to))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area, page = QScrollArea(), QWidget()
        scroll_down(area, page)
        outer.addWidget(area)
        column = QVBoxLayout(page)
        column.setContentsMargins(XL, L, XL, L)
        column.setSpacing(L)
        names = QVBoxLayout()
        names.setSpacing(XS)
        names.addWidget(title(contact.name))
        names.addWidget(muted(about))
        column.addLayout(names)
        column.addWidget(self._channels())
        self.words = WordsPane(draft, beginnings)
        self.editor, self.subject = self.words.editor, self.words.subject
        self.words.changed.connect(self.changed)
        column.addWidget(self.words, 1)
        self._column = column
        self._contact = contact
        self._choices: CardChoices | None = None
        self._room = QWidget()  # for the choices, so that the words are not moved
        self._room.setFixedHeight(roomy(CHOICES))
        column.addWidget(self._room)
        for number, channel in enumerate(Channel, start=1):
            keys = QShortcut(QKeySequence(f"Alt+{number}"), self)
            keys.activated.connect(partial(self.show_channel, channel))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._make_choices)
        self._soon.start(PATIENCE)

    @property
    def choices(self) -> CardChoices:
        """What is chosen beside the words; made just after the page is seen."""
        return self._choices or self._make_choices()

    def draft(self) -> Draft:
        """What is written and chosen now."""
        chosen = self._choices.applied_to(self._draft) if self._choices else self._draft
        return self.words.applied_to(chosen)

    def follow_page(self) -> None:
        """The page is seen now: what it waits for no more can be made."""
        if self._choices is None:
            self._soon.start(LATER)

    def take_another(self) -> None:
        """The same words, to be written once more."""
        self._draft = replace(self._draft, seed=new_take())
        self.changed.emit()

    def show_channel(self, channel: Channel) -> None:
        """Go to another channel, with the same words."""
        self.channels.choose(channel)
        self.words.show_channel(channel)
        if self._choices:
            self._choices.show_channel(channel)
        self.changed.emit()

    def _make_choices(self) -> CardChoices:
        """Put them into their room, unless somebody asked for them before."""
        if self._choices is not None:
            return self._choices
        self._soon.stop()
        before = self.draft()
        made = CardChoices(before, self._contact)
        made.changed.connect(self.changed)
        self._column.replaceWidget(self._room, made)
        self._room.deleteLater()
        self._choices = made
        self.choices_made.emit()
        if self.draft() != before:  # something it was to be written with is not there now
            self.changed.emit()
        return made

    def _channels(self) -> Segments:
        offered = [(channel_name(each), PICTURES[each], each) for each in Channel]
        self.channels = Segments(self.tr("Send as"), offered)
        self.channels.choose(self._draft.channel)
        self.channels.chosen.connect(self.show_channel)
        return self.channels
