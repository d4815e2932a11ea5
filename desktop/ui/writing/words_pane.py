"""The subject and the text of a note, what they may begin with, and how many gaps are left."""

from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.note_languages import NoteLanguage
from desktop.domain.note_templates import NoteTemplate
from desktop.domain.occasions import Channel
from desktop.notes.gaps import gaps
from desktop.ui.look.labels import Label, Tone, caption
from desktop.ui.look.theme import CAPTION, S
from desktop.ui.notes.beginnings import Beginning, Beginnings
from desktop.ui.notes.drafts import Draft
from desktop.ui.widgets.fields import ChoiceBox, fill
from desktop.ui.widgets.form_dialog import labelled
from desktop.ui.widgets.note_editor import NoteEditor
from desktop.ui.widgets.text_fields import LineField
from desktop.ui.words.template_words import language_name
from desktop.ui.writing.alike_note import AlikeNote
from desktop.ui.writing.template_choice import TemplateChoice

_LINES = 5  # of the text that are seen at least


class WordsPane(QWidget):
    """Changes a draft's words and their language.

    Signals: changed: when they did, or others are looked at.
    """

    changed = Signal()

    def __init__(self, draft: Draft, beginnings: Beginnings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._beginnings = beginnings
        self._channel = draft.channel
        self._looked_at: Beginning | None = None
        self._begun = self._begun_with(draft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self._subject(draft))
        self.editor = _Editor(draft.text)
        column.addLayout(self._above_text(draft))
        column.addWidget(self.editor, 1)
        self.hint = Label(scale=CAPTION, tone=Tone.DUE)
        column.addWidget(self.hint)
        self.alike = AlikeNote()
        column.addWidget(self.alike)
        self._offer()
        self.editor.textChanged.connect(self._follow_words)
        self.subject.textChanged.connect(self._follow_words)
        self.templates.looked_at.connect(self._look_at)
        self.templates.taken.connect(self._begin_with)
        self.language.activated.connect(self._follow_language)
        self._count_gaps()

    def applied_to(self, draft: Draft) -> Draft:
        """The draft with these words; with those of a template while it is only looked at."""
        draft = replace(draft, channel=self._channel, language=self.language.currentData())
        if self._looked_at is not None:
            return replace(draft, subject=self._looked_at.subject, text=self._looked_at.text)
        return replace(draft, text=self.editor.toPlainText(), subject=self.subject.text())

    def show_channel(self, channel: Channel) -> None:
        """Offer what this one has, with the same words; a subject where there was none."""
        self._channel = channel
        self._of_subject.setVisible(channel is not Channel.CARD)
        self._offer()
        self._count_gaps()

    def go_to_gap(self) -> None:
        """Mark the first gap, which may be in the subject."""
        found = gaps(self.subject.text()) if self.subject.isVisible() else []
        if not found:
            self.editor.select_first_gap()
            return
        self.subject.setFocus()
        self.subject.setSelection(found[0].start, found[0].end - found[0].start)

    def _subject(self, draft: Draft) -> QWidget:
        self._of_subject = QWidget()
        self.subject = LineField(draft.subject)
        above = labelled(self.tr("Subject"), self.subject)
        above.setContentsMargins(0, 0, 0, 0)
        self._of_subject.setLayout(above)
        self._of_subject.setVisible(draft.channel is not Channel.CARD)
        return self._of_subject

    def _above_text(self, draft: Draft) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(caption(self.tr("Note"), self.editor))
        row.addStretch()
        self.templates = TemplateChoice()
        self.language = ChoiceBox()
        languages = [(language_name(each), each) for each in NoteLanguage]
        fill(self.language, languages, draft.language)
        for name, field in (
            (self.tr("Template"), self.templates),
            (self.tr("Language of the note"), self.language),
        ):
            label = caption(name, field)
            label.hide()  # for screen readers alone: what is chosen says enough to others
            row.addWidget(label)
            field.setAccessibleName(name)
            row.addWidget(field)
        return row

    def _begun_with(self, draft: Draft) -> NoteTemplate | None:
        """The template whose words a draft still has as they were."""
        offered = self._beginnings.offered(draft.channel, draft.language)
        same = (each.template for each in offered if each.text == draft.text)
        return next(same, None)

    def _offer(self) -> None:
        offered = self._beginnings.offered(self._channel, self.language.currentData())
        self.templates.offer(offered, self._begun)

    def _look_at(self, beginning: Beginning | None) -> None:
        if beginning is not self._looked_at:
            self._looked_at = beginning
            self.changed.emit()

    def _begin_with(self, beginning: Beginning) -> None:
        """Put its words in the place of those there are, which can be undone."""
        self._begun, self._looked_at = beginning.template, None
        cursor = QTextCursor(self.editor.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(beginning.text)
        if self._channel is not Channel.CARD:
            self.subject.selectAll()
            self.subject.insert(beginning.subject)
        self.editor.setFocus()
        self.editor.select_first_gap()

    def _follow_language(self) -> None:
        """Words that are as their template had them go over to the other language."""
        language, begun = self.language.currentData(), self._begun
        if begun is None or begun.language is language or not self._is_as_begun(begun):
            self._offer()
            self.changed.emit()
            return
        other = self._beginnings.again(begun, self._channel, language)
        self._begun = other.template
        self._offer()
        self._begin_with(other)

    def _is_as_begun(self, template: NoteTemplate) -> bool:
        offered = self._beginnings.offered(template.channel, template.language)
        texts = [each.text for each in offered if each.template == template]
        return self.editor.toPlainText() in texts

    def _follow_words(self) -> None:
        self._count_gaps()
        self.changed.emit()

    def _count_gaps(self) -> None:
        subject = "" if self._channel is Channel.CARD else self.subject.text()
        left = len(gaps(subject)) + len(gaps(self.editor.toPlainText()))
        self.hint.setText(
            self.tr("One gap to fill. Tab goes to it.")
            if left == 1
            else self.tr("{count} gaps to fill. Tab goes from one to the next.").format(count=left)
        )
        self.hint.setVisible(left > 0)


class _Editor(NoteEditor):
    """Asks for a few lines, and takes what room there is beside them."""

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        lines = _LINES * self.fontMetrics().lineSpacing()
        return super().minimumSizeHint().expandedTo(QSize(0, lines))
