#!/usr/bin/env python3
"""Fetch the fonts of the hands that are shipped, and make their folders in resources/hands again.

usage: packaging/fetch_hands.py [HAND ...]        (run by the environment that ./dev made; needs
npm)

packaging/hands.toml names the package and version of each font, which come through whatever npm
registry this machine is set up for. A font in WOFF is unpacked and otherwise kept as it is; its pen
strokes are built beside it, and the characters that it lacks or draws badly composed
(desktop/handwriting/new_hands.py). The same fonts give the same bytes.
"""

import io
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from fontTools.ttLib import TTFont

sys.path.insert(0, str(Path(__file__).parents[1]))

from desktop.handwriting.hand_facts import Habits, Origin
from desktop.handwriting.marks import smooth
from desktop.handwriting.new_hands import build_hand, write_hand
from desktop.handwriting.strokes import GlyphStrokes

SOURCES = Path(__file__).with_name("hands.toml")
HANDS = Path(__file__).parents[1] / "resources" / "hands"
OFL = "SIL Open Font License 1.1"


@dataclass(frozen=True)
class Repair:
    """Letters that the font draws where or how nobody writes them.

    tall: times as high above the middle of the small letters; size: times as large; raised:
    x-heights; like: the font's glyph that is taken instead; drawn: strokes in place of the font's,
    x-heights.
    """

    letters: str
    tall: float = 1.0
    size: float = 1.0
    raised: float = 0.0
    like: str = ""
    drawn: list[list[list[float]]] = field(default_factory=list)

    def mended(self, letter: GlyphStrokes, half_nib: float) -> GlyphStrokes:
        if self.drawn:
            return _drawn(self.drawn, half_nib)
        points = letter.points * self.size + (0.0, self.raised)
        points[:, 1] += np.maximum(0, points[:, 1] - 0.5) * (self.tall - 1)
        return replace(letter, points=points)


def _drawn(strokes: list[list[list[float]]], half_nib: float) -> GlyphStrokes:
    paths = [smooth(np.array(stroke, float)) for stroke in strokes]
    points = np.concatenate(paths)
    return GlyphStrokes(
        points,
        np.full(len(points), half_nib),
        np.array([len(path) for path in paths]),
        np.zeros(len(paths), bool),
    )


@dataclass(frozen=True)
class Source:
    """One hand of hands.toml.

    licence_file: its name in the package; mark_gap: x-heights between a letter and its accent, if
    not as the font has it.
    """

    id: str
    name: str
    description: str
    font: str
    package: str
    version: str
    file: str
    joins: bool
    x_height_mm: float
    nib_mm: float
    pitch: float
    licence: str = OFL
    licence_file: str = "LICENSE_FONT"
    repair: tuple[Repair, ...] = ()
    mark_gap: float | None = None

    @property
    def origin(self) -> Origin:
        return Origin(
            name=self.name,
            description=self.description,
            licence=self.licence,
            font=self.font,
            source=f"{self.package} {self.version}",
            made_by="Made by packaging/fetch_hands.py; change packaging/hands.toml.",
        )

    @property
    def habits(self) -> Habits:
        return Habits(self.joins, self.x_height_mm, self.nib_mm, self.pitch)


def sources() -> list[Source]:
    """The hands that are shipped."""
    with SOURCES.open("rb") as file:
        return [_source(entry) for entry in tomllib.load(file)["hand"]]


def _source(entry: dict[str, Any]) -> Source:
    repairs = tuple(Repair(**repair) for repair in entry.pop("repair", []))
    return Source(**entry, repair=repairs)


def main(wanted: list[str]) -> int:
    """Make the folders of the wanted hands, or of all."""
    for source in sources():
        if not wanted or source.id in wanted:
            make_hand(source)
            print(f"\r{source.id}: {source.font}, {source.package} {source.version}")
    return 0


def make_hand(source: Source) -> None:
    """Fetch the font and write font.ttf, LICENSE.txt, strokes.npz and hand.toml."""
    folder = HANDS / source.id
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        package = f"{source.package}@{source.version}"
        subprocess.run(
            ["npm", "pack", "--silent", package], cwd=scratch, check=True, stdout=subprocess.DEVNULL
        )
        archive = next(Path(scratch).glob("*.tgz"))
        with tarfile.open(archive) as tar:
            (folder / "font.ttf").write_bytes(_unpacked(_member(tar, source.file)))
            (folder / "LICENSE.txt").write_bytes(_member(tar, source.licence_file))
    font = TTFont(folder / "font.ttf")

    def mend(strokes: dict[str, GlyphStrokes], half_nib: float) -> None:
        for repair in source.repair:
            for name in {font.getBestCmap()[ord(letter)] for letter in repair.letters}:
                strokes[name] = repair.mended(strokes[repair.like or name], half_nib)

    hand = build_hand(font, mend=mend, mark_gap=source.mark_gap, progress=_show)
    write_hand(folder, (folder / "font.ttf").read_bytes(), hand, source.origin, source.habits)


def _show(done: int, count: int) -> None:
    print(f"\r{done} of {count} glyphs", end="", flush=True)


def _member(tar: tarfile.TarFile, name: str) -> bytes:
    file = tar.extractfile(f"package/{name}")
    if file is None:
        raise SystemExit(f"{name} is not a file in the package.")
    return file.read()


def _unpacked(data: bytes) -> bytes:
    """The font as TrueType: as it is, or out of its WOFF wrapping."""
    if not data.startswith(b"wOFF"):
        return data
    font = TTFont(io.BytesIO(data), recalcTimestamp=False, recalcBBoxes=False)
    font.flavor = None
    file = io.BytesIO()
    font.save(file, reorderTables=None)
    return file.getvalue()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
