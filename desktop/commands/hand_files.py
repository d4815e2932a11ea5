"""`fairhand hand export` and `import`: a hand as a font, or as a file for another machine."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from desktop.commands.arguments import path, said
from desktop.domain.refusals import Refusal

if TYPE_CHECKING:
    from desktop.commands.arguments import Jobs


class NoSuchEnding(Refusal):
    """A file of a kind that no hand becomes."""


def add_hand_files(actions: Jobs) -> None:
    export = actions.add_parser(
        "export", help="a font for other programs (.ttf), or a file for another machine (.hand)"
    )
    export.add_argument(
        "--hand", metavar="ID", type=said, help="its id or name; your own if unsaid"
    )
    export.add_argument(
        "--name",
        metavar="NAME",
        type=said,
        help="what the font is called; as the hand if unsaid",
    )
    export.add_argument("--out", metavar="FILE", type=path, required=True, help=".ttf or .hand")
    export.set_defaults(job=_export)
    taken = actions.add_parser("import", help="take a hand from a .hand file")
    taken.add_argument("file", metavar="FILE", type=path, help="that another machine exported")
    taken.add_argument("--name", metavar="NAME", type=said, help="what to call it")
    taken.set_defaults(job=_import)


def _export(options: argparse.Namespace) -> int:
    from desktop.workflows.carry_hands import ENDING, save_hand
    from desktop.workflows.export_hands import meant_hand, save_font

    ending = options.out.suffix.lower()
    if ending not in (".ttf", ENDING):
        raise NoSuchEnding(
            "A hand becomes a font (.ttf) or a file for another machine (.hand): let --out end so."
        )
    id = meant_hand(options.hand or "", options.name or "")
    if ending == ENDING:
        save_hand(id, options.out)
        return 0
    save_font(id, options.out, options.name or "", _show)
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr)
    return 0


def _import(options: argparse.Namespace) -> int:
    from desktop.workflows.carry_hands import carried_hand

    found = carried_hand(options.file)
    name = options.name or found.name
    print(f"{found.keep(name)}  {name}")
    return 0


def _show(done: int, count: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{100 * done // max(1, count)} %", end="", file=sys.stderr, flush=True)
