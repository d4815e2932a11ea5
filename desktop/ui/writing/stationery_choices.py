"""Which card and envelope, what is on the card's front and back, and the paper in the printer."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.refusals import Refusal
from desktop.stationery.card_kinds import card_kinds, size_and_kind
from desktop.stationery.envelope_faces import EnvelopeFace
from desktop.stationery.fits import fit
from desktop.stationery.formats import card_format, envelope_format
from desktop.stationery.panels import Panel
from desktop.stationery.paper_sizes import CARD_SIZES
from desktop.ui.look.labels import Label, Tone
from desktop.ui.look.theme import CAPTION
from desktop.ui.notes.drafts import Draft, proposed_envelope
from desktop.ui.widgets.fields import FieldGrid, choice_field, fill
from desktop.ui.widgets.size_choice import SizeChoice
from desktop.ui.words.spoken import spoken
from desktop.ui.words.stationery_words import (
    fitting_envelopes,
    kind_words,
    panel_choices,
    size_words,
)
from desktop.ui.writing.front_choice import FrontChoice
from desktop.ui.writing.stock_choice import StockChoice


class StationeryChoices(QWidget):
    """Changes a draft's card, envelope, its face, front, panels, imprint and stock.

    usual: whether the choices are for all notes to come, which leaves out what is one note's own.

    Signals:
        changed: when something else was chosen.
        refused: with the sentence why a choice cannot be.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, draft: Draft, *, usual: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_usual = usual
        self._card = draft.card
        self._envelope = draft.envelope
        self._grid = FieldGrid(self)
        self._add_card(draft)
        self._add_sides(draft)
        self.stock = StockChoice(self._grid, draft.stock, usual=usual)
        self.stock.changed.connect(self.changed)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self._offer(draft.panels)

    def applied_to(self, draft: Draft) -> Draft:
        """The draft with what is chosen here."""
        return replace(
            draft,
            card=self._card,
            envelope=self._envelope,
            face=self.face.currentData(),
            panels=self.panels.currentData(),
            front=self.fronts.chosen,
            imprint=self.imprint.text(),
            stock=self.stock.stock,
        )

    def choose_card(self, id: str) -> None:
        """Go to another card; with an envelope that fits, where the one before does not."""
        self._card = id
        envelope = envelope_format(self._envelope) if self._envelope else None
        found = fit(card_format(id), envelope) if envelope else None
        if found is None or found.is_loose:
            self._envelope = proposed_envelope(id)
        self._offer(self.panels.currentData())
        self.changed.emit()

    def _add_card(self, draft: Draft) -> None:
        self.card = SizeChoice(self.tr("Card's width and height"))
        self._grid.add(self.tr("Card"), self.card.field, self.card)
        self.kind = choice_field()
        self._grid.add(self.tr("Folded"), self.kind)
        self.envelope = SizeChoice(self.tr("Envelope's width and height"))
        self._grid.add(self.tr("Envelope"), self.envelope.field, self.envelope)
        self._add_face(draft.face)
        self.card.changed.connect(self._follow_card)
        self.kind.currentIndexChanged.connect(self._follow_card)
        self.envelope.changed.connect(self._follow_envelope)

    def _add_face(self, face: EnvelopeFace) -> None:
        self.face = choice_field()
        names = {
            EnvelopeFace.HAND: self.tr("By hand"),
            EnvelopeFace.PLAIN: self.tr("In plain type"),
        }
        fill(self.face, [(name, one) for one, name in names.items()], face)
        self._grid.add(self.tr("Addressed"), self.face)
        self.cost = Label(scale=CAPTION, tone=Tone.MUTED)
        self._grid.addWidget(self.cost, self._grid.rowCount(), 1)
        self.face.currentIndexChanged.connect(self._follow_face)
        self.face.currentIndexChanged.connect(self.changed)
        self._follow_face()

    def _follow_face(self) -> None:
        """Say what the choice costs."""
        cost = spoken(self.face.currentData().cost)
        self.cost.setText(cost)
        self.face.setAccessibleDescription(cost)

    def _add_sides(self, draft: Draft) -> None:
        self.front = choice_field()
        self.fronts = FrontChoice(self.front, draft.front)
        self.fronts.changed.connect(self._count_places)
        self.fronts.changed.connect(self.changed)
        self.fronts.refused.connect(self.refused)
        of_one = [(self._grid.add(self.tr("Front"), self.front), self.front)]
        self.panels = choice_field()
        self.panels.currentIndexChanged.connect(self.changed)
        of_one.append((self._grid.add(self.tr("Note on"), self.panels), self.panels))
        for name, field in of_one:
            name.setVisible(not self._is_usual)
            field.setVisible(not self._is_usual)
        self.imprint = QLineEdit(draft.imprint)
        self.imprint.setPlaceholderText(self.tr("A small line, or nothing"))
        self.imprint.textChanged.connect(self.changed)
        self._grid.add(self.tr("Back"), self.imprint)

    def _offer(self, panels: tuple[Panel, ...]) -> None:
        """What can be chosen for the card there is now."""
        card, (size_id, kind) = card_format(self._card), size_and_kind(self._card)
        names = kind_words()
        self.card.offer([(size_words(size), size.id) for size in CARD_SIZES], size_id)
        fill(self.kind, [(names[one], one) for one in card_kinds(size_id)], kind)
        self.envelope.offer(fitting_envelopes(card), self._envelope)
        fill(self.panels, panel_choices(card.fold), panels)
        self._count_places()

    def _count_places(self) -> None:
        self.stock.follow_card(self._card, bleeds=self.fronts.chosen.bleeds)

    def _follow_card(self) -> None:
        """Take the size and the way it is folded, or refuse a size that is none."""
        if not (size_id := self.card.chosen):
            return
        kind, kinds = str(self.kind.currentData()), card_kinds(size_id)
        kind = kind if kind in kinds else "folded" if kind.startswith("folded") else "flat"
        try:
            id = card_format(f"{size_id}-{kind}").id
        except Refusal as refusal:
            self.refused.emit(spoken(refusal))
            return
        if id != self._card:
            self.choose_card(id)

    def _follow_envelope(self) -> None:
        """Take the envelope, or refuse a size that is none."""
        if not (chosen := self.envelope.chosen):
            return
        try:
            envelope = envelope_format(chosen)
        except Refusal as refusal:
            self.refused.emit(spoken(refusal))
            return
        if envelope.id != self._envelope:
            self._envelope = envelope.id
            self.changed.emit()
