"""Letters that a font draws where or how nobody writes them, mended as hands.toml says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from desktop.handwriting.marks import smooth
from desktop.handwriting.strokes import GlyphStrokes

LOW = 0.4  # x-heights: below this tails are cut


@dataclass(frozen=True)
class Repair:
    """Letters that the font draws where or how nobody writes them.

    tall: times as high above the middle of the small letters; deep: times as far below the line;
    wide: times as wide; size: times as large; raised: x-heights; dot: its dot, moved by x-heights;
    until: x-heights from the origin at which what lies low is cut off; like: the font's glyph that
    is taken instead; drawn: strokes in place of the font's, x-heights; lean: sideways for each step
    up, of strokes that are drawn upright; beside: the font's letter stays, and this is another form
    of it; last: which only stands where the pen is lifted after it.
    """

    letters: str
    tall: float = 1.0
    deep: float = 1.0
    wide: float = 1.0
    size: float = 1.0
    raised: float = 0.0
    dot: tuple[float, float] = (0.0, 0.0)
    until: float | None = None
    like: str = ""
    drawn: list[list[list[float]]] = field(default_factory=list)
    lean: float = 0.0
    beside: bool = False
    last: bool = False

    @property
    def reshapes(self) -> bool:
        """Whether it changes a letter, rather than puts another in its place."""
        return not self.drawn and not self.like

    def mended(self, letter: GlyphStrokes, half_nib: float) -> GlyphStrokes:
        if self.drawn:
            letter = _drawn(self.drawn, half_nib)
        if self.until is not None:
            letter = _cut(letter, self.until)
        points = letter.points * (self.size * self.wide, self.size) + (0.0, self.raised)
        points[:, 0] += self.lean * points[:, 1]
        points[:, 1] += np.maximum(0, points[:, 1] - 0.5) * (self.tall - 1)
        points[:, 1] += np.minimum(0, points[:, 1]) * (self.deep - 1)
        points[np.repeat(letter.marks, letter.counts)] += self.dot
        return replace(letter, points=points)


def form_name(letter: str) -> str:
    """What another form of a letter is called among glyphs, which no font calls one of its own."""
    return f"another {letter}"


def _drawn(strokes: list[list[list[float]]], half_nib: float) -> GlyphStrokes:
    paths = [smooth(np.array(stroke, float)) for stroke in strokes]
    points = np.concatenate(paths)
    return GlyphStrokes(
        points,
        np.full(len(points), half_nib),
        np.array([len(path) for path in paths]),
        np.zeros(len(paths), bool),
    )


def _cut(letter: GlyphStrokes, until: float) -> GlyphStrokes:
    """The letter without what lies low and beyond `until`."""
    kept = (letter.points[:, 0] < until) | (letter.points[:, 1] > LOW)
    stroke = np.repeat(np.arange(len(letter.counts)), letter.counts)
    return GlyphStrokes(
        letter.points[kept],
        letter.half_widths[kept],
        np.bincount(stroke[kept], minlength=len(letter.counts)),
        letter.marks,
    )


def repaired(
    strokes: dict[str, GlyphStrokes],
    names: Mapping[int, str],
    repairs: Sequence[Repair],
    half_nib: float,
) -> None:
    """Mend the strokes, by glyph name, in place. names: of the glyph of each character.

    Other forms of a letter, which fonts name after its glyph (`a.alt1`), are mended like it.
    """
    for repair in repairs:
        if repair.beside:
            for letter in repair.letters:
                strokes[form_name(letter)] = repair.mended(strokes[names[ord(letter)]], half_nib)
            continue
        for name in {names[ord(letter)] for letter in repair.letters}:
            strokes[name] = repair.mended(strokes[repair.like or name], half_nib)
            for other in [n for n in strokes if n.startswith(f"{name}.") and repair.reshapes]:
                strokes[other] = repair.mended(strokes[other], half_nib)
