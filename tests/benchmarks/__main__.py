"""Measures the main jobs and prints a table: `./dev bench`, with fewer cards as `./dev bench 200`.

`./dev bench --contacts 10000` measures a book of that size instead, with `--server` on PostgreSQL;
`./dev bench --batch 1000` cards and envelopes of so many people at once;
`./dev bench --import 10000` so many vCards that come into one, which may take 10 s and 300 MB.

Nothing depends on what it says; read it against the numbers of the same run.
"""

import argparse
import os
import platform
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path

from desktop.handwriting.hands import DEFAULT_HAND, hand_ids
from tests.benchmarks.batches import many, memory_megabytes
from tests.benchmarks.books import a_book
from tests.benchmarks.cards import (
    card_milliseconds,
    first_card_seconds,
    keystroke_milliseconds,
    load_milliseconds,
    picture_milliseconds,
)
from tests.benchmarks.clocks import Result
from tests.benchmarks.imports import an_import
from tests.benchmarks.mailings import a_batch
from tests.benchmarks.windows import start_of_the_window

# What the table says of each hand, and at most how much it should be.
_COLUMNS = (
    ("card, ms", 60),
    ("picture, ms", 0),
    ("keystroke, ms", 100),
    ("load, ms", 50),
    ("first card, s", 0.6),
    ("of many, ms", 0),
    ("plain, ms", 0),
    ("times plain", 4),
    ("KB a card", 10),
    ("plain KB", 0),
)
_NAME, _CELL = 16, 14  # characters


def main() -> None:
    parser = argparse.ArgumentParser(prog="./dev bench", description="Measure the main jobs.")
    parser.add_argument("cards", type=int, nargs="?", default=1000, help="%(default)s if unsaid")
    parser.add_argument("--hand", action="append", help="this one only; may be given again")
    parser.add_argument(
        "--import", dest="imported", type=int, help="measure so many vCards instead"
    )
    parser.add_argument("--batch", type=int, help="measure cards of so many people instead")
    parser.add_argument("--contacts", type=int, help="measure a book of so many instead")
    parser.add_argument("--server", action="store_true", help="with --contacts: on PostgreSQL")
    asked = parser.parse_args()
    print(f"{_processor()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}")
    libraries = ("numpy", "reportlab", "PySide6_Essentials")
    versions = ", ".join(f"{library} {version(library)}" for library in libraries)
    print(f"Python {platform.python_version()}, {versions}\n")
    if asked.imported:
        _tell(an_import(asked.imported))
        return
    if asked.batch:
        _tell(a_batch(asked.batch))
        return
    if asked.contacts:
        _tell(a_book(asked.contacts, on_server=asked.server))
        return
    print(f"{'':{_NAME}}" + "".join(f"{name:>{_CELL}}" for name, _ in _COLUMNS))
    print(f"{'at most':{_NAME}}" + "".join(f"{most or '':>{_CELL}}" for _, most in _COLUMNS))
    for hand in asked.hand or hand_ids():
        cells = "".join(f"{number:>{_CELL}.3g}" for number in _measured(hand, asked.cards))
        print(f"{hand:{_NAME}}{cells}", flush=True)
    print()
    memory = memory_megabytes(asked.cards, DEFAULT_HAND)
    _tell([Result(f"memory for {asked.cards} cards", memory, "MB"), *start_of_the_window()])


def _tell(results: Iterable[object]) -> None:
    for result in results:
        print(result, flush=True)


def _measured(hand: str, count: int) -> Iterator[float]:
    """The numbers of a hand's line, so many cards in one PDF being many."""
    yield card_milliseconds(hand)
    yield picture_milliseconds(hand)
    yield keystroke_milliseconds(hand)
    yield load_milliseconds(hand)
    yield first_card_seconds(hand)
    batch = many(count, hand)
    yield batch.milliseconds
    yield batch.plain_milliseconds
    yield batch.times_plain
    yield batch.size
    yield batch.plain_size


def _processor() -> str:
    """The processor's name, where the system tells it."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        lines = []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return next(iter(names), platform.processor() or "an unnamed processor")


if __name__ == "__main__":
    main()
