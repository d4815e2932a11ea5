"""Short ends of strokes that cross another, such as the left end of a t's bar.

Thinning leaves them as side branches no longer than those of a blunt end, which are dropped; what
they were is seen in the ink.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.medians import median

Floats = NDArray[np.float64]

LEAST_END = 0.5  # half-widths beyond the other stroke: less is its own edge
MOST_END = 3.5  # half-widths: ink that goes on further is another stroke's
SEEN = 4.0  # half-widths along which a stroke's direction is taken
STEP = 0.1  # half-widths


def led_through(
    path: Floats, half_widths: Floats, pixels: NDArray[np.bool_], scale: float, origin: Floats
) -> tuple[Floats, Floats]:
    """A path that ends in another stroke's middle, led on to where its ink ends.

    pixels, scale, origin: the glyph's ink, as `filled` answers it.
    """
    run = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(path, axis=0).T))])
    own = median(half_widths)
    if run[-1] < SEEN * own / 2:
        return path, half_widths
    back = run[-1] - np.minimum(np.array([1, 1 / 3]) * SEEN * own, np.array([1, 1 / 3]) * run[-1])
    far, near = np.stack([np.interp(back, run, path[:, k]) for k in (0, 1)], 1)
    way = (near - far) / max(float(np.hypot(*(near - far))), 1e-9)
    steps = np.arange(0, MOST_END + 3, STEP) * own
    columns, rows = np.round((path[-1] + steps[:, None] * way - origin) * scale).astype(int).T
    rows, columns = np.clip(rows, 0, len(pixels) - 1), np.clip(columns, 0, len(pixels[0]) - 1)
    paper = np.flatnonzero(~pixels[rows, columns])
    if not len(paper):
        return path, half_widths
    reach = float(steps[paper[0]])
    through = float(half_widths[-1])  # of the other stroke: the junction's own width
    if not LEAST_END * own < reach - through < MOST_END * own:
        return path, half_widths
    end = path[-1] + way * max(reach - own, STEP * own)
    return np.concatenate([path, end[None]]), np.append(half_widths, own)
