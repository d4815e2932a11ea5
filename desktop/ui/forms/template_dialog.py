"""One template's fields, with what the words come to for somebody."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.note_templates import NoteTemplate
from desktop.domain.occasions import Channel
from desktop.notes.template_values import NAMES, Known
from desktop.notes.templates import written
from desktop.ui.look.buttons import Button
from desktop.ui.look.labels import Label, Tone, caption, muted
from desktop.ui.look.theme import CAPTION, XL, M, S, fitting
from desktop.ui.widgets.form_dialog import FormDialog, labelled
from desktop.ui.widgets.note_editor import NoteEditor
from desktop.ui.widgets.text_fields import LineField


class TemplateDialog(FormDialog):
    """Edits a template and hands it to `save`, which may raise a Refusal.

    known: somebody, an event and the user, to show the words with.
    """

    def __init__(
        self,
        template: NoteTemplate,
        about: str,
        known: Known,
        save: Callable[[NoteTemplate], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._template = template
        self._known = known
        self._keep = save
        is_new = template.id is None
        self.add_title(self.tr("New template") if is_new else self.tr("Edit template"), about)
        self.name = LineField(template.name)
        self.name.setPlaceholderText(self.tr("As you will know it in the list"))
        self.form.addLayout(labelled(self.tr("Name"), self.name))
        self.subject = LineField(template.subject)
        if template.channel is not Channel.CARD:
            self.form.addLayout(labelled(self.tr("Subject"), self.subject))
        columns = QHBoxLayout()
        columns.setSpacing(XL)
        columns.addLayout(self._words(), 1)
        columns.addLayout(self._preview(), 1)
        self.form.addLayout(columns, 1)
        self.add_buttons(self._commit_template, self.tr("Save"))
        self.subject.textChanged.connect(self._show_words)
        self.text.textChanged.connect(self._show_words)
        self.text.refused.connect(self.trouble.say)
        self._show_words()
        self.setMinimumSize(860, 560)
        self.resize(fitting(860, 640))
        self.name.setFocus()

    def template(self) -> NoteTemplate:
        """What the fields say."""
        return replace(
            self._template,
            name=self.name.text(),
            subject=self.subject.text(),
            text=self.text.toPlainText(),
        )

    def _words(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(S)
        above = QHBoxLayout()
        self.text = NoteEditor(self._template.text)
        above.addWidget(caption(self.tr("Words"), self.text))
        above.addStretch()
        self.insert = Button(self.tr("Insert…"))
        self.insert.setMenu(self._values())
        above.addWidget(self.insert)
        column.addLayout(above)
        column.addWidget(self.text, 1)
        column.addWidget(
            Label(
                self.tr(
                    "[Square brackets] ask the writer. {position: the job} is filled in, or "
                    "leaves the gap [the job]. < about the {position}> stands only with a value."
                ),
                CAPTION,
                tone=Tone.MUTED,
            )
        )
        return column

    def _values(self) -> QMenu:
        names = {
            "greeting": self.tr("Greeting, as “Dear Ms. Alvarez”"),
            "contact": self.tr("Their name"),
            "first_name": self.tr("Their first name"),
            "organization": self.tr("Their organization"),
            "position": self.tr("The position"),
            "day": self.tr("The day, as “on Tuesday”"),
            "date": self.tr("The day, as “Tuesday”"),
            "talked_about": self.tr("What you talked about"),
            "signature": self.tr("Your signature"),
            "me": self.tr("Your name"),
            "my_phone": self.tr("Your phone"),
            "my_email": self.tr("Your e-mail address"),
        }
        menu = QMenu(self)
        for name in NAMES:
            menu.addAction(names[name]).setData(f"{{{name}}}")
        menu.addSeparator()
        menu.addAction(self.tr("A gap to fill")).setData("[]")
        menu.triggered.connect(self._insert)
        return menu

    def _preview(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(S)
        name = self._known.contact.name
        told = caption(self.tr("As it begins a note to {name}").format(name=name))
        told.setMinimumHeight(self.insert.sizeHint().height())  # on one line with "Words"
        column.addWidget(told)
        self.seen = Label().selectable()
        self.seen_subject = muted()
        page = QWidget()
        page.setObjectName("page")
        words = QVBoxLayout(page)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(M)
        words.addWidget(self.seen_subject)
        words.addWidget(self.seen)
        words.addStretch()
        area = QScrollArea()  # large letters, or a long note
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(page)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(M, S, M, S)
        inside.addWidget(area)
        column.addWidget(card, 1)
        return column

    def _insert(self, action: object) -> None:
        cursor: QTextCursor = self.text.textCursor()
        words = str(action.data())  # type: ignore[attr-defined]  # a QAction, as menus say it
        cursor.insertText(words)
        if words == "[]":
            cursor.movePosition(QTextCursor.MoveOperation.Left)
            self.text.setTextCursor(cursor)
        self.text.setFocus()

    def _show_words(self) -> None:
        subject, text = written(self.template(), self._known)
        self.seen_subject.setText(subject)
        self.seen_subject.setVisible(bool(subject))
        self.seen.setText(text)

    def _commit_template(self) -> None:
        self._keep(self.template())
