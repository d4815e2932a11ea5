"""The options of what makes a batch."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from desktop.commands.arguments import Parser, add_purpose, said, shop

if TYPE_CHECKING:
    from desktop.workflows.write_batches import Making


def add_making(parser: Parser) -> None:
    by = parser.add_mutually_exclusive_group()
    by.add_argument(
        "--workers", metavar="N", type=_workers, help="processes at once; one a core if unsaid"
    )
    by.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        type=said,
        help="of a Dask cluster that does the work, such as tcp://10.0.0.1:8786",
    )
    parser.add_argument(
        "--each",
        action="store_true",
        help="a PDF for each card and each envelope: --out and --envelopes are folders",
    )
    add_purpose(parser)


def making(options: argparse.Namespace) -> Making:
    """What was said of it."""
    from desktop.workflows.many_processes import cores
    from desktop.workflows.write_batches import Making

    workers = options.workers or cores()
    return Making(workers, options.scheduler or "", options.purpose, shop(options))


def home(options: argparse.Namespace) -> str:
    """The country that the mail is posted in."""
    return (options.origin or "US").upper()


def _workers(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:4]) <= 256):
        raise argparse.ArgumentTypeError("workers are counted from 1 to 256")
    return int(text)
