"""What a card is written with and on: hand, ink, stationery, neatness."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QGridLayout, QSlider, QWidget

from desktop.handwriting.hands import hand_ids, load_hand
from desktop.handwriting.inks import INKS, Ink
from desktop.ui.drafts import STATIONERY, Draft
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

        self.hand = QComboBox()
        for hand in map(load_hand, hand_ids()):
            self.hand.addItem(hand.name, hand.id)
            self.hand.setItemData(
                self.hand.count() - 1, hand.description, Qt.ItemDataRole.ToolTipRole
            )
        self._add(self.tr("Hand"), self.hand, draft.hand)

        self.ink = QComboBox()
        for ink in INKS:
            self.ink.addItem(_blot(ink), ink.name, ink.id)
        self._add(self.tr("Ink"), self.ink, draft.ink)

        self.stationery = QComboBox()
        for card, envelope in STATIONERY:
            self.stationery.addItem(
                self.tr("{card} and envelope").format(card=card.name), (card.id, envelope.id)
            )
        self._add(self.tr("Stationery"), self.stationery, (draft.card, draft.envelope))

        self.neatness = QSlider(Qt.Orientation.Horizontal)
        self.neatness.setRange(0, 100)
        self.neatness.setPageStep(10)
        self.neatness.setMinimumHeight(24)
        self.neatness.setValue(round(draft.neatness))
        self.neatness.setToolTip(self.tr("From hasty to careful"))
        self.neatness.valueChanged.connect(self.changed)
        self._grid.addWidget(caption(self.tr("Neatness"), self.neatness), 3, 0)
        self._grid.addWidget(self.neatness, 3, 1)

    def applied_to(self, draft: Draft) -> Draft:
        """The draft with what is chosen here."""
        card, envelope = self.stationery.currentData()
        return replace(
            draft,
            hand=self.hand.currentData(),
            ink=self.ink.currentData(),
            card=card,
            envelope=envelope,
            neatness=float(self.neatness.value()),
        )

    def _add(self, name: str, field: QComboBox, chosen: str | Sequence[str]) -> None:
        row = self._grid.count() // 2
        known = [field.itemData(item) for item in range(field.count())]
        field.setCurrentIndex(known.index(chosen))
        field.currentIndexChanged.connect(self.changed)
        self._grid.addWidget(caption(name, field), row, 0)
        self._grid.addWidget(field, row, 1)


def _blot(ink: Ink) -> QIcon:
    """A round of the ink's colour on paper."""
    made = QPixmap(QSize(48, 48))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(128, 128, 128))
    painter.setBrush(QColor("white"))
    painter.drawEllipse(QRectF(2, 2, 44, 44))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromRgbF(*ink.rgb))
    painter.drawEllipse(QRectF(10, 10, 28, 28))
    painter.end()
    return QIcon(made)
