#!/usr/bin/env python3
"""Fetch the fonts of the hands that are shipped, and make their folders in resources/hands again.

usage: packaging/fetch_hands.py [HAND ...]        (run by the environment that ./dev made; needs
npm)

Each font comes from a named package and version through whatever npm registry this machine is set
up for. The font file is kept as it is; its pen strokes are built beside it
(desktop/handwriting/stroke_builder.py).
"""

import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from fontTools.ttLib import TTFont

sys.path.insert(0, str(Path(__file__).parents[1]))

from desktop.handwriting.spacing import usual_letter_gap
from desktop.handwriting.stroke_builder import build_strokes, nib_of, x_height_of
from desktop.handwriting.strokes import GlyphStrokes, save_strokes

HANDS = Path(__file__).parents[1] / "resources" / "hands"
OFL = "SIL Open Font License 1.1"


@dataclass(frozen=True)
class Repair:
    """Letters that the font draws where or how nobody writes them.

    tall: times as high; raised: x-heights; turned: mirrored left to right, as a closing quotation
    mark is that the font drew as an opening one.
    """

    letters: str
    tall: float = 1.0
    raised: float = 0.0
    turned: bool = False

    def mended(self, letter: GlyphStrokes) -> GlyphStrokes:
        points = letter.points * (1.0, self.tall) + (0.0, self.raised)
        if self.turned:
            points[:, 0] = points[:, 0].min() + points[:, 0].max() - points[:, 0]
        return replace(letter, points=points)


@dataclass(frozen=True)
class Source:
    """Where a hand comes from and how its writer uses it.

    x_height_mm and pitch: the size in which such a hand writes a note, and x-heights between
    baselines, by eye; nib_mm: its pen.
    """

    id: str
    name: str
    description: str
    font: str
    package: str
    version: str
    file: str
    licence: str
    joins: bool
    x_height_mm: float
    nib_mm: float
    pitch: float
    repairs: tuple[Repair, ...] = ()


SOURCES = (
    Source(
        id="quick-cursive",
        name="Quick cursive",
        description="half joined, quick and slanted",
        font="La Belle Aurore",
        package="@expo-google-fonts/la-belle-aurore",
        version="0.4.1",
        file="400Regular/LaBelleAurore_400Regular.ttf",
        licence=OFL,
        joins=True,
        x_height_mm=2.2,
        nib_mm=0.40,
        pitch=3.9,
        repairs=(Repair("'\u2019\u2018", raised=0.25), Repair('"\u201c\u201d', raised=-0.45)),
    ),
    Source(
        id="fine-liner",
        name="Fine-liner print",
        description="fast, slanted, letters apart",
        font="Nothing You Could Do",
        package="@expo-google-fonts/nothing-you-could-do",
        version="0.4.1",
        file="400Regular/NothingYouCouldDo_400Regular.ttf",
        licence=OFL,
        joins=False,
        x_height_mm=2.4,
        nib_mm=0.34,
        pitch=3.5,
        repairs=(Repair("'\"\u2018\u2019\u201c\u201d", raised=0.2),),
    ),
    Source(
        id="ballpoint",
        name="Ballpoint scrawl",
        description="small, narrow and lively, letters apart",
        font="Reenie Beanie",
        package="@expo-google-fonts/reenie-beanie",
        version="0.4.1",
        file="400Regular/ReenieBeanie_400Regular.ttf",
        licence=OFL,
        joins=False,
        x_height_mm=2.1,
        nib_mm=0.38,
        pitch=3.8,
        repairs=(Repair("'", raised=0.3), Repair('"\u2018\u2019\u201c\u201d', raised=0.7)),
    ),
    Source(
        id="school-cursive",
        name="School cursive",
        description="tidy, upright and joined",
        font="Cedarville Cursive",
        package="@expo-google-fonts/cedarville-cursive",
        version="0.4.1",
        file="400Regular/CedarvilleCursive_400Regular.ttf",
        licence=OFL,
        joins=True,
        x_height_mm=2.2,
        nib_mm=0.36,
        pitch=3.8,
        repairs=(Repair("l", tall=1.3), Repair("\u201d", turned=True)),
    ),
)


def main(wanted: list[str]) -> int:
    """Make the folders of the wanted hands, or of all."""
    for source in SOURCES:
        if not wanted or source.id in wanted:
            make_hand(source)
            print(f"{source.id}: {source.font}, {source.package} {source.version}")
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
            (folder / "font.ttf").write_bytes(_member(tar, source.file))
            (folder / "LICENSE.txt").write_bytes(_member(tar, "LICENSE_FONT"))
    font = TTFont(folder / "font.ttf")
    strokes = build_strokes(font)
    for repair in source.repairs:
        for name in {font.getBestCmap()[ord(letter)] for letter in repair.letters}:
            strokes[name] = repair.mended(strokes[name])
    (folder / "strokes.npz").write_bytes(save_strokes(strokes, font.getGlyphOrder()))
    facts = _facts(source, font)
    gap = usual_letter_gap(folder / "font.ttf", folder / "strokes.npz", x_height_of(font))
    (folder / "hand.toml").write_text(f"{facts}letter_gap = {gap:.3f}\n", encoding="utf-8")


def _member(tar: tarfile.TarFile, name: str) -> bytes:
    file = tar.extractfile(f"package/{name}")
    if file is None:
        raise SystemExit(f"{name} is not a file in the package.")
    return file.read()


def _facts(source: Source, font: TTFont) -> str:
    """hand.toml, less the spacing that is measured last."""
    x_height = x_height_of(font)
    return f"""\
# Made by packaging/fetch_hands.py; change the sources there.
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
"""


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
