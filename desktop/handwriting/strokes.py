"""The pen strokes of every glyph of a hand, and the file that keeps them beside the font."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

WAYS = 2  # in which the samples of a letter differ: one less than there are samples at most
ALONG = 0.3  # x-heights: what is drawn nearer to a stroke goes along with it
GRAIN = 1 / 1000  # of an x-height: the step in which strokes are kept, 2 micrometres on paper


@dataclass(frozen=True, eq=False)
class GlyphStrokes:
    """One glyph as pen strokes. Lengths in x-heights, from the glyph's origin on the baseline.

    points: (n, xy) and half_widths: (n,), stroke after stroke; counts: points of each stroke;
    marks: per stroke, whether it is a dot or accent that stands apart from the letter; ways: (n,
    WAYS, xy) by what the writer's own samples of it differ from these points, their mean; None
    where there is but one.
    """

    points: Floats
    half_widths: Floats
    counts: NDArray[np.int_]
    marks: NDArray[np.bool_]
    ways: Floats | None = None

    @classmethod
    def blank(cls) -> GlyphStrokes:
        """No ink."""
        return cls(np.empty((0, 2)), np.empty(0), np.empty(0, int), np.empty(0, bool))

    @property
    def is_blank(self) -> bool:
        """A space, or a glyph the font's maker left empty."""
        return len(self.counts) == 0

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, bottom, right and top of the ink."""
        half = self.half_widths[:, None]
        left, bottom = (self.points - half).min(0)
        right, top = (self.points + half).max(0)
        return float(left), float(bottom), float(right), float(top)

    def only(self, strokes: NDArray[np.bool_]) -> GlyphStrokes:
        """Some of the strokes. strokes: one boolean a stroke."""
        points = np.repeat(strokes, self.counts)
        return GlyphStrokes(
            self.points[points],
            self.half_widths[points],
            self.counts[strokes],
            self.marks[strokes],
            None if self.ways is None else self.ways[points],
        )

    def moved(self, x: float, y: float) -> GlyphStrokes:
        """The same elsewhere."""
        return replace(self, points=self.points + np.array([x, y]))

    def scaled(self, x: float, y: float) -> GlyphStrokes:
        """Larger or smaller about the origin, drawn with the same pen; negative turns it over."""
        size = np.array([x, y])
        ways = None if self.ways is None else self.ways * size
        return replace(self, points=self.points * size, ways=ways)

    def marked(self, *, apart: bool) -> GlyphStrokes:
        """The same, known to be dots or accents, or known not to be."""
        return replace(self, marks=np.full(len(self.counts), apart))

    def with_stroke(self, number: int, points: Floats, half_widths: Floats) -> GlyphStrokes:
        """The same with one of its strokes drawn otherwise."""
        start = int(self.counts[:number].sum())
        stop = start + int(self.counts[number])
        counts = self.counts.copy()
        counts[number] = len(points)
        return replace(
            self,
            points=np.concatenate([self.points[:start], points, self.points[stop:]]),
            half_widths=np.concatenate(
                [self.half_widths[:start], half_widths, self.half_widths[stop:]]
            ),
            counts=counts,
            ways=self._ways_with(points, start, stop),
        )

    def _ways_with(self, points: Floats, start: int, stop: int) -> Floats | None:
        """The ways, with other points from `start` to `stop`: they go along with those nearby."""
        if self.ways is None:
            return None
        gaps = np.hypot(*(points[:, None] - self.points[None, start:stop]).transpose(2, 0, 1))
        near = gaps.argmin(1)
        share = np.clip(1 - gaps[np.arange(len(points)), near] / ALONG, 0, 1)
        own = self.ways[start:stop][near] * share[:, None, None]
        return np.concatenate([self.ways[:start], own, self.ways[stop:]])

    def strokes(self) -> list[tuple[Floats, Floats]]:
        """Points and half-widths of each stroke."""
        ends = np.cumsum(self.counts)[:-1]
        pairs = zip(np.split(self.points, ends), np.split(self.half_widths, ends), strict=True)
        return [] if self.is_blank else list(pairs)


def together(*parts: GlyphStrokes) -> GlyphStrokes:
    """All the strokes of the parts as one glyph, in that order."""
    return GlyphStrokes(
        np.concatenate([part.points for part in parts]),
        np.concatenate([part.half_widths for part in parts]),
        np.concatenate([part.counts for part in parts]),
        np.concatenate([part.marks for part in parts]),
        all_ways(parts),
    )


def all_ways(parts: Sequence[GlyphStrokes]) -> Floats | None:
    """(n, WAYS, xy) of all the parts' points; None where none of them knows any."""
    if all(part.ways is None for part in parts):
        return None
    each = [
        np.zeros((len(part.points), WAYS, 2)) if part.ways is None else part.ways for part in parts
    ]
    return np.concatenate(each)


@dataclass(frozen=True, eq=False)
class Composed:
    """A character put together from a hand's own parts, since its font has it badly or not at all.

    stand_in: the character of the font in whose place it stands between its neighbours; widened:
    how much more room than that it takes, x-heights.
    """

    stand_in: str
    strokes: GlyphStrokes
    widened: float = 0.0


@dataclass(frozen=True, eq=False)
class Kind:
    """Another way in which a hand makes a letter.

    habit: what a writer who makes it so makes so everywhere (kinds.py); last: only where the pen is
    lifted after it.
    """

    habit: int
    strokes: GlyphStrokes
    last: bool = False


@dataclass(frozen=True, eq=False)
class HandStrokes:
    """All that a hand can write.

    glyphs: by the font's glyph number, then the composed characters; numbers: those of the composed
    characters; kinds: of a character, beside the plain one; signature: the writer's own, if known.
    """

    glyphs: tuple[GlyphStrokes, ...]
    composed: Mapping[str, Composed]
    numbers: Mapping[str, int]
    kinds: Mapping[str, tuple[Kind, ...]]
    signature: GlyphStrokes | None = None


def save_strokes(
    glyphs: Sequence[GlyphStrokes],
    composed: Mapping[str, Composed],
    kinds: Mapping[str, Sequence[Kind]],
    signature: GlyphStrokes | None = None,
) -> bytes:
    """The bytes of the strokes file, in whole numbers of GRAIN. glyphs: in the font's own order."""
    characters = sorted(composed)
    others = [(character, kind) for character in sorted(kinds) for kind in kinds[character]]
    everything = [*glyphs, *(composed[character].strokes for character in characters)]
    everything += [kind.strokes for _, kind in others]
    widened = np.array([composed[character].widened for character in characters])
    file = io.BytesIO()
    arrays = {
        "points": _whole(np.concatenate([g.points for g in everything])),
        "half_widths": _whole(np.concatenate([g.half_widths for g in everything])),
        "counts": np.concatenate([g.counts for g in everything]).astype(np.int16),
        "marks": np.concatenate([g.marks for g in everything]),
        "strokes_per_glyph": np.array([len(g.counts) for g in everything], np.int16),
        "characters": np.array([ord(c) for c in characters], np.uint32),
        "stand_ins": np.array([ord(composed[c].stand_in) for c in characters], np.uint32),
        "widened": _whole(widened),
        "kinds": np.array([(ord(c), kind.habit, kind.last) for c, kind in others], np.uint32),
    }
    if (ways := all_ways(everything)) is not None:
        arrays["ways"] = _whole(ways)
    if signature is not None:
        arrays["signed_points"] = _whole(signature.points)
        arrays["signed_half_widths"] = _whole(signature.half_widths)
        arrays["signed_counts"] = signature.counts.astype(np.int16)
    np.savez_compressed(file, allow_pickle=False, **arrays)
    return file.getvalue()


def _whole(lengths: Floats) -> NDArray[np.int16]:
    return np.round(lengths / GRAIN).astype(np.int16)


def load_strokes(path: Path) -> HandStrokes:
    """What `save_strokes` wrote."""
    with path.open("rb") as data, np.load(data, allow_pickle=False) as file:
        kept = {name: file[name] for name in file.files}
    points, halves = kept["points"] * GRAIN, kept["half_widths"] * GRAIN
    counts, marks = kept["counts"].astype(int), kept["marks"]
    stroke_ends = np.cumsum(kept["strokes_per_glyph"].astype(int))
    point_ends = np.concatenate([[0], np.cumsum(counts)])
    ways = kept["ways"] * GRAIN if "ways" in kept else None
    glyphs = []
    for last, first in zip(stroke_ends, np.concatenate([[0], stroke_ends[:-1]]), strict=True):
        a, b = point_ends[first], point_ends[last]
        own = None if ways is None or not ways[a:b].any() else ways[a:b]
        drawn = points[a:b], halves[a:b], counts[first:last], marks[first:last]
        glyphs.append(GlyphStrokes(*drawn, own))
    others = kept["kinds"].reshape(-1, 3).tolist() if "kinds" in kept else []
    glyphs, other_forms = glyphs[: len(glyphs) - len(others)], glyphs[len(glyphs) - len(others) :]
    kinds: dict[str, tuple[Kind, ...]] = {}
    for (code, habit, last), strokes in zip(others, other_forms, strict=True):
        kinds[chr(code)] = (*kinds.get(chr(code), ()), Kind(habit, strokes, bool(last)))
    characters = [chr(code) for code in kept["characters"]]
    numbers = {c: len(glyphs) - len(characters) + i for i, c in enumerate(characters)}
    composed = {
        c: Composed(chr(stand_in), glyphs[numbers[c]], float(widened) * GRAIN)
        for c, stand_in, widened in zip(characters, kept["stand_ins"], kept["widened"], strict=True)
    }
    return HandStrokes(tuple(glyphs), composed, numbers, kinds, _signature(kept))


def _signature(kept: Mapping[str, NDArray[Any]]) -> GlyphStrokes | None:
    if "signed_points" not in kept:
        return None
    counts = kept["signed_counts"].astype(int)
    drawn = kept["signed_points"] * GRAIN, kept["signed_half_widths"] * GRAIN
    return GlyphStrokes(*drawn, counts, np.zeros(len(counts), bool))
