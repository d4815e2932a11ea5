"""The words of a note and the choices for it, beside its preview."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.contacts import Contact
from desktop.domain.occasions import Channel
from desktop.ui.look.labels import muted, title
from desktop.ui.look.theme import XL, XS, L, roomy
from desktop.ui.notes.beginnings import Beginnings
from desktop.ui.notes.drafts import Draft, new_take
from desktop.ui.widgets.scrolled_pages import SteadyEdge, scroll_down
from desktop.ui.widgets.segments import Segments
from desktop.ui.words.channel_words import PICTURES, channel_name
from desktop.ui.writing.card_choices import CardChoices
from desktop.ui.writing.email_choices import reached_at
from desktop.ui.writing.later_choices import LaterChoices
from desktop.ui.writing.words_pane import WordsPane

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
        SteadyEdge(area, column)
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
        self.look = LaterChoices(self.draft, contact)
        self.look.made.connect(self.choices_made)
        self.look.changed.connect(self.changed)
        column.addWidget(self.look)
        for number, channel in enumerate(Channel, start=1):
            keys = QShortcut(QKeySequence(f"Alt+{number}"), self)
            keys.activated.connect(partial(self.show_channel, channel))

    @property
    def choices(self) -> CardChoices:
        """What is chosen beside the words; made just after the page is seen."""
        return self.look.choices

    def draft(self) -> Draft:
        """What is written and chosen now."""
        return self.words.applied_to(self.look.applied_to(self._draft))

    def take_another(self) -> None:
        """The same words, to be written once more."""
        self._draft = replace(self._draft, seed=new_take())
        self.changed.emit()

    def show_channel(self, channel: Channel) -> None:
        """Go to another channel, with the same words."""
        self.channels.choose(channel)
        self.words.show_channel(channel)
        self.look.show_channel(channel)
        self.changed.emit()

    def _channels(self) -> Segments:
        offered = [(channel_name(each), PICTURES[each], each) for each in Channel]
        self.channels = Segments(self.tr("Send as"), offered)
        self.channels.choose(self._draft.channel)
        self.channels.chosen.connect(self.show_channel)
        return self.channels
