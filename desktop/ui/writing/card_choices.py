"""What a note is written with and on: hand, pen, ink, neatness; paper, or e-mail address."""

from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.contacts import Contact
from desktop.domain.occasions import Channel
from desktop.handwriting.pen_kinds import PENS
from desktop.ui.hands.hand_choice import HandChoice
from desktop.ui.hands.hand_field import HandField
from desktop.ui.look.buttons import Button, Kind
from desktop.ui.look.theme import XS, S, letter_sized
from desktop.ui.notes.drafts import Draft
from desktop.ui.widgets.fields import FieldGrid, choice_field, fill
from desktop.ui.widgets.shown_page import ShownPage
from desktop.ui.words.supplies import supply_words
from desktop.ui.writing.email_choices import EmailChoices
from desktop.ui.writing.ink_choice import InkChoice
from desktop.ui.writing.letter_choices import LetterChoices
from desktop.ui.writing.stationery_choices import StationeryChoices


class CardChoices(QWidget):
    """Changes everything of a draft but its words and its take; offers what its channel has.

    Signals:
        changed: when something else was chosen.
        gallery_asked: when the hands are to be seen side by side.
        refused: with the sentence why a choice cannot be.
    """

    changed = Signal()
    gallery_asked = Signal()
    refused = Signal(str)

    def __init__(self, draft: Draft, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._channel = draft.channel
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self._parts())
        self._stack = ShownPage()
        self._writing_page = self._writing(draft)
        self._stack.addWidget(self._writing_page)
        self._draft, self._contact = draft, contact
        self._chosen: list[StationeryChoices | LetterChoices | EmailChoices] = []
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column.addWidget(self._stack)
        self.show_channel(draft.channel)

    @cached_property
    def stationery(self) -> StationeryChoices:
        """What a card is written on; made when it is first asked for."""
        made = StationeryChoices(self._draft)
        made.refused.connect(self.refused)
        self._add(made)
        return made

    @cached_property
    def letter(self) -> LetterChoices:
        """What there is for a letter; made when it is first asked for."""
        made = LetterChoices(self._draft)
        self._add(made)
        return made

    @cached_property
    def email(self) -> EmailChoices:
        """What there is for an e-mail; made when it is first asked for."""
        made = EmailChoices(self._draft, self._contact)
        self._add(made)
        return made

    def show_channel(self, channel: Channel) -> None:
        """Offer what can be chosen for this one."""
        self._channel = channel
        self.parts.setVisible(channel is not Channel.EMAIL)
        for part in (self._neatness_name, self.neatness):
            part.setVisible(channel is Channel.CARD)  # a name is written fast, whoever writes it
        self.show_writing.setText(
            self.tr("Signature") if channel is Channel.LETTER else self.tr("Writing")
        )
        self._show_page()

    def applied_to(self, draft: Draft) -> Draft:
        """The draft with what is chosen here."""
        chosen = replace(
            draft,
            hand=self.hand.currentData(),
            pen=self.pen.currentData(),
            ink=self.inks.chosen,
            neatness=float(self.neatness.value()),
        )
        for part in self._chosen:
            chosen = part.applied_to(chosen)
        return chosen

    def _parts(self) -> QWidget:
        self.parts = QWidget()
        row = QHBoxLayout(self.parts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(XS)
        self.show_writing = Button(self.tr("Writing"), Kind.PAGE, picture="pencil")
        self.show_stationery = Button(self.tr("Stationery"), Kind.PAGE, picture="card")
        group = QButtonGroup(self)
        for number, button in enumerate((self.show_writing, self.show_stationery)):
            button.setCheckable(True)
            group.addButton(button, number)
            row.addWidget(button)
        self.show_writing.setChecked(True)
        group.idClicked.connect(self._show_page)
        row.addStretch()
        return self.parts

    def _show_page(self) -> None:
        self._stack.setCurrentWidget(self._page())
        self._stack.updateGeometry()

    def _page(self) -> QWidget:
        """What is to be seen."""
        if self._channel is Channel.EMAIL:
            return self.email
        if not self.show_stationery.isChecked():
            return self._writing_page
        return self.letter if self._channel is Channel.LETTER else self.stationery

    def _add(self, part: StationeryChoices | LetterChoices | EmailChoices) -> None:
        part.changed.connect(self.changed)
        self._stack.addWidget(part)
        self._chosen.append(part)

    def _writing(self, draft: Draft) -> QWidget:
        page = QWidget()
        grid = FieldGrid(page)
        self.hand = HandField()
        self.hand.gallery_asked.connect(self.gallery_asked)
        self.hands = HandChoice(self.hand, draft.hand)
        self.hands.changed.connect(self.changed)
        grid.add(self.tr("Hand"), self.hand, self.hands)
        self.pen = choice_field()
        fill(self.pen, [(supply_words(pen.name), pen.id) for pen in PENS], draft.pen)
        self.pen.currentIndexChanged.connect(self.changed)
        grid.add(self.tr("Pen"), self.pen)
        self.ink = choice_field()
        self.inks = InkChoice(self.ink, draft.ink)
        self.inks.changed.connect(self.changed)
        self.inks.refused.connect(self.refused)
        grid.add(self.tr("Ink"), self.ink)
        self.neatness = QSlider(Qt.Orientation.Horizontal)
        self.neatness.setRange(0, 100)
        self.neatness.setPageStep(10)
        self.neatness.setMinimumHeight(letter_sized(24))
        self.neatness.setValue(round(draft.neatness))
        self.neatness.setToolTip(self.tr("From hurried to careful"))
        self.neatness.valueChanged.connect(self.changed)
        self._neatness_name = grid.add(self.tr("Neatness"), self.neatness)
        grid.setRowStretch(grid.rowCount(), 1)
        return page
