"""How letters meet: the pen going on from one to the next, or the room between two apart."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.strokes import GlyphStrokes

Floats = NDArray[np.float64]

TOUCH = 0.125  # x-heights: ends nearer than this, edge to edge, are joined in the font (by eye)
HAIRLINE = 0.045  # x-heights: what nobody sees
EXIT_RANGE = (-0.45, 1.35)  # heights between which a pen leaves a letter for the next
ONWARD = 0.15  # of its direction: a stroke that ends going left closes a bowl, and leads nowhere
CURL = 0.25  # how far a stroke may turn back before its end and still lead on
WITHIN = 0.55  # x-heights inside a letter's right side: what ends there closes a bowl
TAIL = 0.4  # how much of a letter's last stroke may be cut back to meet the next
BAND = 0.1  # x-heights: the slices in which the room between two letters is measured
TALL = 1.45  # x-heights: what reaches higher is a tall letter's
FRONT = (0.5, 1.0)  # and what lies there tells a c and an l from a d
LOWEST, BANDS = -2.5, 65


@dataclass(frozen=True)
class Join:
    """A pen stroke from one letter into the next, in the first letter's own place.

    strokes: the first letter with its last stroke led on; at: the point where it meets the next
    letter; advance: from the first letter's origin to the next's.
    """

    strokes: GlyphStrokes
    at: tuple[float, float]
    advance: float


def joined(
    first: GlyphStrokes, second: GlyphStrokes, advance: float, *, further: float = 0.0
) -> Join | None:
    """The two letters joined, if the font draws them so; None where the pen is lifted.

    further: how much wider apart than in the font they are to stand.
    """
    body = ~np.repeat(second.marks, second.counts)
    inside = body & (second.points[:, 0] < 0.8)
    if not inside.any():
        return None
    advance += further
    there = second.points[inside] + np.array([advance, 0.0])
    for start, stop, forward in exit_strokes(first):
        step = 1 if forward else -1
        path, widths = first.points[start:stop][::step], first.half_widths[start:stop][::step]
        run = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(path, axis=0).T))])
        free = np.flatnonzero(run > max(run[-1] - TAIL, 0.35 * run[-1]))
        gaps = np.hypot(*(path[free, None] - there[None]).transpose(2, 0, 1))
        clear = gaps - widths[free, None] - second.half_widths[inside][None]
        if clear.min() > TOUCH + further:
            continue
        meeting = _lead_in(second, advance, path[free])
        if meeting is None:
            # No stroke begins here: run into the letter's side where the two come nearest.
            near = clear - 0.02 * np.arange(len(free))[:, None]
            cut, at = np.unravel_index(np.argmin(near), near.shape)
            target, onward = there[at], None
        else:
            target, onward = meeting
            cut = np.argmin(np.hypot(*(path[free] - target).T) - 0.02 * np.arange(len(free)))
        keep = int(free[cut]) + 1
        keep = max(2, keep - 1 if keep > 2 else keep)
        added = bridge(path[:keep], target, onward)
        points = np.concatenate([path[:keep], added])
        half = np.concatenate([widths[:keep], np.full(len(added), float(widths[keep - 1]))])
        number = int(np.searchsorted(np.cumsum(first.counts), start, side="right"))
        led_on = first.with_stroke(number, points, half)
        return Join(led_on, (float(target[0]), float(target[1])), advance)
    return None


def touching(first: GlyphStrokes, second: GlyphStrokes, advance: float) -> Join | None:
    """Two letters that run into each other where neither ends, left so; None if they do not.

    Those that are a hair apart, which nobody sees in the font, are moved together.
    """
    one, two = _at_height(first), _at_height(second)
    if not one.any() or not two.any():
        return None
    here, there = first.points[one], second.points[two] + np.array([advance, 0.0])
    gaps = np.hypot(*(here[:, None] - there[None]).transpose(2, 0, 1))
    clear = gaps - first.half_widths[one][:, None] - second.half_widths[two][None]
    if clear.min() > HAIRLINE:
        return None
    _, at = np.unravel_index(np.argmin(clear), clear.shape)
    nearer = max(0.0, float(clear.min()) + HAIRLINE) if clear.min() > 0 else 0.0
    met = there[at] - np.array([nearer, 0.0])
    return Join(first, (float(met[0]), float(met[1])), advance - nearer)


def _at_height(letter: GlyphStrokes) -> NDArray[np.bool_]:
    """Which points of a letter lie where letters join, its dots and accents left aside."""
    low, high = EXIT_RANGE
    y = letter.points[:, 1]
    return np.asarray(~np.repeat(letter.marks, letter.counts) & (low < y) & (y < high))


def exit_strokes(letter: GlyphStrokes) -> list[tuple[int, int, bool]]:
    """The strokes by which the pen can leave the letter, furthest right first: spans, directions.

    What leans over from above hides no exit below it, and one well inside a letter is none, but a
    bowl that closes.
    """
    reach = letter.points[_at_height(letter), 0].max(initial=-np.inf)
    found = []
    start = 0
    for count, mark in zip(letter.counts, letter.marks, strict=True):
        stop = start + int(count)
        if mark or count < 4:
            start = stop
            continue
        stroke = letter.points[start:stop]
        low = stroke[stroke[:, 1] < EXIT_RANGE[1], 0].max(initial=-np.inf)
        for at, forward in ((-1, True), (0, False)):
            x, y = stroke[at]
            at_height = EXIT_RANGE[0] < y < EXIT_RANGE[1]
            outermost = x > max(low - CURL, reach - WITHIN)
            if at_height and outermost and _heading(stroke, forward=forward)[0] > ONWARD:
                found.append((float(x), (start, stop, forward)))
        start = stop
    return [span for _, span in sorted(found, reverse=True)]


def _heading(path: Floats, *, forward: bool) -> Floats:
    """The unit direction in which a stroke ends, or with `forward` false, would end if reversed."""
    step = path[-1] - path[-4] if forward else path[0] - path[3]
    return np.asarray(step / max(float(np.hypot(*step)), 1e-9))


def _lead_in(letter: GlyphStrokes, advance: float, tail: Floats) -> tuple[Floats, Floats] | None:
    """Where a stroke of the letter begins near the tail of the one before, and its direction."""
    start, best, found = 0, 0.32, None
    for count, mark in zip(letter.counts, letter.marks, strict=True):
        stop = start + int(count)
        path = letter.points[start:stop] + np.array([advance, 0.0])
        start = stop
        if mark or count < 4:
            continue
        for end in (path, path[::-1]):
            near = float(np.hypot(*(tail - end[0]).T).min())
            onward = end[min(3, len(end) - 1)] - end[0]
            if near < best and onward[0] > -0.1 * abs(onward[1]):
                best, found = near, (end[0], onward / max(float(np.hypot(*onward)), 1e-9))
    return found


def bridge(path: Floats, target: Floats, onward: Floats | None) -> Floats:
    """Points from the end of a path to a target: a cubic Hermite curve in the path's direction."""
    here = path[-1]
    leaving = here - path[max(0, len(path) - 3)]
    leaving = leaving / max(float(np.hypot(*leaving)), 1e-9)
    reach = float(np.hypot(*(target - here)))
    arriving = onward if onward is not None else (target - here) / max(reach, 1e-9)
    t = np.linspace(0, 1, max(2, int(np.ceil(reach / 0.09))) + 1)[1:, None]
    return np.asarray(
        (2 * t**3 - 3 * t**2 + 1) * here
        + (t**3 - 2 * t**2 + t) * leaving * reach
        + (3 * t**2 - 2 * t**3) * target
        + (t**3 - t**2) * arriving * reach
    )


def room_above(first: GlyphStrokes, second: GlyphStrokes, advance: float) -> float:
    """The least distance between two letters' ink well above small letters and the bars of t."""
    return _room_in(first, second, advance, TALL, LOWEST + BANDS * BAND)


def room_in_front(first: GlyphStrokes, second: GlyphStrokes, advance: float) -> float:
    """The same in the upper half of small letters, above what leads from one to the next."""
    return _room_in(first, second, advance, *FRONT)


def _room_in(
    first: GlyphStrokes, second: GlyphStrokes, advance: float, low: float, high: float
) -> float:
    bands = slice(int((low - LOWEST) / BAND), int((high - LOWEST) / BAND))
    return float(np.min(advance - _profile(first, 1.0)[bands] - _profile(second, -1.0)[bands]))


def room_between(first: GlyphStrokes, second: GlyphStrokes, advance: float) -> float:
    """The least distance from the ink of one letter to that of the next, marks left aside."""
    right = _profile(first, 1.0)
    left = _profile(second, -1.0)
    return float(np.min(advance - right - left))


def room_for_marks(first: GlyphStrokes, second: GlyphStrokes, advance: float) -> float:
    """The same, the dots and accents of the second letter taken with it."""
    right = _profile(first, 1.0)
    left = _profile(second, -1.0, marks=True)
    return float(np.min(advance - right - left))


def room_past_marks(first: GlyphStrokes, second: GlyphStrokes, advance: float) -> float:
    """The same from the dots and accents of the first letter, where it has any."""
    right = _profile(first.only(first.marks), 1.0, marks=True)
    return float(np.min(advance - right - _profile(second, -1.0)))


def _profile(letter: GlyphStrokes, sign: float, *, marks: bool = False) -> Floats:
    """How far the ink reaches to the right (sign 1) or left (-1), by slices of height.

    The slices beside count too, as the eye does not look along one line only.
    """
    body = np.repeat(~letter.marks | marks, letter.counts)
    points, half = letter.points[body], letter.half_widths[body]
    band = np.clip(((points[:, 1] - LOWEST) / BAND).astype(int), 0, BANDS - 1)
    reach = np.full(BANDS, -np.inf)
    np.maximum.at(reach, band, sign * points[:, 0] + half)
    for _ in range(2):
        beside = np.full(BANDS, -np.inf)
        beside[1:] = reach[:-1]
        beside[:-1] = np.maximum(beside[:-1], reach[1:])
        reach = np.maximum(reach, beside - BAND * 0.7)
    return reach
