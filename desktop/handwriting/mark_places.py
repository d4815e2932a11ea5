"""Where dots and accents are set: clear of the letter under them, and of tall letters beside it.

A dot that runs into an l makes a t of it, and one that runs into its own stem leaves a stroke.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.forms import Form
from desktop.handwriting.strokes import GlyphStrokes

Floats = NDArray[np.float64]
Move = tuple[float, float]

OWN_ROOM, ROOM = 0.22, 0.36  # x-heights to the letter itself and to those beside, before chance
ABOVE = 0.5  # x-heights: what reaches lower hangs from a letter, and stays
STEPS = 0.06  # x-heights: a form for each place would be too many
STAYS: Move = (0.0, 0.0)
_MOVES = STEPS * np.array([(-left, up) for left in range(6) for up in range(6)])


def mark_move(
    letter: GlyphStrokes, beside: Sequence[tuple[GlyphStrokes, float]], wider: float
) -> Move:
    """How far the marks of a letter are set further left and up than they are drawn, x-heights.

    beside: the letters next to it, and where they have their origin; wider: the pen's line than the
    font's. As little as gives them room; where nothing does, as gives most.
    """
    marks = np.repeat(letter.marks, letter.counts)
    if not marks.any() or letter.points[marks, 1].min() < ABOVE:
        return STAYS
    own = _room(letter, letter.points[~marks], letter.half_widths[~marks]) - OWN_ROOM
    others = [
        _room(letter, other.points + np.array([x, 0.0]), other.half_widths) - ROOM
        for other, x in beside
    ]
    spare = np.minimum.reduce([own, *others]) - wider
    far = np.hypot(*_MOVES.T)
    best = np.lexsort((far, -np.minimum(spare, 0)))[0]
    x, y = _MOVES[best].tolist()
    return x, y


def _room(letter: GlyphStrokes, points: Floats, half_widths: Floats) -> Floats:
    """(moves,) from the marks of a letter to what these points draw, edge to edge."""
    if len(points) == 0:
        return np.full(len(_MOVES), np.inf)
    marks = np.repeat(letter.marks, letter.counts)
    apart = letter.points[marks][:, None] - points[None]
    x, y = apart.reshape(-1, 2).T
    halves = (letter.half_widths[marks][:, None] + half_widths[None]).ravel()
    return np.asarray((np.hypot(x + _MOVES[:, :1], y + _MOVES[:, 1:]) - halves).min(1))


def with_marks_set(form: Form, moves: Sequence[Move]) -> Form:
    """The form with its marks moved, and its kinds with theirs. moves: its own first."""
    if all(move == STAYS for move in moves):
        return form
    strokes = _moved(form.strokes, moves[0])
    kinds = [
        strokes if kind.strokes is form.strokes else _moved(kind.strokes, move)
        for kind, move in zip(form.kinds, moves[1:], strict=False)
    ]
    return replace(
        form,
        strokes=strokes,
        kinds=tuple(replace(k, strokes=s) for k, s in zip(form.kinds, kinds, strict=True)),
    )


def _moved(strokes: GlyphStrokes, move: Move) -> GlyphStrokes:
    marks = np.repeat(strokes.marks, strokes.counts)
    return replace(strokes, points=strokes.points + marks[:, None] * np.array(move))
