"""`fairhand write`: a text on a card."""

from __future__ import annotations

import argparse

from desktop.commands.arguments import (
    Jobs,
    add_purpose,
    add_writing,
    hand_id,
    refuse_to_replace,
    text_of,
)
from desktop.paths import write_whole


def add(jobs: Jobs) -> None:
    parser = jobs.add_parser("write", help="write a text on a card")
    parser.add_argument("--text", metavar="FILE", required=True, help="the note; - reads it here")
    parser.add_argument(
        "--card", metavar="ID", default="us-a2-folded", help="%(default)s if unsaid"
    )
    add_writing(parser)
    add_purpose(parser)
    parser.set_defaults(job=_write)


def _write(options: argparse.Namespace) -> int:
    from desktop.workflows.write_notes import NoteOrder, card_pdf

    order = NoteOrder(
        text=text_of(options.text),
        hand=hand_id(options.hand),
        seed=options.seed,
        ink=options.ink,
        pen=options.pen,
        card=options.card,
    )
    refuse_to_replace(options.out, options.text)
    write_whole(options.out, card_pdf(order, options.purpose, options.icc or ""))
    return 0
