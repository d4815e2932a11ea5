"""A note to many people: to whom, in which words, and how all of the cards look."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.contacts import Contact
from desktop.domain.note_languages import NoteLanguage
from desktop.ui.batch.batch_drafts import BEGINNINGS
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.labels import Label, Tone, caption, title
from desktop.ui.look.theme import CAPTION, XL, XS, L, S, roomy
from desktop.ui.notes.drafts import Draft, new_take
from desktop.ui.widgets.fields import ChoiceBox, choice_field, fill
from desktop.ui.widgets.note_editor import NoteEditor
from desktop.ui.widgets.scrolled_pages import SteadyEdge, scroll_down
from desktop.ui.words.template_words import language_name
from desktop.ui.writing.card_choices import CardChoices
from desktop.ui.writing.later_choices import LaterChoices

TABLE = "table"  # the choice of a spreadsheet
_WIDEST = 500  # pixels


class BatchWords(QFrame):
    """Changes a draft that is everybody's.

    Signals:
        changed: when the words or the look did.
        source_chosen: with what was chosen of those offered.
        columns_asked: when it is to be said what the columns of a table hold.
    """

    changed = Signal()
    source_chosen = Signal(object)
    columns_asked = Signal()

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setFixedWidth(min(roomy(400), _WIDEST))
        self._draft = draft
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area, page = QScrollArea(), QWidget()
        scroll_down(area, page)
        outer.addWidget(area)
        column = QVBoxLayout(page)
        column.setContentsMargins(XL, L, XL, L)
        SteadyEdge(area, column)
        column.setSpacing(S)
        column.addWidget(title(self.tr("Write to many")))
        column.addLayout(self._to())
        self.editor = NoteEditor(draft.text)
        column.addLayout(self._above_text(draft))
        column.addWidget(self.editor, 1)
        explained = self.tr(
            "{first_name} is filled in for each. < about {position}> is left out for those of whom"
            " it is not known."
        )
        column.addWidget(Label(explained, CAPTION, tone=Tone.MUTED))
        self.look = LaterChoices(self.draft, Contact(""))
        column.addWidget(self.look)
        self.look.follow_page()  # it takes longer than the rest of the window
        self.editor.textChanged.connect(self.changed)
        self.look.changed.connect(self.changed)

    @property
    def choices(self) -> CardChoices:
        """What is chosen beside the words; made just after the window is seen."""
        return self.look.choices

    def draft(self) -> Draft:
        """What is written and chosen now."""
        draft = self.look.applied_to(self._draft)
        language = self.language.currentData()
        return replace(draft, text=self.editor.toPlainText(), language=language)

    def take_another(self) -> None:
        """The same words, to be written once more for each."""
        self._draft = replace(self._draft, seed=new_take())
        self.changed.emit()

    def offer_sources(self, offered: Sequence[tuple[str, object]], chosen: object) -> None:
        """Whom the note can go to."""
        fill(self.source, offered, chosen)

    def offer_values(self, names: Sequence[str]) -> None:
        """What can be filled in for each of them."""
        menu = QMenu(self.values)
        for name in names:
            menu.addAction(f"{{{name}}}").triggered.connect(partial(self._insert, name))
        old = self.values.menu()
        self.values.setMenu(menu)
        if old:
            old.deleteLater()

    def show_columns(self, *, there_are: bool) -> None:
        """Offer to say what a table's columns hold."""
        self.columns.setVisible(there_are)

    def _to(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(XS)
        self.source = choice_field()
        self.source.activated.connect(self._choose_source)
        column.addWidget(caption(self.tr("To"), self.source))
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self.source, 1)
        self.columns = Button(self.tr("Columns…"))
        self.columns.clicked.connect(self.columns_asked)
        self.columns.hide()
        row.addWidget(self.columns)
        column.addLayout(row)
        return column

    def _above_text(self, draft: Draft) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(caption(self.tr("Note"), self.editor))
        row.addStretch()
        self.values = Button(self.tr("Fill in"), Kind.PLAIN)
        row.addWidget(self.values)
        self.language = ChoiceBox()
        self.language.setAccessibleName(self.tr("Language of the note"))
        languages = [(language_name(each), each) for each in NoteLanguage]
        fill(self.language, languages, draft.language)
        self.language.activated.connect(self._follow_language)
        row.addWidget(self.language)
        return row

    def _choose_source(self) -> None:
        self.source_chosen.emit(self.source.currentData())

    def _insert(self, name: str) -> None:
        self.editor.insertPlainText(f"{{{name}}}")
        self.editor.setFocus()

    def _follow_language(self) -> None:
        """Begin in it, where nothing is written yet."""
        if self.editor.toPlainText() in BEGINNINGS.values():
            self.editor.setPlainText(BEGINNINGS[self.language.currentData()])
        self.changed.emit()
