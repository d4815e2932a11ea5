"""Where strokes end this time: cut short or run on, and words let go sooner or later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.forms import Form

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]
Flags = NDArray[np.bool_]

END, SHORTEST, LONGEST = 0.035, -0.06, 0.12  # sd, and at most, x-heights
DOT = 4  # points: what has more is a stroke with ends
HELD = 0.02  # x-heights: a stroke that ends so near where the pen goes on does so
LET_GO, OF_STROKE = 0.55, 0.3  # x-heights, and of a stroke at most: what leads out of a word
LEFT_OUT = 0.85  # most of that
_WHOLE = frozenset("tfb")  # letters that are others without what the pen leaves them by
RIGHTWARD = 0.5  # of its way, what leads out goes to the right


@dataclass(frozen=True, eq=False)
class Strokes:
    """The strokes of some letters, as they are before chance.

    points: (n, xy), x-heights; counts: of each stroke; goes_on: (strokes, 2) whether the pen comes
    from the letter before, and whether it goes on to the next.
    """

    points: Floats
    counts: Ints
    goes_on: Flags

    @cached_property
    def first(self) -> Ints:
        """The first point of each."""
        return np.asarray(np.cumsum(self.counts) - self.counts)

    @cached_property
    def last(self) -> Ints:
        """The last point of each."""
        return self.first + self.counts - 1

    @cached_property
    def stroke(self) -> Ints:
        """(n,): which each point is in."""
        return np.repeat(np.arange(len(self.counts)), self.counts)

    @cached_property
    def is_long(self) -> Flags:
        """Whether each is more than a dot."""
        return np.asarray(self.counts > DOT)


def going_on(points: Floats, counts: Ints, form_of_stroke: Ints, forms: Sequence[Form]) -> Flags:
    """(strokes, 2): whether its start, and its end, is where the pen comes in or goes on."""
    first = np.cumsum(counts) - counts
    held = np.array([(f.entry or (np.inf,) * 2, f.exit or (np.inf,) * 2) for f in forms])
    ends = np.stack([points[first], points[first + counts - 1]], 1)
    gaps = np.abs(ends[:, :, None] - held[form_of_stroke][:, None])
    return np.asarray((gaps.max(3) < HELD).any(2))


def run_on(points: Floats, strokes: Strokes, lively: Floats, rng: np.random.Generator) -> None:
    """Cut the ends of strokes short or let them run on, in place; not where the pen goes on.

    points: of the strokes, wherever they are by now; lively: of each stroke.
    """
    first, last = strokes.first, strokes.last
    for side, (end, before) in enumerate(((first, first + 1), (last, last - 1))):
        along = points[end] - points[before]
        along /= np.maximum(np.hypot(*along.T), 1e-9)[:, None]
        amount = np.clip(rng.normal(0, END, len(end)) * lively, SHORTEST, LONGEST)
        amount[~strokes.is_long | strokes.goes_on[:, side]] = 0
        points[end] += along * amount[:, None]


def let_go(
    points: Floats,
    strokes: Strokes,
    form_of_stroke: Ints,
    forms: Sequence[Form],
    rng: np.random.Generator,
) -> Floats:
    """The points, with what leads out of a word left sooner by some: nobody ends all words alike.

    points: of the strokes, wherever they are by now.
    """
    left_out = LEFT_OUT * rng.random(len(strokes.counts))
    leads_out = np.array([_leads_out(form) for form in forms])[form_of_stroke]
    leads_out &= ~strokes.goes_on[:, 1] & strokes.is_long
    last, stroke = strokes.last, strokes.stroke
    way = points[last] - points[last - np.minimum(2, strokes.counts - 1)]
    leads_out &= way[:, 0] > RIGHTWARD * np.hypot(*way.T)
    if not leads_out.any():
        return points
    run = np.cumsum(np.hypot(*np.diff(points, axis=0, prepend=points[:1]).T))
    reach = np.minimum(LET_GO, OF_STROKE * (run[last] - run[strokes.first]))
    begins = (run[last] - reach)[stroke]
    moved = np.flatnonzero(leads_out[stroke] & (run > begins))
    at = begins[moved] + (run[moved] - begins[moved]) * (1 - left_out[stroke][moved])
    points = points.copy()
    points[moved] = np.stack([np.interp(at, run, points[:, k]) for k in (0, 1)], 1)
    return points


def _leads_out(form: Form) -> bool:
    """Whether a word is over where the pen leaves this letter, which reads as well without that."""
    return form.last and form.entry is not None and _WHOLE.isdisjoint(form.text)
