#!/usr/bin/env python3
"""Measure the pages of hands again, and set the medians into resources/hands/README.md.

usage: packaging/measure_hands.py [--meter COMMAND] [HAND ...]

Run it by the environment that ./dev made. Without a HAND all are measured; with some, the lines of
the others stay as they are.

--meter: another ruler, for the second table, which is else left as it is: a command that takes PNG
files of 300 dots an inch and prints a line of the columns' names, then one of numbers for each file
in turn, each line beginning with a name.
"""

import argparse
import math
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from PIL import Image

from desktop.handwriting.hands import hand_ids
from desktop.handwriting.measuring import ROWS, Measures, measured
from desktop.printing.pdf import pdf_bytes
from desktop.printing.previews import page_image
from desktop.workflows.measure_hands import measured_pages, medians

README = Path(__file__).parents[1] / "resources" / "hands" / "README.md"
DPI = 300
SEEDS = range(1, 11)  # of fewer pages, the medians of what varies much say little
COLUMNS = [row for row in ROWS if row.name != "repeats"]


def main() -> int:
    """Measure by our ruler, and by another if there is one."""
    parser = argparse.ArgumentParser(description="Measure the hands, for their README.")
    parser.add_argument("--meter", metavar="COMMAND", type=shlex.split)
    parser.add_argument("hands", metavar="HAND", nargs="*")
    asked = parser.parse_args()
    meter = asked.meter
    own, others = {}, {}
    for id in asked.hands or hand_ids():
        pages = [*measured_pages(id, SEEDS)]
        own[id] = medians([measured(page.writings[0], seed) for seed, page in pages])
        if meter:
            drawings = [pdf_bytes([page], title=id, seed=seed) for seed, page in pages]
            others[id] = medians(_metered(meter, drawings))
        print(id, _outside(own[id]), _outside(others.get(id, {})), flush=True)
    _set("own", own)
    if meter:
        _set("meter", others)
    return 0


def _metered(meter: list[str], drawings: Iterable[bytes]) -> list[Measures]:
    """What the other ruler says of these pages."""
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, pdf in enumerate(drawings):
            raster = page_image(pdf, 0, DPI)
            files.append(str(Path(folder) / f"{number:03}.png"))
            Image.frombytes("RGB", (raster.width, raster.height), raster.rgb).save(files[-1])
        told = subprocess.run([*meter, *files], capture_output=True, text=True, check=True).stdout
    names, *lines = [line.split()[1:] for line in told.splitlines()]
    found = [dict(zip(names, map(float, line), strict=True)) for line in lines]
    return [{row.name: page.get(row.name, math.nan) for row in ROWS} for page in found]


def _outside(measures: Mapping[str, float]) -> str:
    """The rows that no person's page shows."""
    wrong = [r.name for r in COLUMNS if r.name in measures and not _holds(r.name, measures)]
    return ", ".join(wrong) or ("all as people's" if measures else "")


def _holds(name: str, measures: Mapping[str, float]) -> bool:
    return next(r for r in ROWS if r.name == name).holds(round(measures[name], 3))


def _set(which: str, hands: Mapping[str, Measures]) -> None:
    """The table between the marks of its name in the README."""
    begin, end = f"<!-- {which} -->\n", f"<!-- /{which} -->"
    before, rest = README.read_text(encoding="utf-8").split(begin)
    kept, after = rest.split(end)
    lines = {line.split("`")[1]: line for line in kept.splitlines() if "`" in line}
    for id, measures in hands.items():
        lines[id] = _line([f"`{id}`", *(_cell(row.name, measures) for row in COLUMNS)])
    head = [
        ["", *(row.name for row in COLUMNS)],
        ["---"] * (1 + len(COLUMNS)),
        ["people", *(f"{_short(row.low)}-{_short(row.high)}" for row in COLUMNS)],
    ]
    table = "\n".join([*map(_line, head), *(lines[id] for id in hand_ids() if id in lines)]) + "\n"
    README.write_text(f"{before}{begin}{table}{end}{after}", encoding="utf-8")


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(name: str, measures: Mapping[str, float]) -> str:
    shown = _short(measures[name])
    return shown if _holds(name, measures) else f"**{shown}**"


def _short(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".").removeprefix("0") or "0"


if __name__ == "__main__":
    raise SystemExit(main())
