"""Orders of many cards in groups that share no sheet of paper."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from desktop.stationery.formats import card_format
from desktop.stationery.impositions import stock_grid
from desktop.workflows.write_notes import NoteOrder


def card_groups(orders: Sequence[NoteOrder], at_once: int) -> Iterator[list[NoteOrder]]:
    """All orders in their sequence, at least `at_once` in each group but the last of its kind.

    Cards of one group are alike in size, stock and bleed, and fill whole sheets; the place that
    their stock starts at holds for the first of such groups, and the others start at 1.
    Raises TooLargeForSheet.
    """
    for _, own in groupby(orders, lambda order: (order.card, order.stock, order.front.bleeds)):
        alike = list(own)
        first = _first_count(alike[0], at_once)
        yield alike[:first]
        most = _places(alike[0], at_once)
        rest = [replace(order, stock=replace(order.stock, start=1)) for order in alike[first:]]
        yield from (rest[start : start + most] for start in range(0, len(rest), most))


def _first_count(order: NoteOrder, at_once: int) -> int:
    return max(1, _places(order, at_once) - (order.stock.start - 1))


def _places(order: NoteOrder, at_once: int) -> int:
    """How many places the sheets of a group have."""
    if not order.stock.sheet:
        return at_once
    card = card_format(order.card)
    places = stock_grid(card, order.stock, bleeds=order.front.bleeds).count
    return places * -(-at_once // places)
