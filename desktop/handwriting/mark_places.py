"""Where dots and accents are set: clear of the letter under them, and of tall letters beside it.

A dot that runs into an l makes a t of it, and one that runs into its own stem leaves a stroke.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.forms import Form
from desktop.handwriting.strokes import GlyphStrokes

if TYPE_CHECKING:
    from desktop.handwriting.hands import Hand

Floats = NDArray[np.float64]
Move = tuple[float, float]

OWN_ROOM, ROOM = 0.22, 0.36  # x-heights to the letter itself and to those beside, before chance
ABOVE = 0.5  # x-heights: what reaches lower hangs from a letter, and stays
STEPS = 0.06  # x-heights: a form for each place would be too many
REACH = 0.8  # x-heights below a dot, and nothing is near to it
STAYS: Move = (0.0, 0.0)
_MOVES = STEPS * np.array([(right, up) for right in range(-5, 5) for up in range(6)])


def mark_moves(
    hand: Hand, glyphs: Sequence[int], texts: Sequence[str], advances: Sequence[float], i: int
) -> tuple[Move, ...]:
    """Where the marks of a letter and of its other kinds are set beside its neighbours; kept."""
    glyph = glyphs[i]
    if not texts[i].isalpha() or not hand.glyphs[glyph].marks.any():
        return ()
    beside = [(glyphs[i - 1], -advances[i - 1])] if i else []
    beside += [(glyphs[i + 1], advances[i])] if i + 1 < len(glyphs) else []
    key = (glyph, *beside)
    if key not in hand.mark_moves:
        others = [
            (strokes, x)
            for (other, x), text in zip(beside, _neighbours(texts, i), strict=True)
            for strokes in _all_kinds(hand, other, text)
        ]
        hand.mark_moves[key] = tuple(
            mark_move(strokes, others, hand.wider) for strokes in _all_kinds(hand, glyph, texts[i])
        )
    return hand.mark_moves[key]


def _neighbours(texts: Sequence[str], i: int) -> list[str]:
    return [*texts[max(0, i - 1) : i], *texts[i + 1 : i + 2]]


def _all_kinds(hand: Hand, glyph: int, text: str) -> list[GlyphStrokes]:
    """A letter in every way in which the hand makes it, the plain one first."""
    return [hand.glyphs[glyph], *(kind.strokes for kind in hand.strokes.kinds.get(text, ()))]


def mark_move(
    letter: GlyphStrokes, beside: Sequence[tuple[GlyphStrokes, float]], wider: float
) -> Move:
    """How far the marks of a letter are set aside and up from where they are drawn, x-heights.

    beside: the letters next to it in all their kinds, and where they have their origin; wider: the
    pen's line than the font's. As little as gives them room; where nothing does, as gives most.
    """
    marks = np.repeat(letter.marks, letter.counts)
    if not marks.any() or letter.points[marks, 1].min() < ABOVE:
        return STAYS
    dot = _ink(letter, marks)
    near = [(_nearby(_ink(letter, ~marks), dot), OWN_ROOM)]
    near += [(_nearby(_ink(other, x=x), dot), ROOM) for other, x in beside]
    near = [(ink, room + wider) for ink, room in near if len(ink)]
    if _spare(dot, near, np.zeros((1, 2)))[0] >= 0:
        return STAYS
    best = np.lexsort((np.hypot(*_MOVES.T), -np.minimum(_spare(dot, near, _MOVES), 0)))[0]
    x, y = _MOVES[best].tolist()
    return x, y


def _ink(
    letter: GlyphStrokes, which: NDArray[np.bool_] | slice = slice(None), *, x: float = 0.0
) -> Floats:
    """(n, 3): x, y and half the width of these points, for a letter that stands at `x`."""
    return np.column_stack([letter.points[which] + (x, 0), letter.half_widths[which]])


def _nearby(ink: Floats, dot: Floats) -> Floats:
    """What of the ink the dot could be moved near to."""
    return np.asarray(ink[ink[:, 1] > dot[:, 1].min() - REACH])


def _spare(dot: Floats, near: Sequence[tuple[Floats, float]], moves: Floats) -> Floats:
    """(moves,) how much more room, edge to edge, than is asked for there is around a dot."""
    spare = np.full(len(moves), np.inf)
    for ink, room in near:
        x, y, _ = (dot[:, None] - ink[None]).reshape(-1, 3).T
        halves = (dot[:, None, 2] + ink[None, :, 2]).ravel()
        apart = np.hypot(x + moves[:, :1], y + moves[:, 1:]) - halves
        spare = np.minimum(spare, apart.min(1) - room)
    return spare


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
