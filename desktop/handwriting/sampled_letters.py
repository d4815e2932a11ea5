"""One letter made of a writer's samples of it: their mean, how they differ, and other forms.

Samples whose strokes run alike are one form, between which a letter can be written; one that is
made of other strokes is another form of the letter. Lengths in x-heights.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, permutations

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.alignments import FINER, aligned
from desktop.handwriting.stroke_turns import is_closed, ways_round
from desktop.handwriting.strokes import WAYS, GlyphStrokes

Floats = NDArray[np.float64]

FURTHEST = 0.3  # between two samples of one form, on the mean of their points; by eye
FURTHEST_STROKE = 0.45  # and of any one stroke
FURTHEST_POINT = 0.4  # and anywhere, beside where the letter stands; else the pen went otherwise
MOST_STROKES = 5  # that are tried in every order
LEAST_FOLLOWED = 8  # points of a stroke: a shorter one is a dot or a bar


@dataclass(frozen=True, eq=False)
class SampledLetter:
    """forms: the writer's most usual one first; each the mean of its samples, with their ways."""

    forms: tuple[GlyphStrokes, ...]


def sampled_letter(samples: Sequence[GlyphStrokes]) -> SampledLetter:
    """The letter that these samples show, of which there is at least one, all with ink."""
    left = [_centred(sample) for sample in samples]
    forms: list[GlyphStrokes] = []
    while left:
        groups = [[(fit, k) for k, fit in _fits(one, left)] for one in left]
        size = max(map(len, groups))
        best = min(
            (group for group in groups if len(group) == size),
            key=lambda group: sum(fit.distance for fit, _ in group),
        )
        form = _mean([fit.strokes for fit, _ in best])
        if size > 1 or not _is_misread(form, forms):
            forms.append(form)
        taken = {k for _, k in best}
        left = [sample for k, sample in enumerate(left) if k not in taken]
    return SampledLetter(tuple(forms))


def _is_misread(lone: GlyphStrokes, forms: Sequence[GlyphStrokes]) -> bool:
    """Whether a single sample lies where a form of several does, but for how its ink was followed.

    So it is where the eye of an e ran full.
    """
    several = [form for form in forms if form.ways is not None]
    return any(_apart(_dense(lone), _dense(form)) < UNLIKE for form in several)


def unlike(samples: Sequence[GlyphStrokes]) -> list[int]:
    """Those of three or more samples that are far from all others, which are like each other."""
    if len(samples) < 3:
        return []
    own = [_dense(_centred(sample)) for sample in samples]
    gaps = np.zeros((len(own), len(own)))
    for i, j in combinations(range(len(own)), 2):
        gaps[i, j] = gaps[j, i] = _apart(own[i], own[j])
    found = []
    for k in range(len(own)):
        others = [i for i in range(len(own)) if i != k]
        among = [gaps[i, j] for i in others for j in others if i < j]
        nearest = min(gaps[k, i] for i in others)
        if nearest > UNLIKE and nearest > UNLIKE_TIMES * max(among):
            found.append(k)
    return found


UNLIKE, UNLIKE_TIMES = 0.16, 1.8  # x-heights from the nearest other, and times what parts those


def _apart(one: Floats, two: Floats) -> float:
    """How far the lines of one letter lie from those of the other, on the mean, at best."""
    across, up = (one[:, None, k] - two[None, :, k] for k in (0, 1))
    gaps = across**2 + up**2
    return float((np.sqrt(gaps.min(1)).mean() + np.sqrt(gaps.min(0)).mean()) / 2)


def _dense(letter: GlyphStrokes) -> Floats:
    paths = [points for points, _ in letter.strokes()]
    return np.concatenate([_resampled(path, max(2, int(_length(path) / 0.08))) for path in paths])


def _length(points: Floats) -> float:
    return float(np.hypot(*np.diff(points, axis=0).T).sum())


def _centred(sample: GlyphStrokes) -> GlyphStrokes:
    """The sample with the middle of its ink above its origin, whatever one dot does."""
    left, _, right, _ = sample.box
    return sample.moved(-(left + right) / 2, 0.0)


@dataclass(frozen=True, eq=False)
class _Fit:
    """A sample with the strokes of another: as many, as many points, in their order."""

    strokes: GlyphStrokes
    distance: float


def _fits(one: GlyphStrokes, samples: Sequence[GlyphStrokes]) -> list[tuple[int, _Fit]]:
    """Those of the samples that run as this one does, itself among them."""
    fits = [(k, _fit(one, other)) for k, other in enumerate(samples)]
    return [(k, fit) for k, fit in fits if fit is not None]


def _fit(one: GlyphStrokes, two: GlyphStrokes) -> _Fit | None:
    if len(one.counts) != len(two.counts):
        return None
    mine, theirs = one.strokes(), two.strokes()
    matched = [[_matched(a, b) for b in theirs] for a in mine]
    gaps = np.array([[fit[2] for fit in row] for row in matched])
    order = _best_order(gaps)
    chosen = [_followed(mine[k][0], matched[k][order[k]]) for k in range(len(mine))]
    sizes = one.counts
    distance = float(np.average([fit[2] for fit in chosen], weights=sizes))
    if distance > FURTHEST or max(fit[2] for fit in chosen) > FURTHEST_STROKE:
        return None
    points = np.concatenate([fit[0] for fit in chosen])
    off = points - one.points
    if np.hypot(*(off - off.mean(0)).T).max() > FURTHEST_POINT:
        return None
    half = np.concatenate([fit[1] for fit in chosen])
    return _Fit(GlyphStrokes(points, half, one.counts, one.marks), distance)


def _best_order(gaps: Floats) -> tuple[int, ...]:
    """Which stroke of the other goes with each: the nearest all told."""
    count = len(gaps)
    if count > MOST_STROKES:
        return tuple(range(count))
    rows = np.arange(count)
    return min(permutations(range(count)), key=lambda order: float(gaps[rows, order].sum()))


_Match = tuple[Floats, Floats, float]
"""A stroke with the points of another: points, half-widths, and how far apart on the mean."""


def _matched(one: tuple[Floats, Floats], two: tuple[Floats, Floats]) -> _Match:
    """The second stroke with the points of the first, evenly, whichever way round is nearer."""
    points, _ = one
    count = len(points)
    tries = []
    for path, width in ways_round(*two, any_start=is_closed(points)):
        same = _resampled(path, count)
        gap = float(np.hypot(*(same - points).T).mean())
        tries.append((gap, same, _resampled(width[:, None], count, along=path)[:, 0]))
    gap, same, widths = min(tries, key=lambda found: found[0])
    return same, widths, gap


def _followed(points: Floats, match: _Match) -> _Match:
    """The match with those points that belong to these, wherever along the stroke they lie."""
    same, widths, _ = match
    if len(points) < LEAST_FOLLOWED:
        return match
    fine = _resampled(same, FINER * len(points))
    off = fine.mean(0) - points.mean(0)
    places = aligned(points, fine - off) * (len(points) - 1)
    at = np.arange(len(points))
    same = np.stack([np.interp(places, at, same[:, k]) for k in (0, 1)], 1)
    gap = float(np.hypot(*(same - points).T).mean())
    return same, np.interp(places, at, widths), gap


def _resampled(values: Floats, count: int, *, along: Floats | None = None) -> Floats:
    """Values at so many points evenly along a path, their own if not said otherwise."""
    path = values if along is None else along
    run = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(path, axis=0).T))])
    at = np.linspace(0, run[-1], count)
    return np.stack([np.interp(at, run, values[:, k]) for k in range(values.shape[1])], 1)


def _mean(samples: Sequence[GlyphStrokes]) -> GlyphStrokes:
    """The mean of samples with the same strokes, and by what they differ from it."""
    if len(samples) == 1:
        return samples[0]
    points = np.stack([sample.points for sample in samples])
    # Where a letter stands in its box is not how it is shaped.
    points[:, :, 0] -= points[:, :, 0].mean(1, keepdims=True) - points[:, :, 0].mean()
    mean = points.mean(0)
    ways = np.zeros((len(mean), WAYS, 2))
    for k in range(min(WAYS, len(samples))):
        ways[:, k] = points[k] - mean
    half = np.stack([sample.half_widths for sample in samples]).mean(0)
    return GlyphStrokes(mean, half, samples[0].counts, samples[0].marks, ways)
