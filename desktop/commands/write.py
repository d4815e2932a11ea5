"""`fairhand write`: a text on a card."""

from __future__ import annotations

import argparse
import sys

from desktop.commands.arguments import (
    Jobs,
    add_purpose,
    add_writing,
    hand_id,
    note_of,
    refuse_to_replace,
    shop,
)
from desktop.commands.card_options import add_card, card, front, panels
from desktop.commands.plots import add_plotter, add_unwritten, is_plot, save, the_plotter
from desktop.commands.stocks import add_stock, stock
from desktop.printing.purposes import Purpose
from desktop.whole_files import write_whole


def add(jobs: Jobs) -> None:
    parser = jobs.add_parser("write", help="write a text on a card")
    parser.add_argument(
        "--text",
        metavar="FILE",
        action="append",
        required=True,
        help="the note; - reads it here; several, each on a card, share sheets",
    )
    add_card(parser)
    add_stock(parser)
    add_writing(parser)
    add_purpose(parser)
    add_plotter(parser)
    add_unwritten(parser)
    parser.set_defaults(job=_write)


def _write(options: argparse.Namespace) -> int:
    from desktop.workflows.choose_stationery import cautions
    from desktop.workflows.plot_notes import cards_plot
    from desktop.workflows.print_unwritten import unwritten_cards_pdf
    from desktop.workflows.write_notes import NoteOrder, cards_pdf

    size = card(options)
    allowed, drawn, paper = panels(options.panels, size), front(options), stock(options)
    orders = [
        NoteOrder(
            text=note_of(text),
            hand=hand_id(options.hand),
            seed=options.seed + number,
            ink=options.ink,
            pen=options.pen,
            card=size,
            envelope="",
            panels=allowed,
            front=drawn,
            imprint=options.imprint,
            stock=paper,
        )
        for number, text in enumerate(options.text)
    ]
    refuse_to_replace(options.out, *options.text, options.front)
    if is_plot(options):
        return save(cards_plot(orders, options.out, the_plotter(options), jig=options.jig))
    pdf_of = unwritten_cards_pdf if options.unwritten else cards_pdf
    pdf = pdf_of(orders, options.purpose, shop(options))
    write_whole(options.out, pdf)
    at_shop = options.purpose is Purpose.SHOP
    for caution in cautions(orders[0], "", at_shop=at_shop):
        print(caution.sentence, file=sys.stderr)
    return 0
