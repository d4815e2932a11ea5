"""How a page lies in a picture: in perspective, bent along its sides, and bulging between them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop.samples.projections import projected

Floats = NDArray[np.float64]

_BANDS, _COLUMNS = 32, 24  # patches that a page is taken out in: in larger ones perspective shows


@dataclass(frozen=True, eq=False)
class Bends:
    """How far the squares lie from where a flat page would have them, pixels of the picture.

    heights: from the bottom up; left, right: (n, xy) at those heights.
    """

    heights: Floats
    left: Floats
    right: Floats


@dataclass(frozen=True, eq=False)
class Bulge:
    """How far what is inside a page lies from where its sides have it, points.

    columns, rows: where that was measured, from the left and from the bottom; moves: (row, column,
    xy).
    """

    columns: Floats
    rows: Floats
    moves: Floats

    def at(self, points: Floats) -> Floats:
        """(n, xy) by which these points are off, between what was measured."""
        i, u = _between(self.columns, points[:, 0])
        j, v = _between(self.rows, points[:, 1])
        m, u, v = self.moves, u[:, None], v[:, None]
        low = m[j, i] * (1 - u) + m[j, i + 1] * u
        high = m[j + 1, i] * (1 - u) + m[j + 1, i + 1] * u
        return np.asarray(low * (1 - v) + high * v)


def _between(places: Floats, at: Floats) -> tuple[NDArray[np.int_], Floats]:
    """The place before each of these, and the share of the way from there to the next."""
    before = np.clip(np.searchsorted(places, at) - 1, 0, len(places) - 2)
    share = (at - places[before]) / (places[before + 1] - places[before])
    return before, np.asarray(np.clip(share, 0, 1))


@dataclass(frozen=True, eq=False)
class PageLie:
    """Takes points of a page to pixels of a picture. width, height: of the paper, points."""

    width: float
    height: float
    matrix: Floats
    bends: Bends
    bulges: tuple[Bulge, ...] = ()

    def there(self, points: Floats) -> Floats:
        """(n, xy) where points of the page are in the picture."""
        for bulge in reversed(self.bulges):
            points = points + bulge.at(points)
        share = (points[:, 0] / self.width)[:, None]
        left, right = (
            np.stack([np.interp(points[:, 1], self.bends.heights, side[:, k]) for k in (0, 1)], 1)
            for side in (self.bends.left, self.bends.right)
        )
        return projected(self.matrix, points) + left * (1 - share) + right * share

    def taken_out(
        self, picture: Image.Image, whole: tuple[int, int], scale: float, how: Image.Resampling
    ) -> Image.Image:
        """The page laid flat, out of a picture that may be made smaller.

        whole: the size of the picture it lies in; scale: pixels a point of what is returned.
        """
        size = round(self.width * scale), round(self.height * scale)
        boxes, quads = self._patches(size, scale)
        corners = (quads * (np.array(picture.size) / whole)).reshape(-1, 8).tolist()
        mesh = [*zip(boxes, map(tuple, corners), strict=True)]
        return picture.transform(size, Image.Transform.MESH, mesh, how)

    def _patches(
        self, size: tuple[int, int], scale: float
    ) -> tuple[list[tuple[int, int, int, int]], Floats]:
        """The patches of the flat page, and (n, corner, xy) of each in the picture."""
        width, height = size
        columns = np.linspace(0, width, _COLUMNS + 1).round().astype(int)
        even = np.linspace(0, height, _BANDS + 1)
        ends = height - self.bends.heights * scale
        rows = np.unique(np.concatenate([even, ends]).round().astype(int))
        x, y = np.meshgrid(columns / scale, (height - rows) / scale)
        grid = self.there(np.stack([x.ravel(), y.ravel()], 1)).reshape(*x.shape, 2)
        # Source: Pillow, Transform.QUAD: upper left, lower left, lower right, upper right.
        corners = np.stack([grid[:-1, :-1], grid[1:, :-1], grid[1:, 1:], grid[:-1, 1:]], 2)
        left, top = np.meshgrid(columns[:-1], rows[:-1])
        right, bottom = np.meshgrid(columns[1:], rows[1:])
        boxes = np.stack([left, top, right, bottom], 2).reshape(-1, 4)
        return [(a, b, c, d) for a, b, c, d in boxes.tolist()], corners.reshape(-1, 4, 2)
