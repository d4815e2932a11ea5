"""The options of what reads a table: its encoding, and what its columns hold."""

from __future__ import annotations

import argparse

from desktop.commands.arguments import Parser
from desktop.domain.column_uses import checked_use


def add_columns(parser: Parser, besides: str = "") -> None:
    """besides: what is said of columns in the end."""
    parser.add_argument("--encoding", metavar="NAME", default="", help="such as Windows-1252")
    parser.add_argument(
        "--map",
        metavar="HEADER=USE",
        action="append",
        default=[],
        help=f"what a column of a table holds, such as 'Mail=email'{besides}",
    )


def column_uses(options: argparse.Namespace) -> dict[str, str]:
    """What was said of columns. Ends the command with status 2 where it is nothing known."""
    from desktop.exchange.encodings import CHOICES

    if options.encoding and options.encoding not in CHOICES:
        options.parser.error(
            f"there is no encoding “{options.encoding}”: choose {', '.join(CHOICES)}"
        )
    pairs = [said.rpartition("=") for said in options.map]
    return {header: checked_use(use) for header, _, use in pairs}
