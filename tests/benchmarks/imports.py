"""How quickly a large file of vCards comes into the book, duplicates looked for and all."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.clocks import Result, seconds, work_seconds
from tests.exchange.made_cards import card

# At most 10 s and 300 MB for 10,000 people.
_GIVEN = [
    "Ann",
    "Maria",
    "John",
    "Li",
    "Zoë",
    "José",
    "Łukasz",
    "Emma",
    "Noah",
    "Omar",
    "Priya",
    "Chen",
    "Yuki",
    "Ivy",
    "Ava",
    "Mia",
]
_FAMILY = [
    "Lee",
    "García",
    "Smith",
    "Müller",
    "Nowak",
    "Dubois",
    "Rossi",
    "Silva",
    "Kim",
    "Patel",
    "Khan",
    "Berg",
    "Costa",
]


def an_import(people: int) -> Iterator[object]:
    """New to an empty book, and once more when each of them is in it."""
    with tempfile.TemporaryDirectory() as folder:
        path, book = Path(folder) / "people.vcf", Path(folder) / "my.book"
        path.write_text("".join(map(_card, range(people))), "utf-8", newline="")
        yield Result("a file of vCards", path.stat().st_size / 1e6, "MB")
        for what in ("all of them new", "all of them known"):
            worked, (taken, memory) = work_seconds(lambda: seconds(lambda: _imported(path, book)))
            yield Result(f"{people:,} vCards, {what}", taken, "s")
            yield Result("  of work", worked, "s")
            yield Result("memory of the larger process", memory, "MB")


def _imported(path: Path, book: Path) -> float:
    """Imports as a user would, and answers megabytes: of the processes the one that took most."""
    script = (
        "import resource, sys; from desktop.__main__ import main; main(sys.argv[1:]);"
        "print(max(resource.getrusage(who).ru_maxrss"
        " for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)))"
    )
    command = [sys.executable, "-c", script, "import", "--yes", "--book", str(book), str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    most = int(done.stdout.splitlines()[-1])
    return most / 1e6 if sys.platform == "darwin" else most * 1024 / 1e6


def _card(number: int) -> str:
    given = _GIVEN[number % len(_GIVEN)]
    family = _FAMILY[number // len(_GIVEN) % len(_FAMILY)]
    return card(
        f"N:{family};{given};;;",
        f"FN:{given} {family}",
        f"ORG:Firm {number % 700};Sales",
        "TITLE:Head of it",
        f"EMAIL;TYPE=INTERNET;TYPE=WORK:person{number}@example.com",
        f"TEL;TYPE=CELL:+1 415 {number:07}",
        f"TEL;TYPE=WORK:+1 212 {number:07}",
        f"ADR;TYPE=WORK:;;{number} Main St;Austin;TX;78701;USA",
        f"NOTE:Met at the fair\\, {number}",
        f"BDAY:1980-01-{1 + number % 28:02}",
        "CATEGORIES:Clients,Friends",
    )
