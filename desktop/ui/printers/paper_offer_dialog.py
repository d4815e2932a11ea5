"""A size that the printer lacks, and what can be done about it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.stationery.printer_profiles import Position
from desktop.ui.look.buttons import Button
from desktop.ui.look.theme import roomy
from desktop.ui.widgets.fields import ChoiceBox
from desktop.ui.widgets.form_dialog import FormDialog, labelled, side_by_side
from desktop.ui.words.spoken import spoken
from desktop.workflows.set_up_printers import AbsentPaper, Offer


class PaperOfferDialog(FormDialog):
    """Offers to tell the printer of a larger paper, or to save the PDF instead.

    carry: called with the paper, and where the sheet will lie; save: called for the PDF.
    """

    def __init__(
        self,
        absent: AbsentPaper,
        carry: Callable[[Offer, Position], object],
        save: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._offers = absent.offers
        self._carry = carry
        self._save = save
        self.add_title(
            self.tr("The printer lacks this size"),
            self.tr(
                "Tell it of a larger paper that it takes, and lay the sheet where its guides hold "
                "it: the page then comes to lie on the sheet. A test sheet (File, Set a printer "
                "up) makes sure of that."
            ),
        )
        self.paper = ChoiceBox()
        self.paper.addItems([spoken(offer.title) for offer in self._offers])
        self.position = ChoiceBox()
        for name, position in (
            (self.tr("In the middle"), Position.CENTRE),
            (self.tr("On the left"), Position.LEFT),
            (self.tr("On the right"), Position.RIGHT),
        ):
            self.position.addItem(name, position)
        self.form.addLayout(
            side_by_side(
                (labelled(self.tr("Tell the printer of"), self.paper), 3),
                (labelled(self.tr("The sheet lies"), self.position), 2),
            )
        )
        self.instead = Button(self.tr("Save PDF…"))
        self.instead.clicked.connect(self._save_instead)
        self.add_buttons(self._commit_choice, self.tr("Print"), beside=self.instead)
        self.setMinimumWidth(roomy(520))
        self.paper.setFocus()

    def _commit_choice(self) -> None:
        self._carry(self._offers[self.paper.currentIndex()], self.position.currentData())

    def _save_instead(self) -> None:
        self.reject()
        self._save()
