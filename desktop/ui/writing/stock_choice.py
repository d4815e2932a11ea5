"""What is in the printer: cards of their size, or sheets to cut, and where on one to begin."""

from PySide6.QtCore import QObject, Signal

from desktop.domain.refusals import Refusal
from desktop.stationery.formats import card_format
from desktop.stationery.impositions import Stock, stock_grid
from desktop.stationery.sheets import SHEETS
from desktop.ui.widgets.fields import FieldGrid, choice_field, fill


class StockChoice(QObject):
    """Two fields in a grid, of which the second is there for a sheet.

    usual: whether it is for all notes to come, which begin wherever there is room.

    Signals: changed: when something else was chosen.
    """

    changed = Signal()

    def __init__(self, grid: FieldGrid, stock: Stock, *, usual: bool) -> None:
        super().__init__(grid)
        self._is_usual = usual
        self._card, self._bleeds = "", False
        self.paper = choice_field()
        own: list[tuple[str, object]] = [(self.tr("Cards of this size"), None)]
        sheets = [(self.tr("{name} sheets, to cut").format(name=s.name), s) for s in SHEETS]
        fill(self.paper, [*own, *sheets], stock.sheet)
        self.start = choice_field()
        self._offer(stock.start, stock.start)
        grid.add(self.tr("Paper"), self.paper)
        self._places = grid.add(self.tr("Begin at"), self.start)
        self._show_places()
        self.paper.currentIndexChanged.connect(self._follow)
        self.start.currentIndexChanged.connect(self.changed)

    @property
    def stock(self) -> Stock:
        """What is chosen."""
        sheet = self.paper.currentData()
        return Stock(sheet, self.start.currentData() if sheet else 1)

    def follow_card(self, card: str, *, bleeds: bool) -> None:
        """Offer the places that a sheet has for this card. bleeds: whether its front does."""
        self._card, self._bleeds = card, bleeds
        stock = self.stock
        if stock.sheet is None:
            return
        try:
            most = stock_grid(card_format(card), stock, bleeds=bleeds).count
        except Refusal:
            most = 1  # which is told beside the page that cannot be
        self._offer(most, stock.start)

    def _follow(self) -> None:
        self._show_places()
        self.follow_card(self._card, bleeds=self._bleeds)
        self.changed.emit()

    def _show_places(self) -> None:
        for part in (self._places, self.start):
            part.setVisible(self.paper.currentData() is not None and not self._is_usual)

    def _offer(self, most: int, chosen: int) -> None:
        words = self.tr("place {number}")
        places = range(1, max(most, 1) + 1)
        fill(self.start, [(words.format(number=place), place) for place in places], chosen)
