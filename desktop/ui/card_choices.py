"""What a card is written with and on: hand, pen, ink, neatness; its stationery."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.handwriting.pen_kinds import PENS
from desktop.ui.buttons import Button, Kind
from desktop.ui.drafts import Draft
from desktop.ui.fields import FieldGrid, choice_field, fill
from desktop.ui.hand_choice import HandChoice
from desktop.ui.ink_choice import InkChoice
from desktop.ui.stationery_choices import StationeryChoices
from desktop.ui.theme import XS, S


class CardChoices(QWidget):
    """Changes everything of a draft but its words and its take.

    Signals: changed: when something else was chosen.
    """

    changed = Signal()

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addLayout(self._parts())
        self._stack = _Pages()
        self._stack.addWidget(self._writing(draft))
        self.stationery = StationeryChoices(draft)
        self.stationery.changed.connect(self.changed)
        self._stack.addWidget(_scrolled(self.stationery))
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column.addWidget(self._stack)

    def applied_to(self, draft: Draft) -> Draft:
        """The draft with what is chosen here."""
        chosen = replace(
            draft,
            hand=self.hand.currentData(),
            pen=self.pen.currentData(),
            ink=self.inks.chosen,
            neatness=float(self.neatness.value()),
        )
        return self.stationery.applied_to(chosen)

    def _parts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(XS)
        self.show_writing = Button(self.tr("Writing"), Kind.PAGE, picture="pencil")
        self.show_stationery = Button(self.tr("Stationery"), Kind.PAGE, picture="card")
        group = QButtonGroup(self)
        for number, button in enumerate((self.show_writing, self.show_stationery)):
            button.setCheckable(True)
            group.addButton(button, number)
            row.addWidget(button)
        self.show_writing.setChecked(True)
        group.idClicked.connect(self._show)
        row.addStretch()
        return row

    def _show(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self._stack.updateGeometry()

    def _writing(self, draft: Draft) -> QWidget:
        page = QWidget()
        grid = FieldGrid(page)
        self.hand = choice_field()
        self.hands = HandChoice(self.hand, draft.hand)
        self.hands.changed.connect(self.changed)
        grid.add(self.tr("Hand"), self.hand, self.hands)
        self.pen = choice_field()
        fill(self.pen, [(pen.name, pen.id) for pen in PENS], draft.pen)
        self.pen.currentIndexChanged.connect(self.changed)
        grid.add(self.tr("Pen"), self.pen)
        self.ink = choice_field()
        self.inks = InkChoice(self.ink, draft.ink)
        self.inks.changed.connect(self.changed)
        grid.add(self.tr("Ink"), self.ink)
        self.neatness = QSlider(Qt.Orientation.Horizontal)
        self.neatness.setRange(0, 100)
        self.neatness.setPageStep(10)
        self.neatness.setMinimumHeight(24)
        self.neatness.setValue(round(draft.neatness))
        self.neatness.setToolTip(self.tr("From hurried to careful"))
        self.neatness.valueChanged.connect(self.changed)
        grid.add(self.tr("Neatness"), self.neatness)
        grid.setRowStretch(grid.rowCount(), 1)
        return page


class _Pages(QStackedWidget):
    """As high as the page that is shown, so that the words above have what the other asks for."""

    def sizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.sizeHint() if shown else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown else super().minimumSizeHint()


def _scrolled(page: QWidget) -> QScrollArea:
    """A page that is scrolled where the window is low."""
    page.setObjectName("page")
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    return area
