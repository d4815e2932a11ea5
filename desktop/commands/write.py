"""`fairhand write`: a text on a card."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.commands.arguments import (
    Jobs,
    Parser,
    add_purpose,
    add_writing,
    hand_id,
    refuse_to_replace,
    said,
    shop,
    text_of,
)
from desktop.commands.stocks import add_stock, stock
from desktop.paths import write_whole
from desktop.printing.purposes import Purpose

if TYPE_CHECKING:
    from desktop.stationery.fronts import Front
    from desktop.stationery.panels import Panel


def add(jobs: Jobs) -> None:
    parser = jobs.add_parser("write", help="write a text on a card")
    parser.add_argument(
        "--text",
        metavar="FILE",
        action="append",
        required=True,
        help="the note; - reads it here; several, each on a card, share sheets",
    )
    _add_card(parser)
    add_stock(parser)
    add_writing(parser)
    add_purpose(parser)
    parser.set_defaults(job=_write)


def _add_card(parser: Parser) -> None:
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


def _write(options: argparse.Namespace) -> int:
    from desktop.workflows.choose_stationery import cautions
    from desktop.workflows.write_notes import NoteOrder, cards_pdf

    card = _card(options)
    panels, front, paper = _panels(options.panels, card), _front(options), stock(options)
    orders = [
        NoteOrder(
            text=text_of(text),
            hand=hand_id(options.hand),
            seed=options.seed + number,
            ink=options.ink,
            pen=options.pen,
            card=card,
            envelope="",
            panels=panels,
            front=front,
            imprint=options.imprint,
            stock=paper,
        )
        for number, text in enumerate(options.text)
    ]
    refuse_to_replace(options.out, *options.text, options.front)
    pdf = cards_pdf(orders, options.purpose, shop(options))
    write_whole(options.out, pdf)
    at_shop = options.purpose is Purpose.SHOP
    for caution in cautions(orders[0], "", at_shop=at_shop):
        print(caution.sentence, file=sys.stderr)
    return 0


def _card(options: argparse.Namespace) -> str:
    if options.custom is None:
        return str(options.card)
    from desktop.stationery.custom_sizes import custom_size

    size, folded, kind = options.custom.partition("-folded")
    custom_size(size.removesuffix("-flat"))  # refused for what is wrong with the size itself
    return f"{size}{folded}{kind}" if folded else f"{size.removesuffix('-flat')}-flat"


def _panels(listed: str | None, card: str) -> tuple[Panel, ...]:
    from desktop.stationery.formats import card_format
    from desktop.stationery.panels import INSIDE, panel

    if listed is not None:
        return tuple(panel(id.strip()) for id in listed.split(","))
    return tuple(one for one in INSIDE if one in card_format(card).panels)


def _front(options: argparse.Namespace) -> Front:
    from desktop.stationery.fronts import Front, design
    from desktop.workflows.choose_stationery import front_picture

    picture = front_picture(Path(options.front)) if options.front else None
    return Front(picture, design(options.design or ""), fills=not options.white)
