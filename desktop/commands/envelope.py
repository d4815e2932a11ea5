"""`fairhand envelope`: an addressed envelope."""

from __future__ import annotations

import argparse

from desktop.commands.arguments import (
    CannotRead,
    Jobs,
    add_writing,
    hand_id,
    refuse_to_replace,
    text_of,
)
from desktop.domain.refusals import Refusal
from desktop.domain.typed_addresses import plain_address
from desktop.paths import write_whole


def add(jobs: Jobs) -> None:
    parser = jobs.add_parser("envelope", help="address an envelope")
    parser.add_argument("--to", metavar="FILE", required=True, help="the address, line by line")
    parser.add_argument("--from", metavar="FILE", dest="sender", help="the return address")
    parser.add_argument("--size", metavar="ID", default="us-a2", help="%(default)s if unsaid")
    add_writing(parser)
    parser.set_defaults(job=_envelope)


def _envelope(options: argparse.Namespace) -> int:
    from desktop.workflows.write_notes import NoteOrder, envelope_pdf

    order = NoteOrder(
        text="",
        hand=hand_id(options.hand),
        seed=options.seed,
        ink=options.ink,
        pen=options.pen,
        envelope=options.size,
        to=plain_address(text_of(options.to)),
        sender=_return_address(options.sender) if options.sender is not None else (),
    )
    refuse_to_replace(options.out, options.to, options.sender)
    write_whole(options.out, envelope_pdf(order))
    return 0


def _return_address(name: str) -> tuple[str, ...]:
    try:
        return plain_address(text_of(name))
    except CannotRead:
        raise
    except Refusal as refusal:
        raise Refusal(f"In the return address: {refusal}") from refusal
