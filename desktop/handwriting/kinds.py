"""Kinds of a letter: a long bar or a short one, a dot or a dash, a loop left open.

Made once, when a hand is built, from the letter's own strokes or from other forms in its font.
Which kind a writer prefers is a habit (kind_choices.py). Lengths in x-heights; shapes by eye.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.marks import smooth
from desktop.handwriting.strokes import GlyphStrokes, Kind

Floats = NDArray[np.float64]

BARS, DOTS, TAILS, LETTERS = range(4)  # habits: of bars, of dots, of tails, and letter by letter

FLAT = 1.8  # times as wide as high: a bar
BAR_HEIGHTS = 0.45, 1.8
LONG, SHORT = 1.45, 0.68  # times as long
MOST_LONGER = 0.22  # a bar further over the next letter would cross that one too
RISES = 0.06  # of a bar, for each step along it, when it is drawn fast
DASH = ((-0.1, -0.02), (0.0, 0.01), (0.1, 0.02))  # flatter than an acute accent
DOT_REACH = 0.3  # a longer mark is no dot
DEEP = -0.5  # what goes lower is a tail that can be told from another letter when it is cut
OPEN_AFTER = 0.24  # above its lowest point an open tail ends
ON_LOOP, LOW = 0.2, 0.4  # a stroke that begins so near to its path, and so low, goes on from it
LOOP_RETURNS = 0.5  # of its depth: what comes up so far is a loop
AS_WIDE = 0.75, 1.3  # times as wide as the plain letter: what takes its place without crowding


def kinds_of(
    letters: Mapping[str, GlyphStrokes],
    others: Mapping[str, Sequence[GlyphStrokes]],
    led: Mapping[str, Kind],
) -> dict[str, list[Kind]]:
    """Other kinds of the hand's letters.

    others: forms of a letter that the font has beside it; led: forms that the pen comes from or
    goes to, where letters join.
    """
    makers = {"t": _bars, "f": _bars, "i": _dots, "j": _dots, "g": _tails, "y": _tails}
    found = {c: make(letters[c]) for c, make in makers.items() if c in letters}
    for character, forms in others.items():
        placed = [_in_place(form, letters[character]) for form in forms]
        alike = [Kind(LETTERS, form) for form in placed if form is not None]
        found[character] = alike or found.get(character, [])
    for character, kind in led.items():
        found[character] = [*found.get(character, []), kind]
    return {character: kinds for character, kinds in found.items() if kinds}


def _bars(letter: GlyphStrokes) -> list[Kind]:
    """A t or an f with its bar drawn longer and rising, or shorter."""
    strokes = letter.strokes()
    flat = [number for number, (points, _) in enumerate(strokes) if _is_bar(points)]
    if len(flat) != 1 or len(strokes) < 2:
        return []
    bar, width = strokes[flat[0]]
    others = np.concatenate([points for k, (points, _) in enumerate(strokes) if k != flat[0]])
    near = np.abs(others[:, 1] - bar[:, 1].mean()) < 0.2
    if not near.any():
        return []
    stem = float(np.median(others[near, 0]))
    arm = bar[:, 0] - stem
    longer = np.sign(arm) * np.minimum(np.abs(arm) * LONG, np.abs(arm) + MOST_LONGER)
    long = np.stack([stem + longer, bar[:, 1] + RISES * longer], 1)
    short = np.stack([stem + arm * SHORT, bar[:, 1]], 1)
    return [Kind(BARS, letter.with_stroke(flat[0], points, width)) for points in (long, short)]


def _is_bar(points: Floats) -> bool:
    wide, high = np.ptp(points, 0)
    low, top = BAR_HEIGHTS
    return bool(wide > FLAT * high and wide > 0.2 and low < points[:, 1].mean() < top)


def _dots(letter: GlyphStrokes) -> list[Kind]:
    """An i or a j with a dash for its dot."""
    marks = np.flatnonzero(letter.marks)
    if len(marks) != 1:
        return []
    points, half = letter.strokes()[marks[0]]
    if np.hypot(*np.ptp(points, 0)) > DOT_REACH:
        return []
    dash = smooth(np.array(DASH)) + points.mean(0)
    width = np.full(len(dash), 0.85 * float(half.mean()))
    return [Kind(DOTS, letter.with_stroke(int(marks[0]), dash, width))]


def _tails(letter: GlyphStrokes) -> list[Kind]:
    """A g or a y at whose foot the pen stops, where it loops."""
    strokes = letter.strokes()
    deepest = min(range(len(strokes)), key=lambda k: float(strokes[k][0][:, 1].min()))
    points, half = strokes[deepest]
    if points[0, 1] < points[-1, 1]:
        points, half = points[::-1], half[::-1]
    at = int(np.argmin(points[:, 1]))
    low, after = float(points[at, 1]), points[at:]
    loops = after[:, 1].max() > low * (1 - LOOP_RETURNS) and after[:, 0].min() < points[at, 0]
    if low > DEEP or not loops or after[-1, 0] < points[at, 0]:
        return []
    keep = at + int(np.flatnonzero(after[:, 1] > low + OPEN_AFTER)[0]) + 1
    opened = letter.with_stroke(deepest, points[:keep], half[:keep])
    for number, (path, width) in enumerate(strokes):
        from_loop = path[0, 1] < LOW and np.hypot(*(points - path[0]).T).min() < ON_LOOP
        if (
            number != deepest
            and from_loop
            and path[-1, 0] > path[0, 0]
            and not letter.marks[number]
        ):
            # What went on from the loop goes with it: under the ink of the stem, nobody sees it.
            near = int(np.argmin(np.hypot(*(points[: at - 4] - path[0]).T)))
            opened = opened.with_stroke(number, points[near : near + 4], width[:4] * 0.8)
    return [Kind(TAILS, opened, last=True)]


def _in_place(form: GlyphStrokes, plain: GlyphStrokes) -> GlyphStrokes | None:
    """Another form of a letter where the plain one stands; None where it would not fit."""
    if form.is_blank or np.array_equal(form.points, plain.points):
        return None
    left, _, right, _ = plain.box
    its_left, _, its_right, _ = form.box
    wider = (its_right - its_left) / (right - left)
    if not AS_WIDE[0] < wider < AS_WIDE[1]:
        return None
    return form.moved((left + right - its_left - its_right) / 2, 0.0)
