"""The way of the pen through a writing: what it draws, in the order in which a person draws it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from unicodedata import normalize

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.forms import Form
from desktop.handwriting.variant_fonts import GlyphPens
from desktop.handwriting.writing import Writing

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]

_BARRED = frozenset("tf")  # letters whose bars are drawn when the word is done
_FLAT = 1.8  # a bar goes so many times as far across as up
_BACK = 1.0  # x-heights that a pen goes back along its line sooner than it is lifted; by eye
_HELD = 0.05  # x-heights: a stroke that begins or ends so near a neighbour's leads on to it


def line_width(writing: Writing) -> float:
    """How wide the pen's line is, points."""
    return writing.nib * _x_height(writing)


def _x_height(writing: Writing) -> float:
    a, b, c, d = writing.matrices[:, :4].T
    return float(np.median(np.sqrt(np.abs(a * d - b * c))))


def pen_paths(writing: Writing, glyphs: Ints, pens: GlyphPens) -> Iterator[Floats]:
    """(n, 3) where the pen goes from being set down to being lifted, and half its line's width.

    All in points; the width is 0 where the pen only goes back along what it has drawn. Word follows
    word along the lines. The pen is not lifted between strokes that meet; dots, accents and the
    bars of t and f wait until their word is done, and a full stop waits for them.
    glyphs: of each letter, in pens.
    """
    if not len(writing.numbers):
        return
    touch, back = line_width(writing) / 2, _BACK * _x_height(writing)
    for first, last in _words(writing):
        word = _Word(touch, back)
        for at in range(first, last):
            word.write(writing.forms[at], _placed(pens[glyphs[at]], writing.matrices[at]))
        yield from word.paths()


@dataclass
class _Word:
    """A word while it is written.

    touch: points: strokes whose ends are as near are drawn as one; back: points that the pen goes
    back for that; body: [path][stroke] what is drawn so far; late: what waits until the word is
    done.
    """

    touch: float
    back: float
    body: list[list[Floats]] = field(default_factory=list)
    late: list[Floats] = field(default_factory=list)

    def write(self, form: Form, strokes: Sequence[Floats]) -> None:
        """Add a letter. strokes: in the order of the form's."""
        waits = _waiting(form)
        self.late += [stroke for stroke, late in zip(strokes, waits, strict=True) if late]
        left = [stroke for stroke, late in zip(strokes, waits, strict=True) if not late]
        while left:
            self._draw_one_of(left)

    def paths(self) -> Iterator[Floats]:
        for path in self.body:
            yield np.concatenate(path)
        yield from sorted(self.late, key=lambda stroke: float(stroke[:, 0].min()))

    def _draw_one_of(self, left: list[Floats]) -> None:
        """Go on with the stroke that begins or ends where the pen is or has just been, else lift.

        As people write n and m, the pen goes back along the line that it drew last.
        """
        ways = [(at, way) for at, own in enumerate(left) for way in (own, own[::-1])]
        last = self.body[-1][-1] if self.body else np.empty((0, 3))
        for back in (last[:0:-1][:1], self._back(last)):
            for number, way in ways:
                near = np.flatnonzero(np.hypot(*(back - way[0])[:, :2].T) <= self.touch)
                if len(near):
                    self.body[-1] += [back[1 : near[0] + 1] * [1, 1, 0], way]
                    del left[number]
                    return
        self.body.append([left.pop(0)])

    def _back(self, last: Floats) -> Floats:
        """The places along a stroke from its end back, as far as a pen goes back."""
        run = np.cumsum(np.hypot(*np.diff(last[::-1, :2], axis=0, prepend=last[-1:, :2]).T))
        return last[::-1][run <= self.back]


def _words(writing: Writing) -> Iterator[tuple[int, int]]:
    """From which letter to which each word goes; and each end of a word that only points it."""
    inked = ~writing.is_space
    before = np.concatenate([[False], inked[:-1]])
    new_line = np.diff(writing.lines, prepend=-1) != 0
    starts = np.flatnonzero(inked & (~before | new_line)).tolist()
    for start, following in zip(starts, [*starts[1:], len(inked)], strict=True):
        stop = start + int(inked[start:following].sum())
        said = [at for at in range(start, stop) if writing.texts[at].isalnum()]
        end = said[-1] + 1 if said else stop
        yield start, end
        if end < stop:
            yield end, stop


def _placed(strokes: Sequence[Floats], matrix: Floats) -> list[Floats]:
    a, b, c, d, e, f = matrix
    size = np.sqrt(abs(a * d - b * c))
    turned, moved = np.array([[a, b, 0], [c, d, 0], [0, 0, size]]), np.array([e, f, 0])
    return [stroke @ turned + moved for stroke in strokes]


def _waiting(form: Form) -> list[bool]:
    """Of each stroke of a letter, whether it is drawn when the word is done."""
    barred = not _BARRED.isdisjoint(normalize("NFD", form.text))
    strokes = [points for points, _ in form.strokes.strokes()]
    longest = max((_length(stroke) for stroke in strokes), default=0.0)
    return [
        bool(mark) or (barred and _length(stroke) < longest and _is_bar(stroke, form))
        for stroke, mark in zip(strokes, form.strokes.marks, strict=True)
    ]


def _is_bar(stroke: Floats, form: Form) -> bool:
    """Whether it is drawn across, and does not lead from or to a neighbour."""
    across, up = np.abs(stroke[-1] - stroke[0])
    held = [np.array(place) for place in (form.entry, form.exit) if place is not None]
    leads = any(np.hypot(*(end - place)) < _HELD for end in stroke[[0, -1]] for place in held)
    return bool(across > _FLAT * up) and not leads


def _length(stroke: Floats) -> float:
    return float(np.hypot(*np.diff(stroke, axis=0).T).sum())
