"""What a card is written with and on: hand, pen, ink, stationery, neatness."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QSlider, QWidget

from desktop.handwriting.pen_kinds import PENS
from desktop.ui.drafts import STATIONERY, Draft
from desktop.ui.hand_choice import HandChoice
from desktop.ui.ink_choice import InkChoice
from desktop.ui.labels import caption
from desktop.ui.theme import M, S


class CardChoices(QWidget):
    """Changes everything of a draft but its words and its take.

    Signals: changed: when something else was chosen.
    """

    changed = Signal()

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(M)
        self._grid.setVerticalSpacing(S)
        self._grid.setColumnStretch(1, 1)
        self.hand = _field()
        self.hands = HandChoice(self.hand, draft.hand)
        self.hands.changed.connect(self.changed)
        self._add_row(self.tr("Hand"), self.hand, self.hands)
        pens = [(pen.name, pen.id) for pen in PENS]
        self.pen = self._add(self.tr("Pen"), pens, draft.pen)
        self.ink = _field()
        self.inks = InkChoice(self.ink, draft.ink)
        self.inks.changed.connect(self.changed)
        self._add_row(self.tr("Ink"), self.ink)
        with_envelope = self.tr("{card} and envelope")
        stationery = [
            (with_envelope.format(card=card.name), (card.id, envelope.id))
            for card, envelope in STATIONERY
        ]
        chosen = (draft.card, draft.envelope)
        self.stationery = self._add(self.tr("Stationery"), stationery, chosen)
        self._add_neatness(draft.neatness)

    def applied_to(self, draft: Draft) -> Draft:
        """The draft with what is chosen here."""
        card, envelope = self.stationery.currentData()
        return replace(
            draft,
            hand=self.hand.currentData(),
            pen=self.pen.currentData(),
            ink=self.inks.chosen,
            card=card,
            envelope=envelope,
            neatness=float(self.neatness.value()),
        )

    def _add(self, name: str, choices: Sequence[tuple[str, object]], chosen: object) -> QComboBox:
        """A list of choices beside its name; the first is chosen where `chosen` is gone."""
        field = _field()
        for words, value in choices:
            field.addItem(words, value)
        values = [value for _, value in choices]
        field.setCurrentIndex(values.index(chosen) if chosen in values else 0)
        field.currentIndexChanged.connect(self.changed)
        self._add_row(name, field)
        return field

    def _add_row(self, name: str, field: QWidget, whole: QWidget | None = None) -> None:
        """A field beside its name. whole: what the field is a part of."""
        row = self._grid.rowCount()
        self._grid.addWidget(caption(name, field), row, 0)
        self._grid.addWidget(whole or field, row, 1)

    def _add_neatness(self, neatness: float) -> None:
        self.neatness = QSlider(Qt.Orientation.Horizontal)
        self.neatness.setRange(0, 100)
        self.neatness.setPageStep(10)
        self.neatness.setMinimumHeight(24)
        self.neatness.setValue(round(neatness))
        self.neatness.setToolTip(self.tr("From hurried to careful"))
        self.neatness.valueChanged.connect(self.changed)
        self._add_row(self.tr("Neatness"), self.neatness)


def _field() -> QComboBox:
    """A list of choices that gives way where there is little room."""
    field = QComboBox()
    field.setMinimumContentsLength(6)
    field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return field
