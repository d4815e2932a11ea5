"""`fairhand letter`: a typed letter, signed by hand."""

from __future__ import annotations

import argparse
import os
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from desktop.commands.arguments import (
    Jobs,
    add_purpose,
    add_writing,
    address_of,
    hand_id,
    note_of,
    refuse_to_replace,
    shop,
)
from desktop.commands.plots import add_plotter, is_plot, save, the_plotter
from desktop.domain.letter_dates import long_date
from desktop.domain.typed_addresses import exact_address
from desktop.whole_files import write_whole

if TYPE_CHECKING:
    from desktop.workflows.write_letters import LetterOrder


def add(jobs: Jobs) -> None:
    parser = jobs.add_parser("letter", help="type a letter, and sign it by hand")
    parser.add_argument("--text", metavar="FILE", required=True, help="the letter; - reads it here")
    parser.add_argument("--to", metavar="FILE", required=True, help="the address, line by line")
    parser.add_argument(
        "--from", metavar="FILE", dest="sender", help="your name, address, telephone and e-mail"
    )
    parser.add_argument("--paper", metavar="letter|a4", help="letter if unsaid")
    parser.add_argument(
        "--window",
        metavar="ID",
        default="",
        help="for an envelope with a window: din-5008-a, din-5008-b or us-10",
    )
    parser.add_argument("--date", metavar="YYYY-MM-DD", type=_day, help="today if unsaid")
    parser.add_argument(
        "--language", metavar="ID", help="of the date, such as en_GB or de; yours if unsaid"
    )
    add_writing(parser)
    add_purpose(parser)
    add_plotter(parser)
    parser.add_argument(
        "--unsigned",
        action="store_true",
        help="leave the signature out of the PDF, for a plotter's pen or your own",
    )
    parser.set_defaults(job=_letter)


def _letter(options: argparse.Namespace) -> int:
    from desktop.stationery.letter_parts import letterhead
    from desktop.stationery.letters import Letter
    from desktop.workflows.write_letters import LetterOrder, letter_pdf

    language = options.language or _own_language()
    letter = Letter(
        note_of(options.text),
        address_of(options.to, "address", exact_address),
        letterhead(address_of(options.sender, "sender's address", exact_address)),
        long_date(options.date or date.today(), language),
        language,
    )
    order = LetterOrder(
        letter,
        hand=hand_id(options.hand),
        seed=options.seed,
        ink=options.ink,
        pen=options.pen,
        paper=options.paper or ("a4" if options.window.startswith("din") else "letter"),
        window=options.window,
        is_signed=not options.unsigned,
    )
    refuse_to_replace(options.out, options.text, options.to, options.sender)
    if is_plot(options):
        return _sign(order, options)
    write_whole(options.out, letter_pdf(order, options.purpose, shop(options)))
    return 0


def _sign(order: LetterOrder, options: argparse.Namespace) -> int:
    """Write what a pen writes on the letter, which is printed before. Raises NotForAPen."""
    from desktop.workflows.plot_notes import letter_plot

    plot = letter_plot(
        replace(order, is_signed=True), options.out, the_plotter(options), jig=options.jig
    )
    save(plot)
    pages = ", ".join(map(str, plot.on))
    print(f"It signs page {pages} of the letter: print that first, with --unsigned.")
    return 0


def _own_language() -> str:
    """The language that dates are written in on this machine."""
    chosen = (os.environ.get(name) for name in ("LC_ALL", "LC_TIME", "LANG"))
    return next(filter(None, chosen), "")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            "a date is wanted as year, month and day, such as 2026-11-22"
        ) from None
