"""`fairhand formats`: the cards and envelopes there are, and which fit each other."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from desktop.commands.arguments import Jobs
from desktop.domain.countries import country_name
from desktop.stationery.fits import fits
from desktop.stationery.formats import ALL_CARDS, CARDS, ENVELOPES, CardFormat, card_format
from desktop.stationery.mail_sizes import mail_cautions
from desktop.stationery.sheets import SHEETS, Sheet, TooLargeForSheet


def add(jobs: Jobs) -> None:
    parser = jobs.add_parser("formats", help="list cards and envelopes, and which fit each other")
    parser.add_argument(
        "--card", metavar="ID", help="of this card alone: its envelopes, and how many on a sheet"
    )
    parser.add_argument("--all", action="store_true", help="each way that a card can be folded")
    parser.add_argument(
        "--country",
        metavar="CODE",
        default="US",
        help="whose post to say the prices of; %(default)s if unsaid",
    )
    parser.set_defaults(job=_formats)


def _formats(options: argparse.Namespace) -> int:
    country_name(options.country.upper())
    if options.card is not None:
        print("\n".join(_about(card_format(options.card), options.country.upper())))
        return 0
    print("Cards, how large when folded, and the envelopes that fit:")
    for card in ALL_CARDS if options.all else CARDS:
        close = [one for one in fits(card) if not one.is_loose] or fits(card)[:2]
        print(f"{card.id:28}{card.size_words:18}{', '.join(one.envelope.id for one in close)}")
    print("\nEnvelopes, and what is to be known when they are mailed:")
    for envelope in ENVELOPES:
        told = mail_cautions(envelope, options.country.upper())
        concern = told[0].concern.value if told else ""
        print(f"{envelope.id:28}{envelope.size_words:18}{concern}".rstrip())
    return 0


def _about(card: CardFormat, country: str) -> Iterator[str]:
    yield f"{card.name}, {card.size_words}"
    for one in fits(card):
        loose = ", loose" if one.is_loose else ""
        yield f"  {one.envelope.id:16}{one.slack_words} to spare{loose}"
        for caution in mail_cautions(one.envelope, country):
            yield f"    {caution.sentence}"
    for sheet in SHEETS:
        yield f"  {_on_sheet(card, sheet)}"


def _on_sheet(card: CardFormat, sheet: Sheet) -> str:
    from desktop.stationery.impositions import grid_for

    try:
        return f"{sheet.id:16}{grid_for(card, sheet).count} to a sheet"
    except TooLargeForSheet:
        return f"{sheet.id:16}none to a sheet"
