"""What goes with what: envelopes for a card, a picture for its front, and what is to be known."""

from pathlib import Path

from desktop.printing.picture_files import ENDINGS, read_picture
from desktop.stationery.cautions import Caution
from desktop.stationery.fits import fit_cautions
from desktop.stationery.formats import card_format, envelope_format
from desktop.stationery.impositions import stock_grid
from desktop.stationery.pictures import Picture
from desktop.stationery.print_cautions import front_cautions, stock_cautions
from desktop.workflows.write_notes import NoteOrder

PICTURE_ENDINGS = ENDINGS


def front_picture(path: Path) -> Picture:
    """The picture in this file. Raises NotAPicture."""
    return read_picture(path)


def cautions(order: NoteOrder, country: str, *, at_shop: bool = False) -> list[Caution]:
    """What to know before the order is printed and mailed from that country, the gravest first.

    at_shop: whether a print shop prints it, which prints to the edges.
    Raises NoSuchFormat, NotASize and TooLargeForSheet.
    """
    card, stock, front = card_format(order.card), order.stock, order.front
    grid = stock_grid(card, stock, bleeds=front.bleeds) if stock.sheet else None
    found = list(front_cautions(card, front))
    if not at_shop:
        found += stock_cautions(front, grid)
    if order.envelope:
        found = [*fit_cautions(card, envelope_format(order.envelope), country), *found]
    return found
