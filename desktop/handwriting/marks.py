"""Accents, dots and bars: a hand's own where its font draws them well, else drawn with its pen."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.strokes import GlyphStrokes, together

Floats = NDArray[np.float64]
Letters = Mapping[str, GlyphStrokes]  # what the font draws for each character

GRAVE, ACUTE, CIRCUMFLEX, TILDE, MACRON = "\u0300", "\u0301", "\u0302", "\u0303", "\u0304"
BREVE, DOT, DIAERESIS, RING, DOUBLE_ACUTE = "\u0306", "\u0307", "\u0308", "\u030a", "\u030b"
CARON, COMMA_BELOW, CEDILLA, OGONEK = "\u030c", "\u0326", "\u0327", "\u0328"

# How a pen goes for each mark, in x-heights from the middle of its foot; by eye, from handwriting.
PATHS: dict[str, Sequence[tuple[float, float]]] = {
    GRAVE: [(-0.17, 0.30), (-0.03, 0.16), (0.13, 0.0)],
    ACUTE: [(0.18, 0.33), (0.02, 0.16), (-0.14, 0.0)],
    CIRCUMFLEX: [(-0.21, 0.0), (-0.07, 0.20), (0.01, 0.29), (0.09, 0.18), (0.22, 0.02)],
    TILDE: [(-0.29, 0.02), (-0.17, 0.13), (-0.04, 0.10), (0.10, 0.03), (0.20, 0.06), (0.29, 0.17)],
    MACRON: [(-0.27, 0.0), (0.0, 0.03), (0.27, 0.02)],
    BREVE: [(-0.21, 0.23), (-0.13, 0.05), (0.01, 0.0), (0.14, 0.07), (0.22, 0.25)],
    CARON: [(-0.21, 0.27), (-0.08, 0.10), (-0.01, 0.0), (0.07, 0.11), (0.23, 0.31)],
    RING: [
        (0.04, 0.33),
        (-0.13, 0.27),
        (-0.16, 0.09),
        (0.0, 0.0),
        (0.16, 0.1),
        (0.15, 0.27),
        (0.0, 0.34),
    ],
    CEDILLA: [
        (0.03, 0.0),
        (-0.03, -0.13),
        (0.11, -0.18),
        (0.12, -0.31),
        (-0.02, -0.4),
        (-0.16, -0.37),
    ],
    OGONEK: [(0.0, 0.0), (-0.13, -0.13), (-0.16, -0.28), (-0.04, -0.37), (0.12, -0.32)],
}
WIDEST = 0.75  # x-heights: a wider mark would reach over the letters beside
STEEP = 0.13  # x-heights from end to end: less reads as a dot
OPEN = 0.25  # x-heights across: the pen would fill a smaller ring
OWN = {  # where a hand's own marks are looked for, the best first
    GRAVE: "èàòùìÈÀ",
    ACUTE: "éáóúíýÉÁ",
    CIRCUMFLEX: "êâôûîÊ",
    TILDE: "ñãõÑÃÕ",
    MACRON: "āēōūī",
    BREVE: "ăğŭ",
    DIAERESIS: "üöäëïÖÜ",
    CARON: "čěřšžČŠŽ",
    RING: "åůÅ",
}


class Marks:
    """The marks of one hand, each with the middle of its foot at the origin."""

    def __init__(self, letters: Letters, half_nib: float) -> None:
        self._letters = letters
        self._half_nib = half_nib
        self._known: dict[str, GlyphStrokes] = {}

    def __getitem__(self, mark: str) -> GlyphStrokes:
        if mark not in self._known:
            self._known[mark] = self._made(mark).marked(apart=mark not in {CEDILLA, OGONEK})
        return self._known[mark]

    def drawn(self, path: Sequence[tuple[float, float]]) -> GlyphStrokes:
        """A stroke of this hand's pen through the points."""
        points = smooth(np.array(path, float))
        half = np.full(len(points), self._half_nib)
        return GlyphStrokes(points, half, np.array([len(points)]), np.array([False]))

    def _made(self, mark: str) -> GlyphStrokes:
        own = self._own(mark)
        if own is not None:
            return own
        if mark == DOT:
            return footed(self._letters["."])
        if mark == DIAERESIS:
            dot = self[DOT]
            return together(dot.moved(-0.18, 0.0), dot.moved(0.18, 0.025))
        if mark == DOUBLE_ACUTE:
            acute = self[ACUTE].scaled(0.85, 0.95)
            aside = 0.12 + 0.6 * self._half_nib  # a thick pen needs more room between the two
            return together(acute.moved(-aside, 0.0), acute.moved(aside, 0.02))
        if mark == COMMA_BELOW:
            comma = footed(self._letters[","])
            size = min(1.0, 0.42 / (comma.box[3] - comma.box[1]))
            return comma.scaled(size, size)
        return self.drawn(PATHS[mark])

    def _own(self, mark: str) -> GlyphStrokes | None:
        """The mark as the font draws it over some letter, if it looks like one."""
        if mark == DOT:
            return self._own_dot()
        for character in OWN.get(mark, ""):
            letter = self._letters.get(character)
            if letter is None or not letter.marks.any():
                continue
            found = footed(letter.only(letter.marks))
            left, bottom, right, top = found.box
            sized = right - left < WIDEST and 0.08 < top - bottom < 0.75
            if sized and LOOKS[mark]([points for points, _ in found.strokes()]):
                return found
        return None

    def _own_dot(self) -> GlyphStrokes | None:
        for character in "ij":
            letter = self._letters[character]
            if letter.marks.sum() == 1:
                dot = footed(letter.only(letter.marks))
                if float(np.hypot(*np.ptp(dot.points, 0))) < 2 * self._half_nib:
                    return dot
        return None


def footed(part: GlyphStrokes) -> GlyphStrokes:
    """The part with the middle of its foot at the origin."""
    left, bottom, right, _ = part.box
    return part.moved(-(left + right) / 2, -bottom)


def smooth(corners: Floats) -> Floats:
    """A smooth line through points, close enough for a pen. Catmull and Rom's spline."""
    before = np.concatenate([2 * corners[:1] - corners[1:2], corners[:-2]])
    after = np.concatenate([corners[2:], 2 * corners[-1:] - corners[-2:-1]])
    parts = []
    for p, a, b, q in zip(before, corners[:-1], corners[1:], after, strict=True):
        count = max(2, int(np.ceil(np.hypot(*(b - a)) / 0.07)))
        t = np.linspace(0, 1, count, endpoint=False)[:, None]
        parts.append(
            a
            + t * (b - p) / 2
            + t**2 * (p - 2.5 * a + 2 * b - q / 2)
            + t**3 * (1.5 * (a - b) + (q - p) / 2)
        )
    return np.concatenate([*parts, corners[-1:]])


def _rise(points: Floats) -> float:
    """How far the right end of a stroke lies above its left end."""
    left, right = sorted((points[0], points[-1]), key=lambda p: float(p[0]))
    return float(right[1] - left[1])


def _peak(points: Floats) -> float:
    """How far the middle of a stroke lies above both its ends; negative: below."""
    ends = sorted((float(points[0, 1]), float(points[-1, 1])))
    high, low = float(points[:, 1].max()) - ends[1], ends[0] - float(points[:, 1].min())
    return high if high > low else -low


def _wide(points: Floats) -> float:
    width, height = np.ptp(points, 0)
    return float(width / max(float(height), 0.02))


def _one(test: Callable[[Floats], bool]) -> Callable[[list[Floats]], bool]:
    return lambda strokes: len(strokes) == 1 and test(strokes[0])


LOOKS: dict[str, Callable[[list[Floats]], bool]] = {
    GRAVE: _one(lambda p: _rise(p) < -STEEP and abs(_peak(p)) < 0.06),
    ACUTE: _one(lambda p: _rise(p) > STEEP and abs(_peak(p)) < 0.06),
    CIRCUMFLEX: _one(lambda p: _peak(p) > 0.1 and len(p) > 3),
    TILDE: _one(lambda p: _wide(p) > 1.4 and _turns(p) >= 2),
    MACRON: _one(lambda p: _wide(p) > 3),
    BREVE: _one(lambda p: _peak(p) < -0.08),
    CARON: _one(lambda p: _peak(p) < -0.1),
    RING: _one(lambda p: float(np.hypot(*(p[0] - p[-1]))) < 0.1 and np.ptp(p, 0).min() > OPEN),
    DIAERESIS: lambda s: (
        len(s) == 2
        and 0.15 < abs(float(s[0].mean(0)[0] - s[1].mean(0)[0])) < 0.7
        and abs(float(s[0].mean(0)[1] - s[1].mean(0)[1])) < 0.2
        and float(np.ptp(s[0], 0).max()) < 2 * float(np.ptp(s[1], 0).max()) + 0.02
        and float(np.ptp(s[1], 0).max()) < 2 * float(np.ptp(s[0], 0).max()) + 0.02
    ),
}


def _turns(points: Floats) -> int:
    """How often a stroke from left to right changes between rising and falling."""
    line = points if points[0, 0] < points[-1, 0] else points[::-1]
    steps = np.sign(np.diff(line[:, 1]))
    steps = steps[steps != 0]
    return int((steps[1:] != steps[:-1]).sum())


def decomposed(character: str) -> tuple[str, ...]:
    """A character as its plain letter and one mark, or as itself if it has none."""
    return tuple(unicodedata.normalize("NFD", character))
