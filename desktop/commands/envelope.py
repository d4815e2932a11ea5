"""`fairhand envelope`: an addressed envelope."""

from __future__ import annotations

import argparse
import sys

from desktop.commands.arguments import (
    Jobs,
    add_purpose,
    add_writing,
    address_of,
    hand_id,
    refuse_to_replace,
    shop,
    text_of,
)
from desktop.commands.plots import add_plotter, add_unwritten, is_plot, save, the_plotter
from desktop.domain.countries import country_name
from desktop.domain.country_lines import is_country_line
from desktop.domain.typed_addresses import exact_address, plain_address
from desktop.stationery.custom_sizes import custom_size
from desktop.stationery.formats import envelope_format
from desktop.stationery.mail_sizes import mail_cautions
from desktop.whole_files import write_whole


def add(jobs: Jobs) -> None:
    parser = jobs.add_parser("envelope", help="address an envelope")
    parser.add_argument("--to", metavar="FILE", required=True, help="the address, line by line")
    parser.add_argument("--from", metavar="FILE", dest="sender", help="the return address")
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--size", metavar="ID", default="us-a2", help="%(default)s if unsaid")
    size.add_argument("--custom", metavar="SIZE", help="a size of your own, such as 152x102mm")
    parser.add_argument(
        "--face",
        metavar="hand|plain",
        default="hand",
        help="written by hand, which is opened first, or in type that machines read at once",
    )
    parser.add_argument(
        "--origin",
        metavar="COUNTRY",
        default="",
        help="where it is posted, such as US: its post's zones are kept",
    )
    parser.add_argument(
        "--exactly", action="store_true", help="print the lines as they are, whatever they say"
    )
    parser.add_argument(
        "--mailer-id",
        metavar="ID",
        default="",
        help="the number that the US post gave you: adds an Intelligent Mail barcode",
    )
    parser.add_argument(
        "--serial", metavar="N", type=int, default=0, help="of this piece, for the barcode"
    )
    add_writing(parser)
    add_purpose(parser)
    add_plotter(parser)
    add_unwritten(parser)
    parser.set_defaults(job=_envelope)


def _envelope(options: argparse.Namespace) -> int:
    from desktop.workflows.plot_notes import envelope_plot
    from desktop.workflows.print_unwritten import unwritten_envelope_pdf
    from desktop.workflows.write_notes import NoteOrder, envelope_doubts, envelope_pdf

    read = exact_address if options.exactly else plain_address
    if options.origin:
        country_name(options.origin)
    order = NoteOrder(
        text="",
        hand=hand_id(options.hand),
        seed=options.seed,
        ink=options.ink,
        pen=options.pen,
        envelope=_size(options),
        to=read(text_of(options.to)),
        sender=address_of(options.sender, "return address", read),
        face=options.face,
        origin=options.origin,
        mailer_id=options.mailer_id,
        serial=options.serial,
    )
    refuse_to_replace(options.out, options.to, options.sender)
    if is_plot(options):
        save(envelope_plot(order, options.out, the_plotter(options), jig=options.jig))
    else:
        pdf_of = unwritten_envelope_pdf if options.unwritten else envelope_pdf
        write_whole(options.out, pdf_of(order, options.purpose, shop(options)))
    for caution in mail_cautions(envelope_format(order.envelope), options.origin):
        print(caution.sentence, file=sys.stderr)
    for doubt in envelope_doubts(order, abroad=is_country_line(order.to[-1])):
        print(doubt, file=sys.stderr)
    return 0


def _size(options: argparse.Namespace) -> str:
    return str(options.size) if options.custom is None else custom_size(options.custom).id
