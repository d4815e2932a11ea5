"""Other forms of a letter that joins its neighbours, between those of the plain one.

The first stroke of such a form begins where the pen comes in, its last ends where the pen goes on.
Lengths in x-heights; by eye.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.joins import bridge
from desktop.handwriting.strokes import GlyphStrokes

Floats = NDArray[np.float64]

MET = 0.03  # from the middle of a line: the pen comes in at its side
FURTHEST = 0.5  # that the pen goes to come from one letter's join into another form
CUT_BACK = 0.5  # of its first or last stroke may be left out to meet a neighbour


def led_in(strokes: GlyphStrokes, entry: tuple[float, float]) -> GlyphStrokes | None:
    """The form with its first stroke begun at `entry`; None if that is too far from it."""
    if _passes(strokes, entry):
        return strokes
    path, widths = strokes.strokes()[0]
    led = _led(path[::-1], widths[::-1], entry)
    if led is None:
        return None
    points, half = led
    return strokes.with_stroke(0, points[::-1], half[::-1])


def led_out(strokes: GlyphStrokes, exit: tuple[float, float]) -> GlyphStrokes | None:
    """The form with its last stroke led on to `exit`; None if that is too far from it."""
    if _passes(strokes, exit):
        return strokes
    led = _led(*strokes.strokes()[-1], exit)
    return None if led is None else strokes.with_stroke(len(strokes.counts) - 1, *led)


def _passes(strokes: GlyphStrokes, at: tuple[float, float]) -> bool:
    """Whether the form has ink at a point as it is."""
    return bool(np.hypot(*(strokes.points - np.array(at)).T).min() < MET)


def _led(path: Floats, widths: Floats, to: tuple[float, float]) -> tuple[Floats, Floats] | None:
    """A stroke led on to a point, from where it comes near it first in its latter part."""
    target = np.array(to)
    run = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(path, axis=0).T))])
    free = np.flatnonzero(run >= max(run[-1] - CUT_BACK, 0.35 * run[-1]))
    far = np.hypot(*(path[free] - target).T)
    keep = int(free[np.argmin(far)]) + 1
    if far.min() > FURTHEST or keep < 3:
        return None
    added = bridge(path[:keep], target, None)
    half = np.concatenate([widths[:keep], np.full(len(added), widths[keep - 1])])
    return np.concatenate([path[:keep], added]), half
