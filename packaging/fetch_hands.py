#!/usr/bin/env python3
"""Fetch the fonts of the hands that are shipped, and make their folders in resources/hands again.

usage: packaging/fetch_hands.py [--again] [HAND ...]      (run by the environment that ./dev made;
needs npm, but not with --again, which only builds the strokes again from the fonts that are there)

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
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fontTools.ttLib import TTFont

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parent))

from hand_repairs import Repair, form_name, repaired

from desktop.handwriting.hand_facts import Habits, Origin
from desktop.handwriting.new_hands import build_hand, write_hand
from desktop.handwriting.strokes import GlyphStrokes

SOURCES = Path(__file__).with_name("hands.toml")
HANDS = Path(__file__).parents[1] / "resources" / "hands"
OFL = "SIL Open Font License 1.1"


@dataclass(frozen=True)
class Source:
    """One hand of hands.toml.

    licence_file: its name in the package; mark_gap, letter_gap: x-heights between a letter and its
    accent or the next letter, if not as the font has them; unlike: glyphs of the font that are no
    good form of their letter.
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
    letter_gap: float | None = None
    unlike: tuple[str, ...] = ()

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
    def forms(self) -> dict[str, str]:
        """What other forms of letters that stand apart are called."""
        return {} if self.joins else {c: form_name(c) for _, c in self._beside}

    @property
    def led(self) -> dict[str, tuple[str, bool]]:
        """What other forms of joined letters are called, and whether they only end words."""
        return {c: (form_name(c), last) for last, c in self._beside} if self.joins else {}

    @property
    def _beside(self) -> list[tuple[bool, str]]:
        return [(repair.last, c) for repair in self.repair if repair.beside for c in repair.letters]

    @property
    def habits(self) -> Habits:
        return Habits(
            self.joins, self.x_height_mm, self.nib_mm, self.pitch, letter_gap=self.letter_gap
        )


def sources() -> list[Source]:
    """The hands that are shipped."""
    with SOURCES.open("rb") as file:
        return [_source(entry) for entry in tomllib.load(file)["hand"]]


def _source(entry: dict[str, Any]) -> Source:
    repairs = tuple(Repair(**repair) for repair in entry.pop("repair", []))
    return Source(**entry, repair=repairs)


def main(wanted: list[str]) -> int:
    """Make the folders of the wanted hands, or of all."""
    make = build_again if "--again" in wanted else make_hand
    wanted = [id for id in wanted if id != "--again"]
    for source in sources():
        if not wanted or source.id in wanted:
            make(source)
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
    build_again(source)


def build_again(source: Source) -> None:
    """Write strokes.npz and hand.toml from the font that is in the folder."""
    folder = HANDS / source.id
    font = TTFont(folder / "font.ttf")

    def mend(strokes: dict[str, GlyphStrokes], half_nib: float) -> None:
        repaired(strokes, font.getBestCmap(), source.repair, half_nib)

    hand = build_hand(
        font,
        mend=mend,
        mark_gap=source.mark_gap,
        unlike=source.unlike,
        forms=source.forms,
        led=source.led,
        progress=_show,
    )
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
