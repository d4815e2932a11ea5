#!/usr/bin/env python3
"""Fetch the fonts of the hands that are shipped, and make their folders in resources/hands again.

usage: packaging/fetch_hands.py [HAND ...]        (run by the environment that ./dev made; needs
npm)

packaging/hands.toml names the package and version of each font, which come through whatever npm
registry this machine is set up for. A font in WOFF is unpacked and otherwise kept as it is; its pen
strokes are built beside it (desktop/handwriting/stroke_builder.py), the characters that it lacks or
draws badly are composed (desktop/handwriting/composing.py). The same fonts give the same bytes.
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

from desktop.handwriting.composing import compose, usual_gap
from desktop.handwriting.marks import smooth
from desktop.handwriting.spacing import usual_letter_gap
from desktop.handwriting.stroke_builder import (
    build_strokes,
    letters_of,
    nib_of,
    without_replaced,
    x_height_of,
)
from desktop.handwriting.strokes import GlyphStrokes, save_strokes

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
    strokes = build_strokes(font, _show)
    half_nib = nib_of(font) / x_height_of(font) / 2
    for repair in source.repair:
        for name in {font.getBestCmap()[ord(letter)] for letter in repair.letters}:
            strokes[name] = repair.mended(strokes[repair.like or name], half_nib)
    letters = letters_of(font, strokes)
    gap = usual_gap(letters) if source.mark_gap is None else source.mark_gap
    composed = compose(letters, half_nib, gap)
    glyphs = without_replaced(font, strokes, composed.keys())
    (folder / "strokes.npz").write_bytes(save_strokes(glyphs, composed))
    facts = _facts(source, font, gap)
    letter_gap = usual_letter_gap(folder / "font.ttf", folder / "strokes.npz", x_height_of(font))
    (folder / "hand.toml").write_text(f"{facts}letter_gap = {letter_gap:.3f}\n", encoding="utf-8")


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


def _facts(source: Source, font: TTFont, mark_gap: float) -> str:
    """hand.toml, less the spacing that is measured last."""
    x_height = x_height_of(font)
    return f"""\
# Made by packaging/fetch_hands.py; change packaging/hands.toml.
name = "{source.name}"
description = "{source.description}"
licence = "{source.licence}"
font = "{source.font}"
source = "{source.package} {source.version}"
joins = {str(source.joins).lower()}

# As a person writes it.
x_height_mm = {source.x_height_mm}
nib_mm = {source.nib_mm}
pitch = {source.pitch}  # x-heights between baselines

# Measured from the font: font units, and shares of the x-height.
x_height_units = {x_height:.1f}
nib_drawn = {nib_of(font) / x_height:.4f}
mark_gap = {mark_gap:.3f}  # between a letter and its accent
"""


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
