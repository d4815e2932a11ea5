"""How many cards a second a batch is, with one and two workers, against the words as plain text.

Each by the clock, and by the work of all processors, which other programs do not change.
"""

import csv
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from desktop.handwriting.hands import DEFAULT_HAND
from desktop.workflows.write_batches import BatchFiles, Making, write_batch
from tests.benchmarks import labels
from tests.benchmarks.batches import broken_lines, orders, save_plain
from tests.benchmarks.clocks import Result, seconds, work_seconds

_NOTE = """{greeting},

Thank you for the time you gave me at {organization}. I keep thinking about {talked_about}, and
would be glad to hear how it goes on.

Warmly,
{signature}
"""
_TYPED = """Dear {Name},

Thank you for the time you gave me at {Company}. I keep thinking about {Talked about}, and
would be glad to hear how it goes on.

Warmly,
Jordan
"""
_HEADERS = ("Name", "Company", "Street", "City", "State", "ZIP", "Talked about")

# Runs in a process of its own: the most memory that it or one of its workers needs.
_COMMAND = """
import resource, sys
from desktop.__main__ import main
assert main(sys.argv[1:]) == 0
most = [resource.getrusage(who).ru_maxrss
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
print(max(most))
"""


def a_batch(count: int) -> Iterator[object]:
    """Cards alone, beside the same words as text, and the whole command, with its envelopes."""
    asked = orders(count, DEFAULT_HAND)
    lines = [broken_lines(order) for order in asked]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plain = partial(save_plain, lines, DEFAULT_HAND, folder / "plain.pdf")
        yield from _speeds(f"{count:,} cards as plain ReportLab text", count, plain)
        if labels.is_there():
            merged = partial(labels.merge, folder, _HEADERS, list(map(_row, range(count))), _TYPED)
            yield from _speeds("the same list by gLabels, in type", count, merged)
        files = BatchFiles(folder / "cards.pdf")
        for workers in (1, 2):
            making = Making(workers)
            written = partial(write_batch, asked, files, title="C", making=making)
            yield from _speeds(f"in handwriting, workers: {workers}", count, written)
        memory: list[float] = []
        for workers in (1, 2):
            command = partial(_measured_command, folder, count, workers, memory)
            yield from _speeds(f"with envelopes, workers: {workers}", count, command)
            yield Result("memory of the largest process", memory[-1], "MB")


def _speeds(what: str, count: int, work: Callable[[], object]) -> Iterator[Result]:
    worked, (taken, _) = work_seconds(lambda: seconds(work))
    yield Result(what, count / taken, "cards/s")
    yield Result("  for each second of work", count / worked, "cards")


def _measured_command(folder: Path, count: int, workers: int, memory: list[float]) -> None:
    memory.append(_command(folder, count, workers))


def _command(folder: Path, count: int, workers: int) -> float:
    """From a table of people to all files; answers the memory, MB, which Linux tells in KB."""
    (folder / "note.txt").write_text(_NOTE, "utf-8")
    (folder / "from.txt").write_text("Jordan Lee\n9 Elm Street\nPortland, OR 97201\n", "utf-8")
    with (folder / "people.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([_HEADERS, *map(_row, range(count))])
    command = [sys.executable, "-c", _COMMAND, "batch", "people.csv", "--note", "note.txt"]
    command += ["--from", "from.txt", "--out", "cards.pdf", "--envelopes", "envelopes.pdf"]
    done = subprocess.run(
        [*command, "--workers", str(workers)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
    )
    return float(done.stdout) / (1024 if sys.platform == "linux" else 1024**2)


def _row(number: int) -> tuple[str, ...]:
    subjects = ("how you release every week", "the night shift", "your new warehouse in Ohio")
    return (
        f"Ada Byron {chr(65 + number % 26)}",
        "Acme Inc.",
        f"{number + 1} Long Street",
        "Springfield",
        "IL",
        f"{10_000 + number}",
        subjects[number % len(subjects)],
    )
