"""The card and its envelope on the screen, with a choice between the two."""

from PySide6.QtCore import QSizeF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.stationery.formats import CardFormat, EnvelopeFormat
from desktop.ui.buttons import Button, Kind
from desktop.ui.colours import shown_colours
from desktop.ui.page_view import PageView
from desktop.ui.theme import XL, XS, L
from desktop.ui.trouble import TroubleBar


class PreviewPane(QWidget):
    """Shows one of the two pages, large, and below it what is wrong with either.

    Signals: another_take_asked: when its button is clicked.
    """

    another_take_asked = Signal()

    def __init__(
        self, card: CardFormat, envelope: EnvelopeFormat, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.card = PageView(self.tr("The card as it will be printed"), _paper(card), folded=True)
        self.envelope = PageView(self.tr("The envelope as it will be printed"), _paper(envelope))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.card)
        self._pages.addWidget(self.envelope)
        column.addWidget(self._pages, 1)
        below = QVBoxLayout()
        below.setContentsMargins(XL, 0, XL, L)
        below.setSpacing(L)
        self.trouble = TroubleBar()
        below.addWidget(self.trouble)
        below.addLayout(self._choices())
        column.addLayout(below)

    def lay_paper(self, card: CardFormat, envelope: EnvelopeFormat) -> None:
        """Make room for this stationery."""
        self.card.lay_paper(_paper(card))
        self.envelope.lay_paper(_paper(envelope))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(shown_colours().backdrop))
        painter.end()

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(XS)
        self.show_card = Button(self.tr("Card"), Kind.PAGE, picture="card")
        self.show_envelope = Button(self.tr("Envelope"), Kind.PAGE, picture="envelope")
        group = QButtonGroup(self)
        for number, button in enumerate((self.show_card, self.show_envelope)):
            button.setCheckable(True)
            group.addButton(button, number)
            row.addWidget(button)
        self.show_card.setChecked(True)
        group.idClicked.connect(self._pages.setCurrentIndex)
        row.addStretch()
        self.another_take = Button(self.tr("Another take"), picture="again")
        self.another_take.setToolTip(self.tr("Write the same words once more (Ctrl+T)"))
        self.another_take.clicked.connect(self.another_take_asked)
        row.addWidget(self.another_take)
        return row


def _paper(form: CardFormat | EnvelopeFormat) -> QSizeF:
    return QSizeF(form.width, form.height)
