"""Write the cards of many notes into one PDF."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from desktop.domain.refusals import Refusal
from desktop.printing.documents import pages_for
from desktop.printing.pdf import write_pdf
from desktop.printing.purposes import Purpose
from desktop.stationery.cards import CardSides, many_cards
from desktop.stationery.formats import card_format
from desktop.stationery.impositions import stock_pages
from desktop.stationery.pages import Page
from desktop.whole_files import whole_file
from desktop.workflows.card_groups import card_groups
from desktop.workflows.write_notes import NoteOrder, card_order

_AT_ONCE = 32  # cards: more are not quicker, and take more memory


class CardRefused(Refusal):
    """One card of many that cannot be written."""


def save_cards(
    orders: Sequence[NoteOrder],
    path: Path,
    *,
    title: str,
    purpose: Purpose = Purpose.HOME,
    progress: Callable[[int], object] = lambda _: None,
) -> None:
    """All cards in one PDF at `path`, in their order; the same orders and title, the same bytes.

    Cards that share their size and stock share sheets. It takes no more memory for many than for
    few. purpose: what the pages are for; the file is `finished` for it later. progress: told how
    many are written.
    Raises CardRefused, which says what `card_pdf` would of which card, and CannotWrite; then
    nothing is written.
    """
    with whole_file(path) as file:
        groups = (
            pages_for([page for piece in pieces for page in piece], purpose)
            for pieces in piece_groups(orders, progress)
        )
        write_pdf(file, groups, title=title, seed=orders[0].seed)


def piece_groups(
    orders: Sequence[NoteOrder], progress: Callable[[int], object] = lambda _: None
) -> Iterator[list[list[Page]]]:
    """Some cards after the other: the pages of each, or each page of the sheets they share.

    Raises CardRefused.
    """
    done = 0
    for some in card_groups(orders, _AT_ONCE):
        yield _pieces(some)
        done += len(some)
        progress(done)


def _pieces(orders: Sequence[NoteOrder]) -> list[list[Page]]:
    first, sides = orders[0], _written(orders)
    card, stock, bleeds = card_format(first.card), first.stock, first.front.bleeds
    if stock.sheet:
        return [[page] for page in stock_pages(sides, card, stock, bleeds=bleeds)]
    return [stock_pages([own], card, stock, bleeds=bleeds) for own in sides]


def _written(orders: Sequence[NoteOrder]) -> list[CardSides]:
    try:
        return many_cards([card_order(order) for order in orders])
    except Refusal:
        for order in orders:
            _refuse(order)
        raise


def _refuse(order: NoteOrder) -> None:
    """Raises CardRefused if this card cannot be written."""
    try:
        many_cards([card_order(order)])
    except Refusal as refusal:
        begins = order.card_title.values["begins"]
        raise CardRefused(
            "The card that begins “{begins}” is not written: {refusal}",
            begins=begins,
            refusal=refusal,
        ) from refusal
