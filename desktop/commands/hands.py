"""`fairhand hands`: which there are, how human they are, a page of each, and hands of one's own."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.commands.arguments import Jobs, Parser, path, said
from desktop.commands.progress_bars import ProgressBar


def add(jobs: Jobs) -> None:
    parser = jobs.add_parser("hands", help="list the hands, one a line, the id first")
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument(
        "--measure", action="store_true", help="measure how human their pages are, in x-heights"
    )
    instead.add_argument(
        "--specimens", metavar="DIR", type=path, help="write a page of each into this folder"
    )
    _add_own(parser, instead)
    parser.set_defaults(job=_hands, parser=parser)


def _add_own(parser: Parser, instead: argparse._MutuallyExclusiveGroup) -> None:
    """The options for the hands that a user adds; the group's type has no public name."""
    instead.add_argument(
        "--add", metavar="FONT", type=path, help="make a hand of a .ttf or .otf file"
    )
    instead.add_argument("--remove", metavar="ID", type=said, help="remove a hand that you added")
    parser.add_argument("--name", metavar="NAME", type=said, help="what to call the hand added")


def _hands(options: argparse.Namespace) -> int:
    from desktop.handwriting.hands import hand_ids, load_hand

    if options.name is not None and options.add is None:
        options.parser.error("--name names a hand that is added: it goes with --add")
    if options.measure:
        return _measures()
    if options.specimens:
        return _specimens(options.specimens)
    if options.add:
        return _add_hand(options.add, options.name)
    if options.remove:
        return _remove_hand(options.remove)
    width = max(map(len, hand_ids())) + 1
    for id in hand_ids():
        hand = load_hand(id)
        print(f"{hand.id:{width}} {hand.name}: {hand.description}")
    return 0


def _add_hand(font: Path, name: str | None) -> int:
    from desktop.workflows.add_hands import find_hand
    from desktop.workflows.font_readers import FontReader, Limits

    with ProgressBar("letters") as bar:
        found = find_hand(font, FontReader(Limits()), bar.tell)
    name = name or found.name
    id = found.keep(name)
    print(f"{id}  {name}")
    print(f"Missing: {' '.join(found.missing)}" if found.missing else "Nothing is missing.")
    return 0


def _remove_hand(id: str) -> int:
    from desktop.workflows.add_hands import remove_hand

    print(f"Removed {remove_hand(id).name}.")
    return 0


def _measures() -> int:
    from desktop.workflows.measure_hands import (
        OUTSIDE,
        measure_hands,
        table_head,
        table_line,
    )

    print("\n".join(table_head()))
    for id, measures in measure_hands():
        print(table_line(id, measures), flush=True)
    print(f"{OUTSIDE} what pages by people do not measure")
    return 0


def _specimens(folder: Path) -> int:
    from desktop.workflows.write_specimens import write_specimens

    for page in write_specimens(folder):
        print(page)
    return 0
