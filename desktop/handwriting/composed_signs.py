"""Quotation marks, dashes, dots and currency put together from a hand's own parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from desktop.handwriting.hand_parts import Parts
from desktop.handwriting.marks import MACRON, footed
from desktop.handwriting.strokes import Composed, GlyphStrokes, together


def quote(parts: Parts, *, opening: bool, times: int, low: bool = False) -> Composed:
    """Quotation marks, each from the hand's apostrophe or comma."""
    mark = _curl(parts)
    left, bottom, right, top = mark.box
    if opening:
        mark = mark.scaled(-1, -1).moved(left + right, bottom + top)
    pair = mark.box[2] - mark.box[0] + 0.13
    marks = [mark.moved(k * pair, 0.03 * k) for k in range(times)]
    stand_in = "," if low else "'" if times == 1 else '"'
    whole = together(*marks)
    height = 0.12 if low else _quote_top(parts)
    whole = whole.moved(0.08 - whole.box[0], height - whole.box[3])
    return Composed(stand_in, whole, _widening(parts, stand_in, whole))


def straight(parts: Parts, times: int) -> Composed:
    """The font's own apostrophe, once or twice, at the height where a hand writes it."""
    own = parts.letters["'"].marked(apart=False)
    pair = own.box[2] - own.box[0] + 0.16
    whole = together(*(own.moved(k * pair, 0.02 * k) for k in range(times)))
    whole = whole.moved(0.08 - whole.box[0], _quote_top(parts) - own.box[3])
    stand_in = "'" if times == 1 else '"'
    return Composed(stand_in, whole, _widening(parts, stand_in, whole))


def _quote_top(parts: Parts) -> float:
    return max(parts.capital, min(parts.tall, 2.2)) + 0.02


def _curl(parts: Parts) -> GlyphStrokes:
    """One comma as the hand makes it, standing at the origin."""
    curl = footed(parts.letters[","])
    height = curl.box[3] - curl.box[1]
    size = min(1.0, 0.55 / height)
    return curl.scaled(size, size).marked(apart=False)


def dash(parts: Parts, least: float, times: float) -> Composed:
    """The hyphen, drawn longer. least: x-heights; times: as long as the hyphen at least."""
    hyphen = parts.letters["-"]
    left, _, right, _ = hyphen.box
    length = max(least, times * (right - left))
    stretch = length / (right - left)
    height = float(hyphen.points[:, 1].mean())
    points = hyphen.moved(-left, -height).scaled(stretch, 1.0).moved(max(0.1, left), height)
    even = parts.marks.drawn([(float(x), float(y)) for x, y in points.points])
    return Composed("-", even, length - (right - left))


def dots(parts: Parts) -> Composed:
    """Three full stops."""
    stop = parts.letters["."].marked(apart=False)
    step = stop.box[2] - stop.box[0] + 0.26
    whole = together(*(stop.moved(k * step, 0.015 * (k % 2)) for k in range(3)))
    return Composed(".", whole, 2 * step)


def asterisk(parts: Parts) -> Composed:
    """Three strokes across each other, as high as the tops of small letters and capitals."""
    x, y, arm = 0.44, 0.5 + 0.5 * parts.capital, 0.3
    crossed = []
    for degrees in (95, 32, -28):
        way = np.exp(1j * np.radians(degrees - np.degrees(np.arctan(parts.slant))))
        along, up = arm * way.real, arm * way.imag
        crossed.append(parts.marks.drawn([(x - along, y - up), (x, y), (x + along, y + up)]))
    whole = together(*crossed)
    return Composed("*", whole, _widening(parts, "*", whole))


def euro(parts: Parts) -> Composed:
    """A C as high as the figures, with two bars."""
    body = parts.letters["C"]
    figures = float(np.median([parts.letters[c].box[3] for c in "023568"]))
    left, bottom, right, top = body.box
    size = max(figures, 1.45) / (top - max(0.0, bottom))
    body = body.scaled(size, size)
    left, bottom, right, top = body.box
    bars = []
    for share in (0.62, 0.38):
        y = bottom + share * (top - bottom)
        near = np.abs(body.points[:, 1] - y) < 0.15
        x = float(body.points[near, 0].min())
        bars.append(parts.marks.drawn([(x - 0.2, y - 0.02), (x + 0.5, y + 0.03)]))
    return Composed("C", together(body, *bars), (right - left) * (1 - 1 / size))


def angled(parts: Parts, *, opening: bool, times: int) -> Composed:
    """Pointed quotation marks."""
    tip = [(0.3, 0.75), (0.02, 0.45), (0.28, 0.15)]
    if not opening:
        tip = [(0.32 - x, y) for x, y in tip]
    sharp = _cornered(parts, tip)
    step = 0.2 + 2.2 * parts.half_nib
    whole = together(*(sharp.moved(0.12 + step * k, 0.0) for k in range(times)))
    return Composed("o", whole, _widening(parts, "o", whole) + 0.1)


def _cornered(parts: Parts, tip: Sequence[tuple[float, float]]) -> GlyphStrokes:
    return together(parts.marks.drawn(tip[:2]), parts.marks.drawn(tip[1:]))


def high(parts: Parts, characters: str) -> Composed:
    """Small capitals high up, as a trademark is written."""
    letters, x = [], 0.1
    for character in characters:
        small = parts.letters[character].scaled(0.45, 0.45)
        letters.append(small.moved(x - small.box[0], parts.capital - small.box[3]))
        x = letters[-1].box[2] + 0.06
    whole = together(*letters)
    return Composed("o", whole, _widening(parts, "o", whole))


def high_bar(parts: Parts) -> Composed:
    """A macron alone."""
    return Composed("-", parts.marks[MACRON].marked(apart=False).moved(0.4, 1.25))


def _widening(parts: Parts, stand_in: str, strokes: GlyphStrokes) -> float:
    """What the sign needs beyond the room of the character that it stands in for."""
    own = parts.letters[stand_in]
    return (strokes.box[2] - max(0.0, strokes.box[0])) - (own.box[2] - max(0.0, own.box[0]))


COMPOSED_SIGNS: dict[str, Callable[[Parts], Composed]] = {
    "*": asterisk,
    "¯": high_bar,
    "\u2122": lambda parts: high(parts, "TM"),
    "'": lambda parts: straight(parts, 1),
    '"': lambda parts: straight(parts, 2),
    "\u2018": lambda parts: quote(parts, opening=True, times=1),
    "\u2019": lambda parts: quote(parts, opening=False, times=1),
    "\u201c": lambda parts: quote(parts, opening=True, times=2),
    "\u201d": lambda parts: quote(parts, opening=False, times=2),
    "\u201a": lambda parts: quote(parts, opening=False, times=1, low=True),
    "\u201e": lambda parts: quote(parts, opening=False, times=2, low=True),
    "\u2013": lambda parts: dash(parts, 1.0, 1.3),
    "\u2014": lambda parts: dash(parts, 1.7, 1.9),
    "\u2026": dots,
    "\u20ac": euro,
    "\u2039": lambda parts: angled(parts, opening=True, times=1),
    "\u203a": lambda parts: angled(parts, opening=False, times=1),
    "«": lambda parts: angled(parts, opening=True, times=2),
    "»": lambda parts: angled(parts, opening=False, times=2),
}
