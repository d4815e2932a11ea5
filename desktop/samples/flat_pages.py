"""A page out of a picture, laid flat and evenly lit.

The marks in its corners say about where it is; the small squares at the ends of its rows, found
there, say it to a fraction of a pixel, and follow paper that is folded or curls; the guide lines
follow what bulges between them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop.samples.bulges import bulging
from desktop.samples.even_light import evenly_lit
from desktop.samples.found_pages import FoundPage
from desktop.samples.page_lies import Bends, PageLie
from desktop.samples.photographs import Photograph
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


def flat_page(picture: Photograph, found: FoundPage) -> FlatPage:
    """The page found in a picture."""
    lie = page_lie(picture, found)
    scale = _scale(lie)
    flat = lie.taken_out(picture.ink, picture.ink.size, scale, Image.Resampling.BICUBIC)
    return FlatPage(found, evenly_lit(flat, scale), scale)


def page_lie(picture: Photograph, found: FoundPage) -> PageLie:
    """How the page lies in the picture, by its marks, its squares and its guide lines."""
    page = found.sheet.pages[found.number - 1]
    return bulging(_placed(picture.ink, found), picture, page)


def _scale(lie: PageLie) -> float:
    """Pixels a point: as many as the picture has of it in its middle, within what is of use."""
    middle = np.array([lie.width, lie.height]) / 2
    ends = lie.there(middle + np.array([(-50.0, 0), (50.0, 0), (0, -50.0), (0, 50.0)]))
    across = np.hypot(*(ends[1] - ends[0])) / 100
    up = np.hypot(*(ends[3] - ends[2])) / 100
    return float(np.clip(max(across, up), COARSEST, FINEST))


def _placed(picture: Image.Image, found: FoundPage) -> PageLie:
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
    paper = found.sheet.paper
    bends = _bends(ticks, off, ticks[:, 0] < paper.width / 2)
    return PageLie(paper.width, paper.height, matrix, bends)


def _bends(ticks: Floats, off: Floats, is_left: NDArray[np.bool_]) -> Bends:
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
    return Bends(heights, sides[0], sides[1])


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
