"""`fairhand hands`: which hands there are, how human they are, and a page of each."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.commands.arguments import Jobs, path


def add(jobs: Jobs) -> None:
    parser = jobs.add_parser("hands", help="list the hands, one a line, the id first")
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument(
        "--measure", action="store_true", help="measure how human their pages are, in x-heights"
    )
    instead.add_argument(
        "--specimens", metavar="DIR", type=path, help="write a page of each into this folder"
    )
    parser.set_defaults(job=_hands)


def _hands(options: argparse.Namespace) -> int:
    from desktop.handwriting.hands import hand_ids, load_hand

    if options.measure:
        return _measures()
    if options.specimens:
        return _specimens(options.specimens)
    for id in hand_ids():
        hand = load_hand(id)
        print(f"{hand.id:16}{hand.name}: {hand.description}")
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
