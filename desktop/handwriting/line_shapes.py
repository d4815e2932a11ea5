"""How one line of writing lies: its slope, its wandering baseline, its letters' heights, its gaps.

Measured from where the ink turns round, below and above. Lengths in pixels, upward, unless said to
be in x-heights.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.ink_pixels import Piece

Floats = NDArray[np.float64]

# By the page meter with which pages by people were measured, in x-heights.
PROMINENCE = 0.25  # what the edge of the ink must turn by
NEAR_BASE = 0.16  # of the baseline: bottoms of letters that stand on it
NEAR_TOP = 0.28  # of the x-line
DRIFT_REACH = 4.0  # over which the slow part of a baseline is smoothed
STEEPEST = 0.2
NARROWEST_GAP = 0.35  # between words


@dataclass(frozen=True)
class LineShape:
    """x_height, start, height: pixels; slope: degrees, uphill positive; the rest x-heights.

    drift: sd of the slow part of the baseline about its straight fit, letter: of the rest; bow: its
    sagitta; word_off: sd of the words' means; hcv: CV of small letters' heights; gapcv: of the gaps
    between words. What too short a line does not tell is not a number.
    """

    x_height: float
    start: float
    height: float
    width: float
    slope: float
    drift: float
    letter: float
    bow: float
    word_off: float
    hcv: float
    gapcv: float


def line_shape(pieces: Sequence[Piece], most: float) -> LineShape | None:
    """The shape of a line of these pieces of ink. most: what the x-height is surely below.

    None for a line of so few letters that it has no baseline to speak of.
    """
    found = _baseline(pieces, most)
    if found is None:
        return None
    x_height, slope, offset, bottoms, tops = found
    residual = bottoms[:, 1] - offset - slope * bottoms[:, 0]
    standing = np.abs(residual) < 0.45 * x_height
    if standing.sum() < 8:
        return None
    x, off = bottoms[standing, 0], residual[standing]
    tilt = np.polyfit(x, off, 1)
    off = off - np.polyval(tilt, x)
    drift = _smoothed(x, off, DRIFT_REACH * x_height)
    straight = offset + slope * tops[:, 0] + np.polyval(tilt, tops[:, 0])
    above = tops[:, 1] - straight - np.interp(tops[:, 0], x, drift)
    small = above[(above > 0.6 * x_height) & (above < 1.45 * x_height)]
    half = (x[-1] - x[0]) / 2
    spans = _spans(pieces, x_height)
    gaps = spans[1:, 0] - spans[:-1, 1]
    wide = gaps > max(_between(gaps), NARROWEST_GAP * x_height)
    return LineShape(
        x_height=x_height,
        start=float(spans[0, 0]),
        height=float(offset + slope * x.mean()),
        width=float(x[-1] - x[0]) / x_height,
        slope=math.degrees(math.atan(slope + tilt[0])),
        drift=float(drift.std() / x_height),
        letter=float((off - drift).std() / x_height),
        bow=float(abs(np.polyfit(x, off, 2)[0]) * half**2 / x_height),
        word_off=_spread_of_words(x, off / x_height, spans, wide),
        hcv=_variation(small) if len(small) > 8 else math.nan,
        gapcv=_variation(gaps[wide]) if wide.sum() > 3 else math.nan,
    )


def _baseline(
    pieces: Sequence[Piece], most: float
) -> tuple[float, float, float, Floats, Floats] | None:
    """The x-height, the baseline's slope and offset, and the turning points below and above."""
    heights = np.array([piece.mask.shape[0] for piece in pieces])
    if len(heights) < 3:
        return None
    usual = heights > np.percentile(heights, 25)
    x_height = min(most, float(np.median(heights[usual]) if usual.any() else heights.max()))
    for _ in range(3):
        bottoms, tops = _turning_points(pieces, PROMINENCE * x_height)
        if len(bottoms) < 6 or len(tops) < 6:
            return None
        fit = _straight(bottoms, NEAR_BASE * x_height)
        if fit is None:
            return None
        slope, offset = fit
        up = tops[:, 1] - offset - slope * tops[:, 0]
        tries = np.linspace(0.4, 1.8, 100) * x_height
        votes = (np.abs(up - tries[:, None]) < 0.14 * x_height).sum(1)
        near = np.abs(up - tries[np.argmax(votes)]) < NEAR_TOP * x_height
        if near.sum() < 3:
            return None
        x_height = float(np.median(up[near]))
    return x_height, slope, offset, bottoms, tops


def _turning_points(pieces: Sequence[Piece], prominence: float) -> tuple[Floats, Floats]:
    """(n, xy) where the lower edges of the pieces turn upward, and the upper ones downward."""
    bottoms: list[tuple[float, float]] = []
    tops: list[tuple[float, float]] = []
    for piece in pieces:
        height = piece.mask.shape[0]
        if height < prominence:
            continue
        low = np.argmax(piece.mask, 0).astype(float)
        high = height - np.argmax(piece.mask[::-1], 0).astype(float)
        for edge, sign, found in ((low, -1.0, bottoms), (high, 1.0, tops)):
            for i in _peaks(sign * edge, prominence):
                found.append((piece.left + i, piece.bottom + float(edge[i])))
    return np.array(sorted(bottoms)), np.array(sorted(tops))


def _peaks(edge: Floats, prominence: float) -> list[int]:
    """Where the edge, smoothed, turns downward by at least `prominence` on both sides."""
    y = _blurred(edge, max(0.6, prominence * 0.15)).tolist()
    peaks = []
    low = high = direction = 0
    for i in range(1, len(y)):
        high = i if y[i] > y[high] else high
        low = i if y[i] < y[low] else low
        if direction >= 0 and y[high] - y[i] >= prominence:
            peaks.append(high)
            low, high, direction = i, i, -1
        elif direction <= 0 and y[i] - y[low] >= prominence:
            low, high, direction = i, i, 1
    if direction > 0:
        peaks.append(high)
    return peaks or [int(np.argmax(y))]


def _blurred(values: Floats, sigma: float) -> Floats:
    reach = int(4 * sigma + 0.5)
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    padded = np.pad(values, reach, mode="symmetric")
    return np.convolve(padded, kernel / kernel.sum(), mode="valid")


def _straight(points: Floats, tolerance: float) -> tuple[float, float] | None:
    """Slope and offset of the line that most points lie on: tried through every pair of them."""
    one, two = np.triu_indices(len(points), 1)
    across = points[two, 0] - points[one, 0]
    slope = (points[two, 1] - points[one, 1]) / np.where(across == 0, np.inf, across)
    usable = (across > 0) & (np.abs(slope) < STEEPEST)
    if not usable.any():
        return None
    slope, one = slope[usable], one[usable]
    offset = points[one, 1] - slope * points[one, 0]
    miss = np.abs(points[:, 1] - offset[:, None] - slope[:, None] * points[:, 0])
    best = int(np.argmax((miss < tolerance).sum(1)))
    fit = (float(slope[best]), float(offset[best]))
    for _ in range(3):
        near = np.abs(points[:, 1] - fit[1] - fit[0] * points[:, 0]) < 1.8 * tolerance
        if near.sum() < 4:
            break
        steep, at = np.polyfit(points[near, 0], points[near, 1], 1)
        fit = (float(steep), float(at))
    return fit


def _smoothed(x: Floats, values: Floats, sigma: float) -> Floats:
    weights = np.exp(-0.5 * ((x[:, None] - x) / sigma) ** 2)
    return np.asarray((weights * values).sum(1) / weights.sum(1))


def _variation(values: Floats) -> float:
    return float(values.std() / values.mean())


def _spans(pieces: Sequence[Piece], x_height: float) -> Floats:
    """(n, 2): from where to where there is ink along the line, dots left aside."""
    spans: list[list[float]] = []
    for piece in sorted(pieces, key=lambda piece: piece.left):
        high, wide = piece.mask.shape
        if high <= 0.3 * x_height and wide <= 0.5 * x_height:
            continue
        if spans and piece.left <= spans[-1][1]:
            spans[-1][1] = max(spans[-1][1], piece.right)
        else:
            spans.append([piece.left, piece.right])
    return np.array(spans, float)


def _between(values: Floats) -> float:
    """What parts the small from the large. Source: Otsu, 1979; a histogram of 256 steps."""
    if len(values) < 2 or values.min() == values.max():
        return math.inf
    counts, edges = np.histogram(values, 256)
    centres = (edges[1:] + edges[:-1]) / 2
    below, above = np.cumsum(counts)[:-1], np.cumsum(counts[::-1])[::-1][1:]
    total = np.cumsum(counts * centres)
    apart = total[:-1] / np.maximum(below, 1) - (total[-1] - total[:-1]) / np.maximum(above, 1)
    return float(centres[np.argmax(below * above * apart**2)])


def _spread_of_words(x: Floats, off: Floats, spans: Floats, wide: NDArray[np.bool_]) -> float:
    """How far the means of `off` over words spread: a word is what lies between wide gaps."""
    word = np.concatenate([[0], np.cumsum(wide)])[
        np.clip(np.searchsorted(spans[:, 0], x, side="right") - 1, 0, None)
    ]
    within = [off[word == n] for n in range(int(wide.sum()) + 1)]
    means = [own.mean() for own in within if len(own) >= 3]
    return float(np.std(means)) if len(means) > 3 else math.nan
