"""The pen strokes of a letter that was written on paper: its ink, followed as a pen would.

As is done with a font's letters (skeletons.py), after dots are told apart and the edge is found.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.blobs import is_touch, touch
from desktop.handwriting.ink_pixels import pieces_of
from desktop.handwriting.skeletons import pixel_strokes
from desktop.handwriting.stroke_builder import in_x_heights
from desktop.handwriting.stroke_paths import Stroke, writing_order
from desktop.handwriting.strokes import GlyphStrokes
from desktop.handwriting.thinning import evened

Floats = NDArray[np.float64]
Pixels = NDArray[np.bool_]

ACROSS = 9.0  # pixels of an ordinary stroke: coarser than a font's, as ink on paper has no corners
EVENED = 1  # pixels: more would close the eye of a small e
_BORDER = 3  # pixels of paper that thinning wants around it


def sampled_strokes(
    ink: Pixels, scale: float, origin: tuple[float, float], nib: float, x_height: float
) -> GlyphStrokes:
    """The strokes of a letter, in x-heights.

    ink: [row upward, column], a stroke about ACROSS pixels wide; scale: pixels a unit; origin: the
    lower left corner of the first pixel, from the letter's origin; nib: the width of an ordinary
    stroke; both, and x_height, in that unit.
    """
    lines = np.pad(ink, _BORDER)
    corner = np.array(origin) - _BORDER / scale
    strokes: list[Stroke] = []
    for number, (left, bottom, mask) in enumerate(pieces_of(lines)):
        dotted = _dot(left, bottom, mask, scale, corner, nib, -1 - number)
        if dotted is not None:
            strokes.append(dotted)
            lines[bottom : bottom + len(mask), left : left + len(mask[0])] &= ~mask
    if lines.any():
        middle = corner + 0.5 / scale  # of the first pixel
        edges = _edges(lines, scale, middle)
        strokes += pixel_strokes(evened(lines, EVENED), lines, scale, middle, edges, nib)
    return in_x_heights(sorted(strokes, key=writing_order), x_height)


def _dot(
    left: int,
    bottom: int,
    mask: Pixels,
    scale: float,
    corner: Floats,
    nib: float,
    component: int,
) -> Stroke | None:
    """A piece of ink as one touch of the pen, if it is no more than that."""
    across = max(mask.shape) / scale / nib
    rows, columns = np.nonzero(mask)
    points = (np.stack([columns + left, rows + bottom], 1) + 0.5) / scale + corner
    if len(points) < 3:
        return None
    spread, lie = np.linalg.eigh(np.cov(points.T) + np.eye(2) / (12 * scale**2))
    short, long = 2 * np.sqrt(np.maximum(spread, 1e-12))
    axes = float(short), float(long)
    if not is_touch(across, axes):
        return None
    return touch(points.mean(0), axes, lie[:, 1], component)


def _edges(ink: Pixels, scale: float, middle: Floats) -> Floats:
    """(n, xy) between each pixel of ink and of paper side by side."""
    found = []
    for axis in (0, 1):
        differs = np.diff(ink, axis=axis)
        rows, columns = np.nonzero(differs)
        at = np.stack([columns, rows], 1).astype(float)
        at[:, 1 - axis] += 0.5
        found.append(at)
    return np.concatenate(found) / scale + middle
