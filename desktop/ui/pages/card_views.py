"""The card's sides, its envelope and its sheet on the screen, and a choice between them."""

from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.stationery.formats import CardFormat, EnvelopeFormat
from desktop.stationery.panels import Fold
from desktop.stationery.sheets import Sheet
from desktop.ui.pages.page_choice import PageChoice
from desktop.ui.pages.page_view import PageView
from desktop.ui.pages.words_view import WordsView


class CardViews(QStackedWidget):
    """Shows one of the pages, large; `choice` has the others, small.

    card, other: the side that notes are written on, and the one behind it.
    """

    def __init__(
        self, card: CardFormat, envelope: EnvelopeFormat | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        paper = _paper(card)
        self.card = WordsView(self.tr("The card as it will be printed"), paper)
        self.other = WordsView(self.tr("The card's other side as it will be printed"), paper)
        self.envelope = PageView(self.tr("The envelope as it will be printed"), paper)
        self.sheet = PageView(self.tr("The sheet as it will be printed"), paper)
        self.choice = PageChoice(self)
        self.show_card = self.choice.add(self.card, "")
        self.show_other = self.choice.add(self.other, "")
        self.show_envelope = self.choice.add(self.envelope, self.tr("Envelope"))
        self.show_sheet = self.choice.add(self.sheet, self.tr("Sheet"))
        self.lay_paper(card, envelope, None)

    def lay_paper(
        self, card: CardFormat, envelope: EnvelopeFormat | None, sheet: Sheet | None
    ) -> None:
        """Make room for this stationery, and name its sides."""
        flat = card.fold is Fold.FLAT
        for view in (self.card, self.other):
            view.lay_paper(_paper(card), card.folds)
        if envelope:
            self.envelope.lay_paper(_paper(envelope))
        if sheet:
            self.sheet.lay_paper(_paper(sheet))
        self.show_card.setText(self.tr("Front") if flat else self.tr("Inside"))
        self.show_other.setText(self.tr("Back") if flat else self.tr("Outside"))
        self.choice.offer(self.show_envelope, is_there=envelope is not None)
        self.choice.offer(self.show_sheet, is_there=sheet is not None)


def _paper(form: CardFormat | EnvelopeFormat | Sheet) -> QSizeF:
    return QSizeF(form.width, form.height)
