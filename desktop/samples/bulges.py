"""Paper that does not lie flat between its sides: found by the faint guide lines printed on it.

Where paper arches, as beside the back of a book, or stands in a fold, its middle is seen elsewhere
than its sides tell. The guide lines are there, and known: in strips down and across the page they
are compared with what was printed. Lengths in points.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from PIL import Image

from desktop.samples.page_lies import Bulge, PageLie
from desktop.samples.photographs import Photograph, halved
from desktop.samples.sheets import EDGE, TICK, SheetPage
from desktop.stationery.boxes import MM

Floats = NDArray[np.float64]

SCALE = 4.0 / MM  # pixels a point at which lines are compared
STRIP, WINDOW = 12 * MM, 22 * MM  # how wide and how long a stretch of lines is that is compared
APART = 10 * MM  # between the middles of such stretches
FURTHEST = 4.5 * MM  # that a line may be off; the next like it is farther
INKY = 0.75  # of the paper's brightness: darker is ink, where nothing is told of guide lines
LIKE = 0.45  # how alike lines must be to what was printed, to count
LEAST_LINES = 0.12  # how much of lines a stretch must have, to be compared
FEWEST = 0.3  # of all stretches with lines in them that must be told
STIFF = 0.6  # how much paper keeps its neighbours' place, against what each stretch tells
LEAST, AGAIN = 0.08 * MM, 0.8 * MM  # what is less is none; what is more is looked at again
_STEPS, _ENOUGH = 200, 1e-4  # of smoothing, and what may be left
_FRAME, _BASE, _MIDDLE = 0.18, 0.5, 0.15  # how dark the lines of a cell are for their widths


def bulging(lie: PageLie, picture: Photograph, page: SheetPage) -> PageLie:
    """How the page lies, its bulges too; as it was where the guide lines tell nothing."""
    if picture.guides is None:
        return lie
    light = picture.guides
    is_halved = light.size != picture.ink.size
    ink = halved(picture.ink) if is_halved else picture.ink
    whole = (2 * light.width, 2 * light.height) if is_halved else light.size
    upright, level = _printed(page, lie)
    most = np.inf
    while most > AGAIN:
        flat = (lie.taken_out(own, whole, SCALE, Image.Resampling.BILINEAR) for own in (ink, light))
        seen = _seen(*(np.asarray(own, np.float32)[::-1] for own in flat))
        bulge = _bulge(lie, seen, upright, level)
        before, most = most, 0.0 if bulge is None else float(np.abs(bulge.moves).max())
        if bulge is None or not LEAST < most < before:
            break
        lie = replace(lie, bulges=(*lie.bulges, bulge))
    return lie


def _seen(ink: NDArray[np.float32], guides: NDArray[np.float32]) -> Floats:
    """How dark guide lines are on the flat page, rows from the bottom; not a number under ink."""
    paper = _around(ink, np.maximum)
    found = 1 - guides / np.maximum(ink, 1)
    found[ink < INKY * paper] = np.nan
    return np.asarray(found, np.float64)


def _around(values: NDArray[np.float32], most: np.ufunc) -> NDArray[np.float32]:
    """The most of the values in each square of 4 mm."""
    side = round(4 * MM * SCALE)
    high, wide = (-(-length // side) for length in values.shape)
    padded = np.pad(
        values, [(0, high * side - len(values)), (0, wide * side - len(values[0]))], "edge"
    )
    blocks = most.reduce(padded.reshape(high, side, wide, side), (1, 3))
    return np.asarray(np.repeat(np.repeat(blocks, side, 0), side, 1))[
        : len(values), : len(values[0])
    ]


def _printed(page: SheetPage, lie: PageLie) -> tuple[Floats, Floats]:
    """How dark upright and level lines are on the page as it was printed, rows from the bottom."""
    wide, high = round(lie.width * SCALE), round(lie.height * SCALE)
    upright, level = np.zeros((high, wide)), np.zeros((high, wide))
    for cell in page.cells:
        box = cell.box
        left, right = round(box.left * SCALE), round(box.right * SCALE)
        bottom, top = round(box.bottom * SCALE), round(box.top * SCALE)
        lines = ((box.bottom, _FRAME), (box.top, _FRAME), (cell.baseline, _BASE))
        middle = ((cell.x_line, _MIDDLE),) if cell.has_x_line else ()
        for y, dark in (*lines, *middle):
            for row, share in _shared(y):
                level[row, left:right] += dark * share
        for x in (box.left, box.right):
            for column, share in _shared(x):
                upright[bottom:top, column] += _FRAME * share
    return upright, level


def _shared(at: float) -> tuple[tuple[int, float], ...]:
    """The two pixels on which a thin line lies, and its share of each."""
    place = at * SCALE - 0.5
    first = int(np.floor(place))
    return (first, 1 - (place - first)), (first + 1, place - first)


def _bulge(lie: PageLie, seen: Floats, upright: Floats, level: Floats) -> Bulge | None:
    """By how much the lines seen are off; None where too few of them are told."""
    columns = np.arange(EDGE + TICK + APART, lie.width - EDGE - TICK - APART / 2, APART)
    rows = np.arange(EDGE + APART, lie.height - EDGE - APART / 2, APART)
    up, there_up = _moved(seen, level, columns, rows)
    across, there_across = _moved(seen.T, upright.T, rows, columns)
    told = np.isfinite(up).sum() + np.isfinite(across).sum()
    if told < FEWEST * (there_up.sum() + there_across.sum()):
        return None
    moves = np.stack([_smoothed(across), _smoothed(up.T)], 2)
    # The sides are where their squares were found.
    side = EDGE + TICK / 2
    held = np.pad(moves, ((0, 0), (1, 1), (0, 0)))
    ends = np.concatenate([[side], columns, [lie.width - side]])
    return Bulge(ends, rows, held)


def _moved(
    seen: Floats, printed: Floats, strips: Floats, middles: Floats
) -> tuple[Floats, NDArray[np.bool_]]:
    """(strip, middle) by how much lines along rows are off, and where there are any.

    Of strips a few columns wide, in stretches about the middles; not a number where nothing is
    told.
    """
    half, reach = round(WINDOW / 2 * SCALE), round(FURTHEST * SCALE)
    starts = np.round(middles * SCALE).astype(int) + reach
    off, there = [], []
    for strip in strips:
        first, last = (round((strip + side * STRIP / 2) * SCALE) for side in (-1, 1))
        lines = np.pad(printed[:, first:last].mean(1), half + reach)
        dark = np.pad(_mean(seen[:, first:last]), half + reach)
        wanted = sliding_window_view(lines, 2 * half)[starts]
        windows = sliding_window_view(sliding_window_view(dark, 2 * half), 2 * reach + 1, 0)
        there.append(np.sqrt((wanted**2).sum(1)) > LEAST_LINES)
        found = _best(wanted, windows[starts - reach].swapaxes(1, 2), reach)
        off.append(np.where(there[-1], found, np.nan))
    return np.array(off), np.array(there)


def _mean(seen: Floats) -> Floats:
    """How dark each row is, where it has no ink; the paper's own colour taken away."""
    count = np.isfinite(seen).sum(1)
    total = np.where(np.isfinite(seen), seen, 0).sum(1)
    rows = np.where(count > 0.3 * seen.shape[1], total / np.maximum(count, 1), np.nan)
    rows = np.where(np.isfinite(rows), rows, np.nanmedian(rows) if np.isfinite(rows).any() else 0)
    return np.asarray(rows - np.median(rows))


def _best(wanted: Floats, windows: Floats, reach: int) -> Floats:
    """The shift at which lines are most alike, points; not a number where they never are.

    wanted: (n, along); windows: (n, shift, along), shifted by -reach to reach.
    """
    wanted = wanted - wanted.mean(1, keepdims=True)
    windows = windows - windows.mean(2, keepdims=True)
    sizes = np.sqrt((windows**2).sum(2) * (wanted**2).sum(1)[:, None])
    alike = np.einsum("nsk,nk->ns", windows, wanted) / np.maximum(sizes, 1e-9)
    here = alike.argmax(1)
    inner = np.clip(here, 1, 2 * reach - 1)
    number = np.arange(len(wanted))
    before, best, after = (alike[number, inner + side] for side in (-1, 0, 1))
    bend = before - 2 * best + after
    fine = np.where(bend < 0, 0.5 * (before - after) / np.minimum(bend, -1e-9), 0.0)
    good = (best >= LIKE) & (here == inner)
    return np.where(good, (inner - reach + fine) / SCALE, np.nan)


def _smoothed(off: Floats) -> Floats:
    """(strip, middle) what was told, without what stands out, and between it what paper does.

    Nearest to what was told, and bent the least: by conjugate gradients.
    """
    off = _without_odd(off)
    told = np.isfinite(off)
    found = np.zeros(off.shape)
    left = np.where(told, off, 0.0)
    way, size = left, float((left**2).sum())
    for _ in range(_STEPS):
        if size < _ENOUGH:
            break
        pull = told * way + 1e-4 * way + STIFF * (_bent(way) + _bent(way.T).T)
        far = size / float((way * pull).sum())
        found, left = found + far * way, left - far * pull
        size, before = float((left**2).sum()), size
        way = left + size / before * way
    return found


def _bent(values: Floats) -> Floats:
    """What its second differences, squared, change with each of the values down the columns."""
    return np.asarray(np.diff(np.pad(np.diff(values, 2, 0), ((2, 2), (0, 0))), 2, 0))


def _without_odd(off: Floats) -> Floats:
    """The same without what is far from its neighbours' middle."""
    padded = np.pad(off, 1, constant_values=np.nan)
    high, wide = off.shape
    around = np.stack([padded[j : j + high, i : i + wide] for j in range(3) for i in range(3)])
    told = np.isfinite(around).sum(0)
    middle = np.where(told > 2, _median(around), np.nan)
    return np.where(np.abs(off - middle) < 0.5 * MM, off, np.nan)


def _median(around: Floats) -> Floats:
    """Of what is told about each place."""
    ordered = np.sort(around, 0)  # what is not told comes last
    told = np.maximum(np.isfinite(around).sum(0), 1)
    return np.asarray(np.take_along_axis(ordered, ((told - 1) // 2)[None], 0)[0])
