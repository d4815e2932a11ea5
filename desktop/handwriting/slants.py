"""How a hand's letters lean."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from desktop.handwriting.strokes import GlyphStrokes

STEMS = "bdhklpt"


def slant(glyph: Callable[[str], GlyphStrokes]) -> float:
    """How far stems lean to the right for each unit that they rise.

    glyph: what the hand draws for a letter.
    """
    across, up = [], []
    for drawn in map(glyph, STEMS):
        ends = np.cumsum(drawn.counts)[:-1]
        steps = [np.diff(path, axis=0) for path in np.split(drawn.points, ends)]
        step = np.concatenate([np.empty((0, 2)), *steps])
        steep = np.abs(step[:, 1]) > np.abs(step[:, 0])
        across.append(float((step[steep, 0] * np.sign(step[steep, 1])).sum()))
        up.append(float(np.abs(step[steep, 1]).sum()))
    return sum(across) / max(sum(up), 1e-9)
