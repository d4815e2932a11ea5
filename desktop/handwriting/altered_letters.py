"""Letters that are another with a bar, a slash or a tail, and the few that are like no other."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from desktop.handwriting.composed_signs import quote
from desktop.handwriting.hand_parts import Parts
from desktop.handwriting.marks import DOT
from desktop.handwriting.strokes import Composed, GlyphStrokes, together


def barred(
    parts: Parts, base: str, height: float, reach: float, *, middle: bool = False
) -> Composed:
    """A letter with a bar through its first stroke, or its middle one, `reach` either way."""
    body = parts.plain(base)
    near = np.abs(body.points[:, 1] - height) < 0.18
    xs = body.points[near, 0] if near.any() else body.points[:, 0]
    stem = float(np.median(xs) if middle else xs.min())
    path = [(stem - reach, height - 0.02), (stem, height), (stem + reach, height + 0.04)]
    return Composed(base, together(body, parts.marks.drawn(path)))


def slashed(parts: Parts, base: str) -> Composed:
    """An o with a stroke through it from the lower left."""
    body = parts.letters[base]
    left, bottom, right, top = _round_part(body)
    out = 0.14 * (top - bottom)
    path = [(left + 0.02, bottom - out), (right - 0.02, top + out)]
    middle = ((path[0][0] + path[1][0]) / 2, (path[0][1] + path[1][1]) / 2)
    return Composed(base, together(body, parts.marks.drawn([path[0], middle, path[1]])))


def tailed(parts: Parts, base: str) -> Composed:
    """An n that goes down into a hook."""
    body = parts.letters[base]
    foot = max(0.0, float(np.quantile(body.points[:, 1], 0.02)))
    low = np.abs(body.points[:, 1] - foot - 0.1) < 0.16
    x = float(np.quantile(body.points[low, 0], 0.75 if base == "n" else 1.0))
    path = [(x, foot + 0.1), (x - 0.02, -0.25), (x - 0.12, -0.55), (x - 0.36, -0.62)]
    return Composed(base, together(body, parts.marks.drawn(path)))


def beside(parts: Parts, first: str, second: str, gap: float = 0.12) -> Composed:
    """Two characters as one."""
    one, two = parts.whole(first), parts.whole(second)
    place = one.box[2] + gap - two.box[0]
    return Composed(first, together(one, two.moved(place, 0)), two.box[2] - two.box[0] + gap)


def middled(parts: Parts, base: str) -> Composed:
    """An l with a dot at its middle."""
    body, dot = parts.letters[base], parts.marks[DOT]
    height = 0.75
    near = np.abs(body.points[:, 1] - height) < 0.3
    x = float(body.points[near, 0].max()) + 0.25
    return Composed(base, together(body, dot.moved(x, height)), 0.25)


def undotted(parts: Parts, base: str) -> Composed:
    return Composed(base, parts.plain(base))


def long_s(parts: Parts) -> Composed:
    lean = parts.slant
    path = [(0.0, 0.0), (0.02, 0.8), (0.06, 1.5), (0.24, 1.85), (0.45, 1.72)]
    return Composed("l", parts.marks.drawn([(x + 0.15 + lean * y, y) for x, y in path]), 0.15)


def kra(parts: Parts) -> Composed:
    lean = parts.slant
    legs = (
        [(0.1, 1.0), (0.1, 0.5), (0.1, 0.0)],
        [(0.55, 1.0), (0.3, 0.65), (0.12, 0.5), (0.3, 0.35), (0.6, 0.0)],
    )
    drawn = [parts.marks.drawn([(x + lean * y, y) for x, y in leg]) for leg in legs]
    return Composed("k", together(*drawn))


def eth(parts: Parts) -> Composed:
    """An o with a barred stroke that swings over it."""
    body = parts.letters["o"]
    left, _, right, top = _round_part(body)
    wide, high = right - left, max(parts.tall * 0.85, top + 0.5)
    arm = [(left + 0.1 * wide, high), (left + 0.55 * wide, high - 0.3), (right - 0.04, 0.55)]
    middle = left + 0.5 * wide, high - 0.28
    bar = [(middle[0] - 0.2, middle[1] - 0.1), middle, (middle[0] + 0.22, middle[1] + 0.14)]
    return Composed("o", together(body, parts.marks.drawn(arm), parts.marks.drawn(bar)))


def micro(parts: Parts) -> Composed:
    """A u whose first stroke comes from below the line."""
    body = parts.letters["u"]
    near = np.abs(body.points[:, 1] - 0.4) < 0.25
    x = float(body.points[near, 0].min())
    stem = [(x + 0.3 * parts.slant, 0.7), (x, 0.2), (x - 0.6 * parts.slant, -0.65)]
    return Composed("u", together(body, parts.marks.drawn(stem)))


def _through_ascender(parts: Parts, base: str) -> Composed:
    """A d or h with a bar through the upper half of its ascender."""
    body = parts.letters[base]
    top = body.box[3]
    height = 1.0 + 0.6 * (top - 1.0)
    near = np.abs(body.points[:, 1] - height) < 0.2
    x = float(body.points[near, 0].mean())
    bar = parts.marks.drawn([(x - 0.27, height - 0.02), (x + 0.27, height + 0.04)])
    return Composed(base, together(body, bar))


def _through_middle(parts: Parts, base: str) -> Composed:
    """An l with a bar that rises through its middle."""
    body = parts.letters[base]
    height = 0.5 * body.box[3]
    near = np.abs(body.points[:, 1] - height) < 0.15
    xs = body.points[near, 0]
    left, right = (
        float(xs.min()) - 0.2,
        float(xs.min()) + max(0.2, min(0.4, float(np.ptp(xs)) + 0.2)),
    )
    middle = ((left + right) / 2, height)
    bar = parts.marks.drawn([(left, height - 0.12), middle, (right, height + 0.14)])
    return Composed(base, together(body, bar))


def _across(parts: Parts, base: str) -> Composed:
    """An H with a second bar."""
    body = parts.letters[base]
    y = 0.76 * body.box[3]
    near = np.abs(body.points[:, 1] - y) < 0.2
    xs = body.points[near, 0]
    bar = parts.marks.drawn([(float(xs.min()) - 0.14, y), (float(xs.max()) + 0.14, y + 0.04)])
    return Composed(base, together(body, bar))


def _after_apostrophe(parts: Parts) -> Composed:
    """An n with an apostrophe before it."""
    apostrophe = quote(parts, opening=False, times=1).strokes
    letter = parts.letters["n"]
    shift = apostrophe.box[2] + 0.1 - letter.box[0]
    return Composed("n", together(apostrophe, letter.moved(shift, 0)), shift)


def _round_part(letter: GlyphStrokes) -> tuple[float, float, float, float]:
    """The box of an o's bowl, without the stroke that leads on from it."""
    points = letter.points
    below = points[:, 1] < 0.75 * float(points[:, 1].max())
    half = float(letter.half_widths.mean())
    left, right = float(points[below, 0].min()) - half, float(points[below, 0].max()) + half
    return left, float(points[:, 1].min()) - half, right, float(points[:, 1].max()) + half


ALTERED_LETTERS: dict[str, Callable[[Parts], Composed]] = {
    "ø": lambda parts: slashed(parts, "o"),
    "Ø": lambda parts: slashed(parts, "O"),
    "ł": lambda parts: _through_middle(parts, "l"),
    "Ł": lambda parts: _through_middle(parts, "L"),
    "đ": lambda parts: _through_ascender(parts, "d"),
    "ħ": lambda parts: _through_ascender(parts, "h"),
    "ŧ": lambda parts: barred(parts, "t", 0.55, 0.24, middle=True),
    "Đ": lambda parts: barred(parts, "D", 0.9, 0.34),
    "Ð": lambda parts: barred(parts, "D", 0.9, 0.34),
    "Ħ": lambda parts: _across(parts, "H"),
    "Ŧ": lambda parts: barred(parts, "T", 0.75, 0.32, middle=True),
    "\u0131": lambda parts: undotted(parts, "i"),
    "ŋ": lambda parts: tailed(parts, "n"),
    "Ŋ": lambda parts: tailed(parts, "N"),
    "œ": lambda parts: beside(parts, "o", "e", -0.14),
    "ĳ": lambda parts: beside(parts, "i", "j"),
    "Ĳ": lambda parts: beside(parts, "I", "J"),
    "ŉ": _after_apostrophe,
    "ŀ": lambda parts: middled(parts, "l"),
    "Ŀ": lambda parts: middled(parts, "L"),
    "ĸ": kra,
    "\u017f": long_s,
    "ð": eth,
    "µ": micro,
}
