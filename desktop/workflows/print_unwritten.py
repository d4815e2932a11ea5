"""Print what is not written by hand: the part of a note that a pen plotter leaves to a printer."""

from collections.abc import Sequence

from desktop.domain.refusals import Refusal
from desktop.printing.documents import document
from desktop.printing.purposes import NO_SHOP, Purpose, Shop
from desktop.stationery.pages import Page
from desktop.workflows.write_notes import NoteOrder, card_pages, envelope_page


class AllByHand(Refusal):
    """Nothing to print beside what a pen writes."""


def unwritten_cards_pdf(
    orders: Sequence[NoteOrder], purpose: Purpose = Purpose.HOME, shop: Shop = NO_SHOP
) -> bytes:
    """Those pages of `cards_pdf` that have pictures, without the writing.

    Raises as `cards_pdf`, and AllByHand.
    """
    first = orders[0]
    pages = _unwritten(card_pages(orders))
    return document(pages, purpose, title=first.card_title, seed=first.seed, shop=shop)


def unwritten_envelope_pdf(
    order: NoteOrder, purpose: Purpose = Purpose.HOME, shop: Shop = NO_SHOP
) -> bytes:
    """The same of `envelope_pdf`. Raises as that, and AllByHand."""
    pages = _unwritten([envelope_page(order)])
    return document(pages, purpose, title=order.envelope_title, seed=order.seed, shop=shop)


def _unwritten(pages: Sequence[Page]) -> list[Page]:
    printed = [bare for page in pages if not (bare := page.unwritten()).is_empty]
    if not printed:
        raise AllByHand("All of this is written by hand: a pen leaves nothing to be printed.")
    return printed
