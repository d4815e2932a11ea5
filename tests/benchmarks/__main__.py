"""Measures the main jobs and prints a table: `./dev bench`, with more cards as `./dev bench 1000`.

`./dev bench --contacts 10000` measures a book of that size instead.

Nothing depends on what it says; read it against the numbers of the same run.
"""

import argparse
import os
import platform
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

from desktop.handwriting.hands import hand_ids
from tests.benchmarks.books import a_book
from tests.benchmarks.cards import many_cards, one_card
from tests.benchmarks.windows import start_of_the_window


def main() -> None:
    parser = argparse.ArgumentParser(prog="./dev bench", description="Measure the main jobs.")
    parser.add_argument("cards", type=int, nargs="?", default=200, help="%(default)s if unsaid")
    parser.add_argument("--contacts", type=int, help="measure a book of so many instead")
    options = parser.parse_args()
    print(f"{_processor()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}")
    libraries = ("numpy", "reportlab", "PySide6_Essentials")
    versions = ", ".join(f"{library} {version(library)}" for library in libraries)
    print(f"Python {platform.python_version()}, {versions}\n")
    if options.contacts:
        _tell(a_book(options.contacts))
        return
    for hand in hand_ids():
        _tell(one_card(hand))
    _tell(many_cards(options.cards))
    _tell(start_of_the_window())


def _tell(results: Iterable[object]) -> None:
    for result in results:
        print(result, flush=True)


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
