"""Strokes of a glyph as smooth, evenly spaced paths."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.medians import median

Floats = NDArray[np.float64]

SPACING = 0.55  # nibs between the points that are kept
SMOOTHING, WIDTH_SMOOTHING = 0.33, 0.6  # nibs, sigma: about 7 and 13 pixels of the raster
DOT = 0.12  # nibs: a shorter skeleton is a dot
BLOT = 4.0  # nibs: a shorter stroke, such as a comma, may be wider at one end
WIDEST = 1.25  # of a stroke's median half-width: more is the other stroke of a crossing


@dataclass(frozen=True)
class Stroke:
    """One movement of the pen. points: (n, xy), half_widths: (n,), both in font units."""

    points: Floats
    half_widths: Floats
    component: int  # strokes that touch share a number
    closed: bool = False

    @property
    def length(self) -> float:
        """Along the middle."""
        return float(np.hypot(*np.diff(self.points, axis=0).T).sum())


def smoothed(path: Floats, widths: Floats, nib: float, *, component: int, closed: bool) -> Stroke:
    """A path of pixels as a smooth line: no junction blur, no staircase, ends where they were."""
    run = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(path, axis=0).T))])
    if run[-1] < nib * DOT:
        ends = path.mean(0) + np.array([[-0.5, 0.0], [0.5, 0.0]]) * nib * DOT
        return Stroke(ends, np.full(2, float(widths.max())), component)
    fine = max(8, int(np.ceil(run[-1] / (nib * 0.08))))
    along = np.linspace(0, run[-1], fine + 1)
    points = np.stack([np.interp(along, run, path[:, k]) for k in (0, 1)], 1)
    half = np.interp(along, run, widths)
    if run[-1] > nib * BLOT:
        half = np.minimum(half, WIDEST * median(half))
    per_nib = fine / run[-1] * nib
    points = _gaussian(points, SMOOTHING * per_nib, closed=closed)
    half = _gaussian(half[:, None], WIDTH_SMOOTHING * per_nib, closed=closed)[:, 0]
    keep = np.linspace(0, fine, max(3, int(np.ceil(run[-1] / (nib * SPACING)))) + 1)
    points = np.stack([np.interp(keep, np.arange(fine + 1), points[:, k]) for k in (0, 1)], 1)
    return Stroke(points, np.interp(keep, np.arange(fine + 1), half), component, closed)


def _gaussian(values: Floats, sigma: float, *, closed: bool) -> Floats:
    """Values smoothed along their first axis; rings wrap, open ends are held by odd reflection."""
    reach = min(int(3 * sigma) + 1, len(values) - 1)
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    kernel /= kernel.sum()
    if closed:
        before, after = values[-reach - 1 : -1], values[1 : reach + 1]
    else:
        before = 2 * values[0] - values[reach:0:-1]
        after = 2 * values[-1] - values[-2 : -reach - 2 : -1]
    padded = np.concatenate([before, values, after])
    columns = [np.convolve(padded[:, k], kernel, "valid") for k in range(values.shape[1])]
    out = np.stack(columns, 1)
    if closed:
        out[-1] = out[0]
    return out


def directed(stroke: Stroke) -> Stroke:
    """The stroke as a right-handed writer draws it: downward if upright, rightward if flat."""
    step = stroke.points[-1] - stroke.points[0]
    flat = abs(step[0]) > 0.8 * abs(step[1])
    backward = step[0] < 0 if flat else step[1] > 0
    if not backward or stroke.closed:
        return stroke
    return replace(stroke, points=stroke.points[::-1], half_widths=stroke.half_widths[::-1])


def writing_order(stroke: Stroke) -> tuple[float, float]:
    """A key to sort by: from the left, then from the top."""
    return (float(stroke.points[:, 0].min()), -float(stroke.points[:, 1].max()))
