"""The pen strokes of every glyph of a hand, and the file that keeps them beside the font."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

GRAIN = 1 / 1000  # of an x-height: the step in which strokes are kept, 2 micrometres on paper


@dataclass(frozen=True, eq=False)
class GlyphStrokes:
    """One glyph as pen strokes. Lengths in x-heights, from the glyph's origin on the baseline.

    points: (n, xy) and half_widths: (n,), stroke after stroke; counts: points of each stroke;
    marks: per stroke, whether it is a dot or accent that stands apart from the letter.
    """

    points: Floats
    half_widths: Floats
    counts: NDArray[np.int_]
    marks: NDArray[np.bool_]

    @property
    def is_blank(self) -> bool:
        """A space, or a glyph the font's maker left empty."""
        return len(self.counts) == 0


def save_strokes(strokes: Mapping[str, GlyphStrokes], order: Sequence[str]) -> bytes:
    """The bytes of the strokes file: whole numbers of GRAIN, glyphs in the font's own `order`."""
    glyphs = [strokes[name] for name in order]
    file = io.BytesIO()
    np.savez_compressed(
        file,
        points=np.round(np.concatenate([g.points for g in glyphs]) / GRAIN).astype(np.int16),
        half_widths=np.round(np.concatenate([g.half_widths for g in glyphs]) / GRAIN).astype(
            np.int16
        ),
        counts=np.concatenate([g.counts for g in glyphs]).astype(np.int16),
        marks=np.concatenate([g.marks for g in glyphs]),
        strokes_per_glyph=np.array([len(g.counts) for g in glyphs], np.int16),
    )
    return file.getvalue()


def load_strokes(path: Path) -> list[GlyphStrokes]:
    """The strokes of every glyph, by the font's glyph number."""
    with np.load(path, allow_pickle=False) as file:
        points, halves = file["points"] * GRAIN, file["half_widths"] * GRAIN
        counts, marks = file["counts"].astype(int), file["marks"]
        stroke_ends = np.cumsum(file["strokes_per_glyph"].astype(int))
    point_ends = np.concatenate([[0], np.cumsum(counts)])
    glyphs = []
    for last, first in zip(stroke_ends, np.concatenate([[0], stroke_ends[:-1]]), strict=True):
        a, b = point_ends[first], point_ends[last]
        glyphs.append(GlyphStrokes(points[a:b], halves[a:b], counts[first:last], marks[first:last]))
    return glyphs
