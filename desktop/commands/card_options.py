"""The options of what a card is: its size, and what is on it besides the note."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.commands.arguments import Parser, said

if TYPE_CHECKING:
    from desktop.stationery.fronts import Front
    from desktop.stationery.panels import Panel


def add_card(parser: Parser) -> None:
    card = parser.add_mutually_exclusive_group()
    card.add_argument(
        "--card",
        metavar="ID",
        default="us-a2-folded",
        help="see `fairhand formats`; %(default)s if unsaid",
    )
    card.add_argument(
        "--custom",
        metavar="SIZE",
        help="a size of your own, width first, such as 148x105mm or 5x7in-folded; flat if unsaid",
    )
    parser.add_argument(
        "--panels",
        metavar="LIST",
        type=said,
        help="where the note may stand, of front,inside-left,inside-right,back; both inside panels "
        "of a folded card if unsaid",
    )
    front = parser.add_mutually_exclusive_group()
    front.add_argument(
        "--front", metavar="PICTURE", type=said, help="a PNG, JPEG, SVG or PDF for the front"
    )
    front.add_argument("--design", metavar="ID", help="border, sprig or thank-you on the front")
    parser.add_argument(
        "--white", action="store_true", help="leave white around the picture on the front"
    )
    parser.add_argument("--imprint", metavar="WORDS", default="", help="a line on the back")


def card(options: argparse.Namespace) -> str:
    if options.custom is None:
        return str(options.card)
    from desktop.stationery.custom_sizes import custom_size

    size, folded, kind = options.custom.partition("-folded")
    custom_size(size.removesuffix("-flat"))  # refused for what is wrong with the size itself
    return f"{size}{folded}{kind}" if folded else f"{size.removesuffix('-flat')}-flat"


def panels(listed: str | None, card: str) -> tuple[Panel, ...]:
    from desktop.stationery.formats import card_format
    from desktop.stationery.panels import INSIDE, panel

    if listed is not None:
        return tuple(panel(id.strip()) for id in listed.split(","))
    return tuple(one for one in INSIDE if one in card_format(card).panels)


def front(options: argparse.Namespace) -> Front:
    from desktop.stationery.fronts import Front, design
    from desktop.workflows.choose_stationery import front_picture

    picture = front_picture(Path(options.front)) if options.front else None
    return Front(picture, design(options.design or ""), fills=not options.white)
