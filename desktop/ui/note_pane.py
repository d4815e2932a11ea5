"""The words of a note and the choices for it, beside its preview."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.contacts import Contact
from desktop.domain.occasions import Channel
from desktop.notes.gaps import gaps
from desktop.ui.card_choices import CardChoices
from desktop.ui.channel_words import PICTURES, channel_name
from desktop.ui.drafts import Draft, new_take
from desktop.ui.form_dialog import labelled
from desktop.ui.labels import Label, Tone, caption, muted, title
from desktop.ui.note_editor import NoteEditor
from desktop.ui.segments import Segments
from desktop.ui.theme import CAPTION, XL, XS, L, S


class NotePane(QFrame):
    """Edits a draft.

    Signals: changed: when the draft did, by typing or by choosing.
    """

    changed = Signal()

    def __init__(
        self, draft: Draft, contact: Contact, about: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setFixedWidth(400)
        self._draft = draft
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, L, XL, L)
        column.setSpacing(L)
        names = QVBoxLayout()
        names.setSpacing(XS)
        names.addWidget(title(contact.name))
        names.addWidget(muted(about))
        column.addLayout(names)
        column.addWidget(self._channels())
        column.addLayout(self._words(draft), 1)
        self.choices = CardChoices(draft, contact)
        self.choices.changed.connect(self.changed)
        column.addWidget(self.choices)
        self._follow_channel(draft.channel)

    def draft(self) -> Draft:
        """What is written and chosen now."""
        return replace(
            self.choices.applied_to(self._draft),
            text=self.editor.toPlainText(),
            subject=self.subject.text(),
        )

    def take_another(self) -> None:
        """The same words, to be written once more."""
        self._draft = replace(self._draft, seed=new_take())
        self.changed.emit()

    def go_to_gap(self) -> None:
        """Mark the first gap, which may be in the subject."""
        found = gaps(self.subject.text()) if self.subject.isVisible() else []
        if not found:
            self.editor.select_first_gap()
            return
        self.subject.setFocus()
        self.subject.setSelection(found[0].start, found[0].end - found[0].start)

    def show_channel(self, channel: Channel) -> None:
        """Go to another channel, with the same words."""
        self.channels.choose(channel)
        self._follow_channel(channel)
        self.changed.emit()

    def _channels(self) -> Segments:
        offered = [(channel_name(each), PICTURES[each], each) for each in Channel]
        self.channels = Segments(self.tr("Send as"), offered)
        self.channels.choose(self._draft.channel)
        self.channels.chosen.connect(self.show_channel)
        return self.channels

    def _words(self, draft: Draft) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(S)
        self._of_subject = QWidget()
        self.subject = QLineEdit(draft.subject)
        self.subject.textChanged.connect(self._follow_words)
        above = labelled(self.tr("Subject"), self.subject)
        above.setContentsMargins(0, 0, 0, 0)
        self._of_subject.setLayout(above)
        column.addWidget(self._of_subject)
        self.editor = NoteEditor(draft.text)
        column.addWidget(caption(self.tr("Note"), self.editor))
        column.addWidget(self.editor, 1)
        self.hint = Label(scale=CAPTION, tone=Tone.DUE)
        column.addWidget(self.hint)
        self.editor.textChanged.connect(self._follow_words)
        return column

    def _follow_channel(self, channel: Channel) -> None:
        self._draft = replace(self._draft, channel=channel)
        self._of_subject.setVisible(channel is not Channel.CARD)
        self.choices.show_channel(channel)
        self._count_gaps()

    def _follow_words(self) -> None:
        self._count_gaps()
        self.changed.emit()

    def _count_gaps(self) -> None:
        left = len(gaps(self.draft().words))
        self.hint.setText(
            self.tr("One gap to fill. Tab goes to it.")
            if left == 1
            else self.tr("{count} gaps to fill. Tab goes from one to the next.").format(count=left)
        )
        self.hint.setVisible(left > 0)
