"""Settings: what notes begin with, by occasion, channel and language; the user's own among them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHBoxLayout, QListView

from desktop.domain.contacts import Contact
from desktop.domain.events import Event
from desktop.domain.note_languages import NoteLanguage, usual_language
from desktop.domain.note_templates import CHECK_IN, NoteTemplate
from desktop.domain.occasions import Channel, Occasion
from desktop.domain.own_occasions import AnyOccasion
from desktop.notes.template_values import Known
from desktop.notes.templates import offered
from desktop.ui.editing.changing import Changing
from desktop.ui.forms.template_dialog import TemplateDialog
from desktop.ui.live.live_writing import delete_template, own_templates, save_template
from desktop.ui.look.buttons import Button
from desktop.ui.look.labels import muted
from desktop.ui.look.theme import M, S
from desktop.ui.settings.settings_section import Section, card
from desktop.ui.widgets.fields import ChoiceBox, fill
from desktop.ui.widgets.form_dialog import labelled
from desktop.ui.words.channel_words import channel_name
from desktop.ui.words.occasion_words import occasion_words
from desktop.ui.words.template_words import language_name, template_name
from desktop.ui.writing.template_rows import TEMPLATE_ROLE, TemplateRows

_LIST_HEIGHT = 184  # pixels: the four that are shipped, and some more; by eye


class TemplatesSection(Section):
    """Lists the templates for one kind of note; a shipped one is changed by a copy of it."""

    def __init__(self, changing: Changing, today: Callable[[], date]) -> None:
        super().__init__(
            changing,
            self.tr("Templates"),
            self.tr("What a note begins with. Your own come first, and the shipped ones stay."),
        )
        self._today = today
        self._wanted: NoteTemplate | None = None
        self.rows = TemplateRows(self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Templates"))
        self.list.setObjectName("plain")
        self.list.setModel(self.rows)
        self.list.setFixedHeight(_LIST_HEIGHT)
        self.list.selectionModel().currentChanged.connect(self._follow_choice)
        self.list.activated.connect(self._edit)
        self.words = muted()
        self.column.addWidget(card(self._filter(), self.list, self._buttons(), self.words))
        self.column.addStretch(1)

    @property
    def current(self) -> NoteTemplate | None:
        """The template that is chosen."""
        chosen: NoteTemplate | None = self.list.currentIndex().data(TEMPLATE_ROLE)
        return chosen

    def read(self) -> None:
        chosen = self._wanted or self.current
        self._wanted = None
        self._offer_occasions()
        own = own_templates(self.changing.store)
        found = offered(
            own,
            self.occasion.currentData(),
            self.channel.currentData(),
            self.language.currentData(),
        )
        self.rows.show_templates(found)
        self.list.setCurrentIndex(self.rows.index(self.rows.row_of(chosen), 0))
        self._follow_choice()

    def _filter(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(M)
        self.occasion, self.channel, self.language = ChoiceBox(), ChoiceBox(), ChoiceBox()
        fill(self.channel, [(channel_name(each), each) for each in Channel], Channel.CARD)
        home = self.changing.store.me().address.country
        languages = [(language_name(each), each) for each in NoteLanguage]
        fill(self.language, languages, usual_language(home))
        for name, field, stretch in (
            (self.tr("After"), self.occasion, 3),
            (self.tr("Sent as"), self.channel, 2),
            (self.tr("In"), self.language, 2),
        ):
            row.addLayout(labelled(name, field), stretch)
            field.activated.connect(self.read)
        return row

    def _offer_occasions(self) -> None:
        kinds: list[tuple[str, object]] = [
            (occasion_words(each), each.value) for each in self.changing.store.occasions()
        ]
        asks = (self.tr("To ask where things stand"), CHECK_IN)
        chosen = self.occasion.currentData() or Occasion.PERSONAL_INTERVIEW.value
        fill(self.occasion, [*kinds, asks], chosen)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S)
        self.new = Button(self.tr("New template…"), picture="plus")
        self.edit = Button(self.tr("Edit…"), picture="pencil")
        self.copy = Button(self.tr("Duplicate"), picture="copy")
        self.delete = Button(self.tr("Delete"), picture="trash")
        for button, act in (
            (self.new, self._add),
            (self.edit, self._edit),
            (self.copy, self._duplicate),
            (self.delete, self._delete),
        ):
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _follow_choice(self, _index: QModelIndex | None = None) -> None:
        template = self.current
        self.edit.setEnabled(template is not None)
        self.copy.setEnabled(template is not None)
        self.delete.setEnabled(template is not None and template.is_own)
        self.words.setText(template.text if template else "")

    def _add(self) -> None:
        blank = NoteTemplate(
            self.occasion.currentData(),
            self.channel.currentData(),
            self.language.currentData(),
            "{greeting},\n\n\n\n{signature}",
        )
        self._ask(blank)

    def _edit(self) -> None:
        """The user's own; of one that is shipped, a copy that is theirs."""
        if (template := self.current) is not None:
            self._ask(template if template.is_own else self._copied(template))

    def _duplicate(self) -> None:
        if (template := self.current) is not None:
            copy = self._copied(template)
            self._save(copy, self.tr("Added the template “{name}”.").format(name=copy.name))

    def _delete(self) -> None:
        template = self.current
        assert template is not None, "the button is there for a template"
        assert template.id is not None, "of the user's own"
        done = self.tr("Deleted the template “{name}”.").format(name=template.name)
        self.changing.now(done, partial(delete_template, template.id))

    def _copied(self, template: NoteTemplate) -> NoteTemplate:
        name = self.tr("{name}, mine").format(name=template_name(template))
        return replace(template, name=name, id=None)

    def _ask(self, template: NoteTemplate) -> None:
        about = " · ".join(
            field.currentText() for field in (self.occasion, self.channel, self.language)
        )
        dialog = TemplateDialog(template, about, self._known(), self._keep, self.window())
        dialog.open()

    def _keep(self, template: NoteTemplate) -> None:
        name = template.name.strip()
        added = self.tr("Added the template “{name}”.").format(name=name)
        changed = self.tr("Changed the template “{name}”.").format(name=name)
        self._save(template, added if template.id is None else changed)

    def _save(self, template: NoteTemplate, done: str) -> None:
        self._wanted = template
        self.changing.now(done, partial(save_template, template))

    def _known(self) -> Known:
        """Somebody to show the words with."""
        occasion: AnyOccasion = next(
            (each for each in Occasion if each.value == self.occasion.currentData()),
            Occasion.NETWORKING_MEETING,
        )
        today = self._today()
        someone = Contact("Maria Alvarez", organization="Northwind")
        event = Event(0, occasion, today, position="")
        return Known(someone, event, self.changing.store.me(), today)
