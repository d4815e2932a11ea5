"""The card's own pages beside its words."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain.refusals import Refusal
from desktop.stationery.formats import (
    US_A2_FOLDED,
    EnvelopeFormat,
    card_format,
    envelope_format,
)
from desktop.stationery.fronts import PLAIN
from desktop.stationery.impositions import OWN_STOCK
from desktop.ui.notes.addressing import Addressing, NoPostalAddress
from desktop.ui.notes.drafts import Draft
from desktop.ui.notes.orders import card_order
from desktop.ui.pages.card_views import CardViews
from desktop.ui.pages.live_page import LivePage
from desktop.ui.system.background import Worker
from desktop.ui.words.spoken import spoken
from desktop.ui.writing.channel_pane import ChannelPane
from desktop.workflows.choose_stationery import cautions
from desktop.workflows.write_notes import (
    NoteOrder,
    card_picture,
    envelope_doubts,
    envelope_picture,
    note_side_picture,
    other_side_picture,
)

NO_CARD: dict[str, Any] = {
    "card": US_A2_FOLDED.id,
    "panels": (),
    "front": PLAIN,
    "imprint": "",
    "stock": OWN_STOCK,
}


class CardPane(ChannelPane):
    """Shows the card, its envelope and the sheet it is cut from."""

    def __init__(
        self, draft: Draft, addressing: Addressing, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.views = CardViews(card_format(draft.card), _envelope(draft))
        self.lay_out(self.views, self.views.choice)
        self.views.choice.another_take_asked.connect(self.another_take_asked)
        self._addressing = addressing
        self.card = LivePage(self.views.card, note_side_picture, worker, self)
        self.other = LivePage(self.views.other, other_side_picture, worker, self)
        self.sheet = LivePage(self.views.sheet, card_picture, worker, self)
        self.envelope = LivePage(self.views.envelope, envelope_picture, worker, self)
        for page in self._live_pages():
            page.settled.connect(self.tell_trouble)
        self.card.settled.connect(self.settled)

    def follow(self, draft: Draft, addressing: Addressing) -> None:
        self.begin(draft, addressing)
        self._addressing = addressing
        order = card_order(draft, addressing)
        card, sheet = card_format(draft.card), draft.stock.sheet
        self.views.lay_paper(card, _envelope(draft), sheet)
        self.views.card.setAccessibleDescription(order.text)
        self.views.envelope.setAccessibleDescription("\n".join(order.to))
        on_card = replace(order, envelope="", to=(), sender=(), stock=OWN_STOCK)
        self.card.follow(on_card)
        self.other.follow(on_card if _is_on_both_sides(draft) else replace(on_card, text="."))
        self.sheet.follow(replace(on_card, stock=draft.stock) if sheet else None)
        on_envelope = replace(order, text="", neatness=0, **NO_CARD)  # typing leaves it alone
        self.envelope.follow(on_envelope if order.envelope else None)
        self._tell_cautions(replace(order, envelope=draft.envelope))
        self.tell_trouble()

    def refusal(self) -> str:
        return next(filter(None, (page.refusal for page in self._live_pages())), "")

    def missing(self) -> tuple[Refusal, str] | None:
        refusal = self._addressing.refusal()
        if refusal is None:
            return None
        is_none = isinstance(refusal, NoPostalAddress)
        return refusal, self.tr("Add address…") if is_none else self.tr("Edit address…")

    def _live_pages(self) -> tuple[LivePage, ...]:
        return (self.card, self.other, self.envelope, self.sheet)

    def _tell_cautions(self, order: NoteOrder) -> None:
        """What is to be known, whether or not there is an address for the envelope yet."""
        try:
            told = cautions(order, self._addressing.sender.address.country)
            sentences = [spoken(caution.sentence) for caution in told]
            if order.envelope:
                sentences += map(
                    spoken, envelope_doubts(order, abroad=self._addressing.goes_abroad)
                )
        except Refusal:
            sentences = []  # the page that cannot be says why
        self.caution(sentences)


def _envelope(draft: Draft) -> EnvelopeFormat | None:
    return envelope_format(draft.envelope) if draft.envelope else None


def _is_on_both_sides(draft: Draft) -> bool:
    """Whether the note may stand on the side that it does not begin on."""
    card = card_format(draft.card)
    panels = [panel for panel in draft.panels if panel in card.panels]
    return draft.front.takes_panel or any(
        card.side(panel) is not card.note_side for panel in panels
    )
