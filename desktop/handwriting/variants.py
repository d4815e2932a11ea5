"""Letters written again: the strokes of a form bent and inked anew, many forms in one pass."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.forms import Form
from desktop.handwriting.likenesses import spread_out
from desktop.handwriting.own_ways import own_moves
from desktop.handwriting.pen_kinds import Pen
from desktop.handwriting.pens import directions, swept
from desktop.handwriting.pressures import pressed
from desktop.handwriting.spare_points import needed
from desktop.handwriting.stroke_ends import Strokes, going_on, let_go, run_on

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]

# Amplitudes at natural neatness, lengths in x-heights; set by the page meter and by eye.
WAVES = 3
WAVE_FREQUENCY = 1.0  # radians a length
BEND = 0.0655  # of each wave, against
WARP, LEAST_REACH = 0.046, 0.3  # the curving of a letter as a whole; half its size at least
BENT, MOST_MORE = 0.049, 1.8  # how far a letter is bent, all told; and what small bends grow by
USUAL_NIB, THINNEST_TO_THICKEST = 0.18, (0.85, 1.12)  # x-heights; and what bending is multiplied by
UPWARD = 0.8  # of what goes sideways
APART = 1.6  # how much further a letter bends that no other one holds
STRAIGHT, OF_STRAIGHT = frozenset("/|"), 0.5  # bent as far as letters they would be brackets
SIDE, FOOT = 0.12, 0.25  # how far into a letter its sides and its foot reach
TAIL = -0.3  # what reaches lower hangs below the line
STEEPEST = 0.45  # of a bend; more would close bowls to blots and loops to lines
MARK_SHIFT, MARK_LAG, MARK_TURN = 0.06, 0.08, 0.08
FADES = 0.35  # x-heights from a join within which a letter gives up its own move
OF_SAMPLED = 0.95  # of its bending, a letter has that moves between its writer's own samples too
OWN_WIDTH = 0.6  # how much of a stroke's width is its own; the rest is the hand's mean


@dataclass(frozen=True, eq=False)
class BentStrokes:
    """Forms as written once more: what the pen does, before its line is filled. In x-heights.

    points: (n, xy) and half_widths: (n,), stroke after stroke; counts: points of each stroke;
    strokes: of each form.
    """

    points: Floats
    half_widths: Floats
    counts: Ints
    strokes: Ints

    def outlines(self) -> tuple[Floats, Ints, Ints]:
        """What the pen's line fills.

        Returns the outline points (n, xy), the size of each contour, and the contours of each form.
        """
        outline, sizes = swept(self.points, self.half_widths, self.counts)
        return outline, sizes, self.strokes

    def paths(self) -> list[tuple[Floats, ...]]:
        """[form][stroke](n, 3): x and y of the middle of the pen's line, and half its width."""
        lines = np.column_stack([self.points, self.half_widths])
        each = iter(np.split(lines, np.cumsum(self.counts)[:-1]))
        return [tuple(islice(each, count)) for count in self.strokes.tolist()]


def bent(
    forms: Sequence[Form],
    lively: Floats,
    nibs: Floats,
    pens: Sequence[Pen],
    drawn_nib: float,
    rng: np.random.Generator,
) -> BentStrokes:
    """Each form written once more.

    forms: with ink each; lively: how far chance goes, of each; nibs: the line's width for each,
    x-heights; pens: what draws each; drawn_nib: the width with which the font draws its strokes.
    """
    strokes, half, marks, own = _plain(forms, rng)
    points, stroke = strokes.points, strokes.stroke
    strokes_each = np.array([len(f.strokes.counts) for f in forms])
    form_of_stroke = np.repeat(np.arange(len(forms)), strokes_each)
    form = form_of_stroke[stroke]

    # A thick line hides small differences, so letters drawn with one are bent further.
    thick = np.clip(nibs / USUAL_NIB, *THINNEST_TO_THICKEST)
    points = points + _bent(points, form, forms, lively * thick, own, rng)
    points = points + _mark_moves(points, form, stroke, form_of_stroke, marks, lively, rng)
    points = let_go(points, strokes, form_of_stroke, forms, rng)
    run_on(points, strokes, lively[form_of_stroke], rng)
    shares = OWN_WIDTH * half * 2 / drawn_nib + (1 - OWN_WIDTH)
    swell = (thick * np.array([pen.swell for pen in pens]))[form_of_stroke]
    half = nibs[form] / 2 * pressed(shares, strokes, form_of_stroke, swell, rng)
    half = half * _edges(points, strokes.counts, form, pens)
    return BentStrokes(points, half, strokes.counts, strokes_each)


def _plain(
    forms: Sequence[Form], rng: np.random.Generator
) -> tuple[Strokes, Floats, NDArray[np.bool_], Floats | None]:
    """The forms before chance, in no more points than their lines need.

    Returns their strokes, the half-width at each point, whether each stroke is a mark, and what
    takes each point to another place between its writer's own samples.
    """
    plain = [form.strokes for form in forms]
    counts = np.concatenate([s.counts for s in plain])
    points = np.concatenate([s.points for s in plain])
    half = np.concatenate([s.half_widths for s in plain])
    form_of_stroke = np.repeat(np.arange(len(forms)), [len(s.counts) for s in plain])
    own = own_moves(points, np.repeat(form_of_stroke, counts), forms, rng)
    keep = needed(points, counts)
    counts = np.add.reduceat(keep, np.cumsum(counts) - counts, dtype=int)
    points = points[keep]
    strokes = Strokes(points, counts, going_on(points, counts, form_of_stroke, forms))
    marks = np.concatenate([s.marks for s in plain])
    return strokes, half[keep], marks, None if own is None else own[keep]


def _bent(
    points: Floats,
    form: Ints,
    forms: Sequence[Form],
    lively: Floats,
    own: Floats | None,
    rng: np.random.Generator,
) -> Floats:
    """A smooth field that moves all strokes of a form together, held where the pen goes on.

    The whole of a letter curves unlike that of its likes, and its parts by waves of their own.
    own: what takes each letter to another one between its writer's own samples.
    """
    n = len(forms)
    apart = np.array([f.entry is None and f.exit is None for f in forms])
    straight = np.array([f.text in STRAIGHT for f in forms])
    much = lively * np.where(apart, APART, 1) * np.where(straight, OF_STRAIGHT, 1)
    frequency = rng.normal(0, WAVE_FREQUENCY, (n, WAVES, 2))
    phase = rng.uniform(0, 2 * np.pi, (n, WAVES))
    size = rng.normal(0, BEND, (n, WAVES, 2)) * much[:, None, None]
    steepest = (np.abs(frequency).max(2)[:, :, None] * np.abs(size)).sum(1).max(1)
    size *= np.minimum(1, STEEPEST / np.maximum(steepest, 1e-9))[:, None, None]
    boxes = np.array([f.box for f in forms])
    middle = (boxes[:, :2] + boxes[:, 2:]) / 2
    reach = np.maximum((boxes[:, 2:] - boxes[:, :2]) / 2, LEAST_REACH)
    warps = spread_out([id(f.strokes) for f in forms], 6, rng).reshape(n, 3, 2)
    warps *= (WARP * much)[:, None, None]
    size[:, :, 1] *= UPWARD
    warps[:, :, 1] *= UPWARD

    def field(at: Floats, whose: Ints) -> Floats:
        angle = np.einsum("nki,ni->nk", frequency[whose], at) + phase[whose]
        x, y = np.clip((at - middle[whose]) / reach[whose], -1.3, 1.3).T
        curves = np.stack([x * x, y * y, x * y], 1)
        return np.asarray(
            np.einsum("nk,nki->ni", np.sin(angle), size[whose])
            + np.einsum("nk,nki->ni", curves, warps[whose])
        )

    moved = field(points, form)
    everyone = np.arange(n)
    entered = np.array([f.entry is not None for f in forms])
    left = np.array([f.exit is not None for f in forms])
    entry = np.array([f.entry or f.exit or (0.0, 0.0) for f in forms])
    exit = np.array([f.exit or f.entry or (0.0, 0.0) for f in forms])
    at_entry, at_exit = field(entry, everyone), field(exit, everyone)
    span = exit[:, 0] - entry[:, 0]
    share = (points[:, 0] - entry[form, 0]) / np.where(np.abs(span) < 0.2, 1.0, span)[form]
    share = np.where(np.abs(span[form]) < 0.2, 0.0, np.clip(share, -0.3, 1.3))[:, None]
    pinned = at_entry[form] * (1 - share) + at_exit[form] * share
    moved -= np.where((entered | left)[form][:, None], pinned, _held(points, moved, form))
    if own is None:
        return _evened(moved, form, BENT * much)
    between = _fading(points, form, entry, entered, exit, left) * own
    return between + _evened(moved, form, OF_SAMPLED * BENT * much)


def _fading(
    points: Floats,
    form: Ints,
    entry: Floats,
    entered: NDArray[np.bool_],
    exit: Floats,
    left: NDArray[np.bool_],
) -> Floats:
    """(n, 1) how much of a move is left near where the pen comes in or goes on: there, none."""
    share = np.ones(len(points))
    for place, there in ((entry, entered), (exit, left)):
        gap = np.hypot(*(points - place[form]).T)
        share *= np.where(there[form], np.clip(gap / FADES, 0, 1), 1.0)
    return share[:, None]


def _evened(moves: Floats, form: Ints, wanted: Floats) -> Floats:
    """The moves of each letter as large as `wanted`: none that nobody could read, nor near none.

    Source: of letters bent as chance has it, one in ten is bent half as far again as most, and a
    program that reads print fails on those.
    """
    size = np.sqrt(np.bincount(form, (moves**2).sum(1)) / np.bincount(form))
    return np.asarray(moves * np.minimum(MOST_MORE, wanted / np.maximum(size, 1e-9))[form, None])


def _held(points: Floats, moved: Floats, form: Ints) -> Floats:
    """(n, xy) what to take back of the moves in a letter that stands apart.

    Its place and the room beside it have been decided: its sides stay where they were, and so does
    its foot on the line.
    """
    first = np.flatnonzero(np.diff(form, prepend=-1))
    low, high = np.minimum.reduceat(points, first), np.maximum.reduceat(points, first)
    wide = np.maximum(high[:, 0] - low[:, 0], 0.3)[form]
    share = np.clip((points[:, 0] - low[form, 0]) / wide, 0, 1)
    foot = np.where(low[:, 1] < TAIL, 0.0, low[:, 1])[form]
    left = _mean(moved[:, 0], form, np.exp(-share * wide / SIDE))
    right = _mean(moved[:, 0], form, np.exp((share - 1) * wide / SIDE))
    up = _mean(moved[:, 1], form, np.exp(-np.abs(points[:, 1] - foot) / FOOT))
    return np.stack([left * (1 - share) + right * share, up], 1)


def _mean(values: Floats, form: Ints, weights: Floats) -> Floats:
    """(n,) of each point the weighted mean over its form."""
    return (np.bincount(form, values * weights) / np.bincount(form, weights))[form]


def _mark_moves(
    points: Floats,
    form: Ints,
    stroke: Ints,
    form_of_stroke: Ints,
    marks: NDArray[np.bool_],
    lively: Floats,
    rng: np.random.Generator,
) -> Floats:
    """How dots and accents are set elsewhere, turned, and late: the faster, the further right."""
    n = len(lively)
    shift = rng.normal(0, MARK_SHIFT, (n, 2)) * lively[:, None]
    shift[:, 0] += MARK_LAG * np.maximum(0, lively - 0.4) * rng.uniform(0, 1.5, n)
    own = rng.normal(0, MARK_SHIFT * 0.35, (len(marks), 2)) * lively[form_of_stroke, None]
    turn = rng.normal(0, MARK_TURN, len(marks)) * lively[form_of_stroke]
    sizes = np.bincount(stroke)
    centre = np.stack([np.bincount(stroke, points[:, k]) / sizes for k in (0, 1)], 1)
    arm = points - centre[stroke]
    turned = np.stack([-arm[:, 1], arm[:, 0]], 1) * turn[stroke, None]
    move = turned + shift[form] + own[stroke]
    return np.asarray(np.where(marks[stroke][:, None], move, 0))


def _edges(points: Floats, counts: Ints, form: Ints, pens: Sequence[Pen]) -> Floats:
    """How much wider or narrower a broad nib draws each point, by the way it goes there."""
    edge = np.array([pen.edge for pen in pens])[form]
    angle = np.radians([pen.edge_angle for pen in pens])[form]
    way = directions(points, counts)
    across = np.abs(way[:, 1] * np.cos(angle) - way[:, 0] * np.sin(angle))
    return np.asarray(1 + edge * (2 * across - 1.2))
