"""What one hand has to put characters together from: its letters, its marks, its lean."""

from __future__ import annotations

import numpy as np

from desktop.handwriting.marks import DOT, Letters, Marks
from desktop.handwriting.strokes import GlyphStrokes, together


class Parts:
    """The letters of one hand, as its font draws them, and its marks. Lengths in x-heights.

    gap: between a letter and the mark above it; slant: sideways for each step up; tall and capital:
    how high such letters reach.
    """

    def __init__(self, letters: Letters, half_nib: float, gap: float) -> None:
        self.letters = letters
        self.marks = Marks(letters, half_nib)
        self.half_nib = half_nib
        self.gap = gap
        self.slant = _slant(letters)
        self.tall = float(np.median([letters[c].box[3] for c in "bdhkl"]))
        self.capital = float(np.median([letters[c].box[3] for c in "EHNTDLRU"]))

    def plain(self, base: str) -> GlyphStrokes:
        """A letter without its dot."""
        letter = self.letters[base]
        return letter.only(~letter.marks) if base in "ij" else letter

    def whole(self, base: str) -> GlyphStrokes:
        """A letter with its dot, if it has one."""
        letter = self.letters[base]
        if base in "ij" and not letter.marks.any():
            return self.crowned(letter, self.marks[DOT])
        return letter

    def crowned(self, body: GlyphStrokes, mark: GlyphStrokes) -> GlyphStrokes:
        """A mark above a letter's top."""
        points, half = body.points, body.half_widths
        top = float((points[:, 1] + half).max())
        high = points[:, 1] > min(top - 0.25, 0.7 * top)
        x, y = points[high, 0], points[high, 1]
        middle = (float(x.min()) + float(x.max())) / 2
        left, _, right, _ = mark.box
        lean = self.slant * (top - float(y.mean()))
        middle += lean
        under = (points[:, 0] > middle + left - 0.1) & (points[:, 0] < middle + right + 0.1)
        foot = float((points[under, 1] + half[under]).max()) if under.any() else top
        foot = max(foot, top - 0.12)  # never down into a u
        gap = self.gap * (0.7 if top > 1.4 else 1.0)
        return together(body, mark.moved(middle, max(foot, 0.9) + gap))


def _slant(letters: Letters) -> float:
    """How far this hand leans: sideways for each step up, from its upright strokes."""
    found = []
    for character in "bdhklHTNEI":
        for points, _ in letters[character].strokes():
            step = np.diff(points, axis=0)
            upright = np.abs(step[:, 1]) > 2 * np.abs(step[:, 0])
            found.append(step[upright, 0] / step[upright, 1])
    return float(np.median(np.concatenate(found)))
