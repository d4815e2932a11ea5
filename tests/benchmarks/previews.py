"""How soon a card is on the screen after a click on *Write card*, in processes of their own."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.benchmarks.clocks import Result

PLACES = {"today": "a row of Today", "contact": "a contact's page", "log": "Log event"}
STARTS = 3  # of the program, for each place
LOOK = 4000  # milliseconds in which somebody looks about before the first click

Times = dict[str, float]


def cards_on_screen(book: Path) -> Iterator[Result]:
    """From each place where one can be asked for, in milliseconds by the clock; medians.

    The first in a process is told apart, and so is one that is clicked as soon as it is there.
    """
    for place, name in PLACES.items():
        clicks = [_clicks(book, place, LOOK) for _ in range(STARTS)]
        yield from _told(f"card from {name}, the first", [first for first, *_ in clicks])
        yield from _told(f"card from {name}, later", [each for _, *more in clicks for each in more])
    at_once = [_clicks(book, "today", 0)[0] for _ in range(STARTS)]
    yield from _told("card from Today, clicked at once", at_once)


def _told(what: str, times: list[Times]) -> Iterator[Result]:
    yield Result(what, median(each["clock"] for each in times), "ms")
    yield Result("  of processors' work", median(each["work"] for each in times), "ms")


def _clicks(book: Path, place: str, patience: int) -> list[Times]:
    """On a copy, since events are logged in it, and without what the user chose."""
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copyfile(book, Path(folder) / "copy.book")
        command = [sys.executable, "-m", "tests.benchmarks.clicks", copy, place, str(patience)]
        places = {
            name: str(Path(folder) / name.lower())
            for name in ("FAIRHAND_PREFERENCES", "FAIRHAND_PRINTERS", "FAIRHAND_HANDS")
        }
        environment = os.environ | places
        done = subprocess.run(
            command, env=environment, stdout=subprocess.PIPE, text=True, check=True
        )
    times: list[Times] = json.loads(done.stdout)
    return times
