"""A page out of a picture, laid flat and evenly lit.

The marks in its corners say about where it is; the small squares at the ends of its rows, found
there, say it to a fraction of a pixel, and follow paper that is folded or curls.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from desktop.samples.found_pages import FoundPage
from desktop.samples.projections import projected, projection
from desktop.samples.readings import PagePicture
from desktop.samples.sheets import TICK
from desktop.stationery.boxes import MM, Box

Floats = NDArray[np.float64]
Grey = NDArray[np.uint8]

FINEST, COARSEST = 10.0 / MM, 5.0 / MM  # pixels a point that a page is kept at: 254 and 127 dpi
_WINDOW, _WINDOW_PIXELS = 2.4 * TICK, 48  # around a square, where it is looked for
_LIKE = 0.55, 1.7  # of its area that a found one has
_FURTHEST = 0.7 * TICK  # from where it was looked for
_BANDS, _COLUMNS = 32, 24  # patches that a page is taken out in: in larger ones perspective shows
_SHADE = 6.0 / MM  # pixels a point at which light is measured
_WIDEST_INK = 1.5 * MM  # wider dark is shade


@dataclass(frozen=True, eq=False)
class FlatPage:
    """A page as paper. pixels: rows from the top, 0 black to 255 paper; scale: pixels a point."""

    found: FoundPage
    pixels: Grey
    scale: float

    def picture(self, source: str) -> PagePicture:
        return PagePicture(self.found.number, source, self.pixels, self.scale)

    def cut(self, box: Box) -> Grey:
        """The part of the page in a box."""
        return self.picture("").cut(box)


def flat_page(picture: Image.Image, found: FoundPage) -> FlatPage:
    """The page found in a grey picture."""
    matrix, bends = _placed(picture, found)
    scale = _scale(found, matrix)
    paper = found.sheet.paper
    size = round(paper.width * scale), round(paper.height * scale)
    mesh = _mesh(found, matrix, bends, size, scale)
    flat = picture.transform(size, Image.Transform.MESH, mesh, Image.Resampling.BICUBIC)
    return FlatPage(found, _lit(flat, scale), scale)


def _scale(found: FoundPage, matrix: Floats) -> float:
    """Pixels a point: as many as the picture has of it in its middle, within what is of use."""
    middle = np.array([found.sheet.paper.width, found.sheet.paper.height]) / 2
    ends = projected(matrix, middle + np.array([(-50.0, 0), (50.0, 0), (0, -50.0), (0, 50.0)]))
    across = np.hypot(*(ends[1] - ends[0])) / 100
    up = np.hypot(*(ends[3] - ends[2])) / 100
    return float(np.clip(max(across, up), COARSEST, FINEST))


@dataclass(frozen=True, eq=False)
class _Bends:
    """How far the squares lie from where a flat page would have them, pixels of the picture.

    heights: from the bottom up; left, right: (n, xy) at those heights.
    """

    heights: Floats
    left: Floats
    right: Floats


def _placed(picture: Image.Image, found: FoundPage) -> tuple[Floats, _Bends]:
    """The page's projection fitted to its squares too, and how the paper bends away from it."""
    page = found.sheet.pages[found.number - 1]
    ticks = np.array(page.ticks)
    marks = np.array(
        [
            (x, y)
            for box in found.sheet.corners
            for x in (box.left, box.right)
            for y in (box.bottom, box.top)
        ]
    )
    matrix = found.matrix
    seen = _seen(picture, matrix, ticks)
    good = ~np.isnan(seen[:, 0])
    if good.sum() >= 4:
        points = np.concatenate([marks, *[ticks[good]] * 2])
        there = np.concatenate([projected(found.matrix, marks), *[seen[good]] * 2])
        matrix = projection(points, there)
    off = seen - projected(matrix, ticks)
    half = found.sheet.paper.width / 2
    return matrix, _bends(ticks, off, ticks[:, 0] < half)


def _bends(ticks: Floats, off: Floats, is_left: NDArray[np.bool_]) -> _Bends:
    heights = np.unique(ticks[:, 1])
    sides = []
    for side in (is_left, ~is_left):
        own = side & ~np.isnan(off[:, 0])
        order = np.argsort(ticks[own, 1])
        x = ticks[own, 1][order]
        if len(x) < 2:
            sides.append(np.zeros((len(heights), 2)))
            continue
        sides.append(np.stack([np.interp(heights, x, off[own, k][order]) for k in (0, 1)], 1))
    return _Bends(heights, sides[0], sides[1])


def _seen(picture: Image.Image, matrix: Floats, ticks: Floats) -> Floats:
    """(n, xy) where in the picture the middle of each square is; not a number where it is not."""
    pixels = np.asarray(picture)
    steps = (np.arange(_WINDOW_PIXELS) + 0.5) / _WINDOW_PIXELS - 0.5
    across, up = np.meshgrid(steps * _WINDOW, steps * _WINDOW)
    grid = np.stack([across.ravel(), up.ravel()], 1)
    found = np.full((len(ticks), 2), np.nan)
    for number, tick in enumerate(ticks):
        dark = _sampled(pixels, projected(matrix, tick + grid)).reshape(across.shape)
        middle = _middle(dark, across, up)
        if middle is not None:
            found[number] = projected(matrix, (tick + middle)[None])[0]
    return found


def _sampled(pixels: Grey, at: Floats) -> Floats:
    """Brightness between pixels; 255 outside of the picture."""
    x, y = at[:, 0] - 0.5, at[:, 1] - 0.5
    left, top = np.floor(x).astype(int), np.floor(y).astype(int)
    inside = (left >= 0) & (top >= 0) & (left < pixels.shape[1] - 1) & (top < pixels.shape[0] - 1)
    left, top = np.where(inside, left, 0), np.where(inside, top, 0)
    u, v = x - left, y - top
    upper = pixels[top, left] * (1 - u) + pixels[top, left + 1] * u
    lower = pixels[top + 1, left] * (1 - u) + pixels[top + 1, left + 1] * u
    return np.where(inside, upper * (1 - v) + lower * v, 255.0)


def _middle(bright: Floats, across: Floats, up: Floats) -> Floats | None:
    """The middle of the one dark square in a window; None where there is none like it."""
    paper, ink = np.percentile(bright, 75), np.percentile(bright, 3)
    if paper - ink < 40:
        return None
    dark = np.clip((paper - bright) / (paper - ink), 0, 1)
    cell = (_WINDOW / _WINDOW_PIXELS) ** 2
    middle = np.zeros(2)
    for _ in range(3):  # about where it is, so that what lies beside it does not count
        near = (np.abs(across - middle[0]) < TICK) & (np.abs(up - middle[1]) < TICK)
        weight = np.where(near & (dark > 0.25), dark, 0.0)
        area = weight.sum() * cell / TICK**2
        if not _LIKE[0] < area < _LIKE[1]:
            return None
        middle = np.array([(weight * across).sum(), (weight * up).sum()]) / weight.sum()
    return None if np.hypot(*middle) > _FURTHEST else middle


def _mesh(
    found: FoundPage, matrix: Floats, bends: _Bends, size: tuple[int, int], scale: float
) -> list[tuple[tuple[int, int, int, int], tuple[float, ...]]]:
    """The patches of the flat page, and the four corners of each in the picture."""
    width, height = size
    columns = np.linspace(0, width, _COLUMNS + 1).round().astype(int)
    rows = np.unique(
        np.concatenate(
            [
                np.linspace(0, height, _BANDS + 1).round().astype(int),
                (height - bends.heights * scale).round().astype(int),
            ]
        )
    )
    x, y = np.meshgrid(columns / scale, (height - rows) / scale)
    there = projected(matrix, np.stack([x.ravel(), y.ravel()], 1))
    there += _bent(bends, x.ravel(), y.ravel(), found.sheet.paper.width)
    grid = there.reshape(*x.shape, 2)
    return [
        (
            (int(columns[i]), int(rows[j]), int(columns[i + 1]), int(rows[j + 1])),
            # Source: Pillow, Transform.QUAD: upper left, lower left, lower right, upper right.
            tuple(
                float(v)
                for corner in (grid[j, i], grid[j + 1, i], grid[j + 1, i + 1], grid[j, i + 1])
                for v in corner
            ),
        )
        for j in range(len(rows) - 1)
        for i in range(len(columns) - 1)
    ]


def _bent(bends: _Bends, x: Floats, y: Floats, width: float) -> Floats:
    share = (x / width)[:, None]
    left, right = (
        np.stack([np.interp(y, bends.heights, side[:, k]) for k in (0, 1)], 1)
        for side in (bends.left, bends.right)
    )
    return np.asarray(left * (1 - share) + right * share)


def _lit(flat: Image.Image, scale: float) -> Grey:
    """The page as if lit evenly: each pixel against the paper around it."""
    step = max(1, round(scale / _SHADE))
    pixels = np.asarray(flat)
    # The lightest of each few pixels, a little blurred against noise: no ink is thinned into paper.
    soft = np.asarray(flat.filter(ImageFilter.BoxBlur(1)))
    high, wide = (side // step * step for side in soft.shape)
    every = [soft[i:high:step, j:wide:step] for i in range(step) for j in range(step)]
    light = np.maximum.reduce(every)
    reach = round(_WIDEST_INK * scale / step / 2)
    paper = 255 - _spread(255 - _spread(light, reach), reach)
    smooth = Image.fromarray(paper).filter(ImageFilter.BoxBlur(reach / 2))
    shade = np.asarray(smooth.resize(flat.size, Image.Resampling.BILINEAR))
    even = pixels * (np.float32(255) / np.maximum(shade, 16).astype(np.float32))
    return np.asarray(np.minimum(even, 255).astype(np.uint8))


def _spread(values: Grey, reach: int) -> Grey:
    """The largest value within so many pixels of each, row- and columnwise."""
    for axis in (0, 1):
        padded = np.pad(values, [(reach, reach) if a == axis else (0, 0) for a in (0, 1)], "edge")
        windows = [
            np.take(padded, range(k, k + values.shape[axis]), axis) for k in range(2 * reach + 1)
        ]
        values = np.asarray(np.maximum.reduce(windows))
    return values
