"""Settings: what every new note begins with, beside a card that shows it."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSizeF, Qt, QTimer
from PySide6.QtWidgets import QSlider, QVBoxLayout, QWidget

from desktop.handwriting.pen_kinds import PENS
from desktop.stationery.formats import card_format
from desktop.ui.editing.changing import Changing
from desktop.ui.hands.hand_choice import HandChoice
from desktop.ui.hands.hand_dialog import HandDialog
from desktop.ui.live.live_settings import fresh_draft, save_usual_note
from desktop.ui.look.theme import L, letter_sized
from desktop.ui.notes.drafts import Draft
from desktop.ui.notes.usual_notes import usual_of
from desktop.ui.pages.live_page import LivePage
from desktop.ui.pages.page_view import PageView
from desktop.ui.settings.settings_section import Section, card
from desktop.ui.system.background import Worker
from desktop.ui.widgets.fields import FieldGrid, choice_field, fill
from desktop.ui.words.supplies import supply_words
from desktop.ui.writing.ink_choice import InkChoice
from desktop.ui.writing.letter_choices import LetterChoices
from desktop.ui.writing.stationery_choices import StationeryChoices
from desktop.workflows.write_notes import NoteOrder, note_side_picture

_PREVIEW = 300  # pixels high; by eye
_REST = 500  # milliseconds without another choice
_TAKE = 7  # the seed of the card that is shown


class StationerySection(Section):
    """Shows a short note with the choices, and keeps each at once."""

    def __init__(self, changing: Changing, worker: Worker) -> None:
        super().__init__(
            changing,
            self.tr("Stationery"),
            self.tr("Every new note begins with these; each can be written with others."),
        )
        self._soon = QTimer(self)  # one step to undo for a slider that is drawn, or a line typed
        self._soon.setSingleShot(True)
        self._soon.setInterval(_REST)
        self._soon.timeout.connect(self._keep)
        self._draft = self._kept()
        self.view = PageView(self.tr("A card with these choices"), _paper(self._draft))
        self.view.setFixedHeight(_PREVIEW)
        self.column.addWidget(self.view)
        self._page = LivePage(self.view, note_side_picture, worker, self)
        self._page.settled.connect(self._say_refusal)
        self._fields = self._made_fields()
        self.column.addWidget(self._fields)
        self.column.addStretch(1)
        self._follow_draft()

    def read(self) -> None:
        """Show what is in force, unless that is what the fields say."""
        kept = self._kept()
        if usual_of(kept) != usual_of(self._draft):
            self._draft = kept
            old, self._fields = self._fields, self._made_fields()
            self.column.replaceWidget(old, self._fields)
            old.hide()
            old.deleteLater()
            self._follow_draft()

    def settle(self) -> None:
        self._keep()

    @property
    def is_settled(self) -> bool:
        """Whether the card on the screen has the choices there are now."""
        return self._page.is_settled

    def _made_fields(self) -> QWidget:
        self.stationery = StationeryChoices(self._draft, usual=True)
        self.stationery.changed.connect(self._follow)
        self.stationery.refused.connect(self.trouble.say)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        column.addWidget(card(self._writing(), name=self.tr("Written with")))
        column.addWidget(card(self.stationery, name=self.tr("Written on")))
        self.letters = LetterChoices(self._draft)
        self.letters.changed.connect(self._follow)
        column.addWidget(card(self.letters, name=self.tr("Letters are typed on")))
        return whole

    def _writing(self) -> QWidget:
        fields = QWidget()
        grid = FieldGrid(fields)
        self.hand = choice_field()
        self.hands = HandChoice(self.hand, self._draft.hand)
        self.hands.changed.connect(self._follow)
        self.hands.hand_asked.connect(self._add_hand)
        grid.add(self.tr("Hand"), self.hand, self.hands)
        self.pen = choice_field()
        fill(self.pen, [(supply_words(pen.name), pen.id) for pen in PENS], self._draft.pen)
        self.pen.currentIndexChanged.connect(self._follow)
        grid.add(self.tr("Pen"), self.pen)
        self.ink = choice_field()
        self.inks = InkChoice(self.ink, self._draft.ink)
        self.inks.changed.connect(self._follow)
        self.inks.refused.connect(self.trouble.say)
        grid.add(self.tr("Ink"), self.ink)
        self.neatness = QSlider(Qt.Orientation.Horizontal)
        self.neatness.setRange(0, 100)
        self.neatness.setPageStep(10)
        self.neatness.setMinimumHeight(letter_sized(24))
        self.neatness.setValue(round(self._draft.neatness))
        self.neatness.setToolTip(self.tr("From hurried to careful"))
        self.neatness.valueChanged.connect(self._follow)
        grid.add(self.tr("Neatness"), self.neatness)
        return fields

    def _follow(self) -> None:
        """Show the card with the choices there are now, and keep them when they rest."""
        chosen = replace(
            self._draft,
            hand=self.hand.currentData(),
            pen=self.pen.currentData(),
            ink=self.inks.chosen,
            neatness=float(self.neatness.value()),
        )
        self._draft = self.letters.applied_to(self.stationery.applied_to(chosen))
        self.trouble.say("")
        self._follow_draft()
        self._soon.start()

    def _follow_draft(self) -> None:
        draft = self._draft
        self.view.lay_paper(_paper(draft), card_format(draft.card).folds)
        order = NoteOrder(
            text=draft.text,
            hand=draft.hand,
            pen=draft.pen,
            ink=draft.ink,
            seed=_TAKE,
            card=draft.card,
            envelope="",
            neatness=draft.neatness,
            panels=draft.panels,
        )
        self.view.setAccessibleDescription(draft.text)
        self._page.follow(order)

    def _keep(self) -> None:
        self._soon.stop()
        usual = usual_of(self._draft)
        if usual != usual_of(self._kept()):
            done = self.tr("Changed what new notes begin with.")
            self.changing.now(done, partial(save_usual_note, usual))

    def _kept(self) -> Draft:
        """A short note with what is in force."""
        me = self.changing.store.me()
        text = self.tr(
            "Dear Ms. Alvarez,\n\nThank you for an hour of your time today, and for the walk"
            " through the studio. I have thought about it ever since.\n\nSincerely,\n{name}"
        )
        return fresh_draft(self.changing.store, text.format(name=me.signs or "Jordan"))

    def _say_refusal(self) -> None:
        self.trouble.say(self._page.refusal)

    def _add_hand(self) -> None:
        adding = HandDialog(self.changing.store.me().name, self.window())
        adding.added.connect(self.hands.choose)
        adding.open()


def _paper(draft: Draft) -> QSizeF:
    form = card_format(draft.card)
    return QSizeF(form.width, form.height)
