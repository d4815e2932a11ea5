"""The words of a card and the choices for it, beside its preview."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.notes.gaps import gaps
from desktop.ui.card_choices import CardChoices
from desktop.ui.drafts import Draft, new_take
from desktop.ui.labels import Label, Tone, caption, muted, title
from desktop.ui.note_editor import NoteEditor
from desktop.ui.theme import CAPTION, XL, XS, L, S


class NotePane(QFrame):
    """Edits a draft.

    Signals: changed: when the draft did, by typing or by choosing.
    """

    changed = Signal()

    def __init__(self, draft: Draft, name: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setFixedWidth(400)
        self._draft = draft
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, XL, XL, L)
        column.setSpacing(L)
        names = QVBoxLayout()
        names.setSpacing(XS)
        names.addWidget(title(name))
        names.addWidget(muted(about))
        column.addLayout(names)
        column.addLayout(self._words(draft.text), 1)
        self.choices = CardChoices(draft)
        self.choices.changed.connect(self.changed)
        column.addWidget(self.choices)

    def draft(self) -> Draft:
        """What is written and chosen now."""
        words = self.editor.toPlainText()
        return replace(self.choices.applied_to(self._draft), text=words)

    def take_another(self) -> None:
        """The same words, to be written once more."""
        self._draft = replace(self._draft, seed=new_take())
        self.changed.emit()

    def _words(self, text: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(S)
        self.editor = NoteEditor(text)
        column.addWidget(caption(self.tr("Note"), self.editor))
        column.addWidget(self.editor, 1)
        self.hint = Label(scale=CAPTION, tone=Tone.DUE)
        column.addWidget(self.hint)
        self.editor.textChanged.connect(self._follow_words)
        self._count_gaps()
        return column

    def _follow_words(self) -> None:
        self._count_gaps()
        self.changed.emit()

    def _count_gaps(self) -> None:
        left = len(gaps(self.editor.toPlainText()))
        self.hint.setText(
            self.tr("One gap to fill. Tab goes to it.")
            if left == 1
            else self.tr("{count} gaps to fill. Tab goes from one to the next.").format(count=left)
        )
        self.hint.setVisible(left > 0)
