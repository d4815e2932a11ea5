"""Forms: a letter's strokes as they go between two neighbours."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.strokes import GlyphStrokes

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Form:
    """What one glyph looks like in its place in a word, before chance. Lengths in x-heights.

    text: the characters it stands for; advance: to the next letter's origin; entry and exit: where
    the pen comes from the letter before and goes on to the next without being lifted, or None where
    it is lifted; kinds: the same letter made otherwise in this place, by which habit; last: whether
    its word ends with it.
    """

    text: str
    strokes: GlyphStrokes
    advance: float
    entry: tuple[float, float] | None = None
    exit: tuple[float, float] | None = None
    kinds: tuple[Form, ...] = ()
    habit: int = 0
    last: bool = False

    @classmethod
    def blank(cls, text: str, advance: float) -> Form:
        """No ink, only room."""
        nothing = GlyphStrokes(np.empty((0, 2)), np.empty(0), np.empty(0, int), np.empty(0, bool))
        return cls(text, nothing, advance)

    @property
    def reach(self) -> float:
        """How far to the right the pen goes in this letter before it is the next one's turn."""
        return self.exit[0] if self.exit else self.advance

    @cached_property
    def box(self) -> tuple[float, float, float, float]:
        """Left, bottom, right and top of the ink; all zero where there is none."""
        if self.strokes.is_blank:
            return (0.0, 0.0, 0.0, 0.0)
        half = self.strokes.half_widths[:, None]
        low = (self.strokes.points - half).min(0)
        high = (self.strokes.points + half).max(0)
        return (float(low[0]), float(low[1]), float(high[0]), float(high[1]))
