"""The options of what is printed on paper that may hold several of it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from desktop.commands.arguments import Parser

if TYPE_CHECKING:
    from desktop.stationery.impositions import Stock


def add_stock(parser: Parser) -> None:
    parser.add_argument(
        "--stock",
        metavar="card|letter|a4",
        default="card",
        help="cards of their own size, or sheets to cut; %(default)s if unsaid",
    )
    parser.add_argument(
        "--start", metavar="N", type=_place, default=1, help="the first free place on the sheet"
    )
    parser.add_argument(
        "--flip",
        choices=("long", "short"),
        help="along which edge the printer turns sheets over; long if unsaid",
    )
    parser.add_argument(
        "--border",
        metavar="LENGTH",
        type=_length,
        help="what the printer cannot print at the edges of a sheet; 0.25in if unsaid",
    )
    parser.add_argument(
        "--gutter", metavar="LENGTH", type=_length, default=0.0, help="between cards on a sheet"
    )


def stock(options: argparse.Namespace) -> Stock:
    """The stock that these options say. Raises NoSuchStock."""
    from desktop.stationery.impositions import Flip, Stock
    from desktop.stationery.sheets import UNPRINTED, sheet

    return Stock(
        sheet("" if options.stock == "card" else options.stock),
        options.start,
        Flip(options.flip) if options.flip else None,
        UNPRINTED if options.border is None else options.border,
        options.gutter,
    )


def _place(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:9]) <= 999):
        raise argparse.ArgumentTypeError("a sheet's places are counted from 1")
    return int(text)


def _length(text: str) -> float:
    from desktop.stationery.custom_sizes import NotASize, custom_length

    try:
        return custom_length(text)
    except NotASize as refusal:
        raise argparse.ArgumentTypeError(str(refusal)) from refusal
