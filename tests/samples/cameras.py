"""Photographs of a page by simulation: what a telephone or a cheap scanner makes of it."""

from __future__ import annotations

import io
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from desktop.samples.projections import projected, projection

DESK = (96, 74, 58)
DISTANCE = 2.4  # page heights from the camera to the page
COFFEE = (150, 105, 66)


@dataclass(frozen=True)
class Camera:
    """How a page is photographed.

    dpi: of the page in the picture, on the mean; tilt, lean, roll: degrees it is turned about its
    own width and height and about the line of sight; blur: pixels, sigma; shadow: how much darker
    its dark corner is; noise: sd, of 255; quality: of the JPEG; crease: millimetres by which a fold
    shortens it; coffee: whether a cup stood on it; bulge: millimetres by which it stands off the
    desk, as `lies` says: arched in the middle, as a tent over a fold, or towards a book's gutter.
    """

    dpi: float = 200
    tilt: float = 0
    lean: float = 0
    roll: float = 0
    blur: float = 0.0
    shadow: float = 0.0
    noise: float = 0.0
    quality: int = 92
    crease: float = 0.0
    coffee: bool = False
    bulge: float = 0.0
    lies: str = "arch"

    def photograph(self, page: Image.Image, page_dpi: float, seed: int = 1) -> Image.Image:
        """The picture. page: with no faults."""
        rng = np.random.default_rng(seed)
        share = self.dpi / page_dpi
        size = round(page.width * share), round(page.height * share)
        paper = page.resize(
            size, Image.Resampling.LANCZOS if share < 1 else Image.Resampling.BICUBIC
        )
        if self.coffee:
            paper = _with_ring(paper, self.dpi, rng)
        if self.crease:
            paper = _creased(paper, self.crease * self.dpi / 25.4, rng)
        picture = self._bulged(paper) if self.bulge else self._turned(paper)
        if self.shadow:
            picture = _shaded(picture, self.shadow, rng)
        if self.blur:
            picture = picture.filter(ImageFilter.GaussianBlur(self.blur))
        if self.noise:
            pixels = np.asarray(picture, float)
            pixels = pixels + rng.normal(0, self.noise, pixels.shape)
            picture = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
        file = io.BytesIO()
        picture.save(file, "JPEG", quality=self.quality)
        return Image.open(io.BytesIO(file.getvalue()))

    def _turned(self, paper: Image.Image) -> Image.Image:
        """The paper on a desk, seen at an angle."""
        corners = _corners(paper)
        seen, size = self._framed(self._seen(corners, np.zeros(4), paper), paper)
        back = projection(seen, corners)
        flags = back.ravel() / back[2, 2]
        picture = paper.transform(
            size, Image.Transform.PERSPECTIVE, flags[:8].tolist(), Image.Resampling.BICUBIC
        )
        inside = Image.new("L", paper.size, 255).transform(
            size, Image.Transform.PERSPECTIVE, flags[:8].tolist(), Image.Resampling.BILINEAR
        )
        return Image.composite(picture, Image.new("RGB", size, DESK), inside)

    def _seen(self, points: np.ndarray, heights: np.ndarray, paper: Image.Image) -> np.ndarray:
        """(n, xy) where the lens shows points of the paper that stand off the desk, pixels."""
        flat = np.column_stack([points - np.array(paper.size) / 2, -heights])
        for axis, degrees in ((0, self.tilt), (1, self.lean), (2, self.roll)):
            flat = flat @ _turn(axis, np.radians(degrees)).T
        depth = DISTANCE * paper.height
        return flat[:, :2] * (depth / (depth + flat[:, 2]))[:, None]

    def _framed(self, seen: np.ndarray, paper: Image.Image) -> tuple[np.ndarray, tuple[int, int]]:
        """The same in a picture with some desk around them, and its size."""
        border = 0.04 * paper.height
        placed = seen - seen.min(0) + border
        return placed, tuple(np.ceil(placed.max(0) + border).astype(int).tolist())

    def _bulged(self, paper: Image.Image) -> Image.Image:
        """The same of paper that stands off the desk, as long as it was when flat."""
        columns = np.linspace(0, paper.width, 33)
        rows = np.linspace(0, paper.height, 5)
        x, y = (side.ravel() for side in np.meshgrid(columns, rows))
        flat, size = self._framed(self._standing(x, y, paper), paper)
        shift = flat[0] - self._standing(x, y, paper)[0]
        back = projection(flat, np.stack([x, y], 1))
        step = 16
        wide, high = (side // step + 1 for side in size)
        u, v = np.meshgrid(np.arange(wide + 1) * step, np.arange(high + 1) * step)
        there = np.stack([u.ravel(), v.ravel()], 1).astype(float)
        aim = projected(back, there)
        found = aim.copy()
        for _ in range(12):
            now = self._standing(found[:, 0], found[:, 1], paper) + shift
            found += aim - projected(back, now)
        grid = found.reshape(high + 1, wide + 1, 2)
        mesh = [
            (
                (i * step, j * step, (i + 1) * step, (j + 1) * step),
                tuple(
                    float(value)
                    for corner in (grid[j, i], grid[j + 1, i], grid[j + 1, i + 1], grid[j, i + 1])
                    for value in corner
                ),
            )
            for j in range(high)
            for i in range(wide)
        ]
        whole = wide * step, high * step
        picture = paper.transform(whole, Image.Transform.MESH, mesh, Image.Resampling.BICUBIC)
        inside = Image.new("L", paper.size, 255).transform(
            whole, Image.Transform.MESH, mesh, Image.Resampling.BILINEAR
        )
        desk = Image.new("RGB", whole, DESK)
        return Image.composite(picture, desk, inside).crop((0, 0, *size))

    def _standing(self, x: np.ndarray, y: np.ndarray, paper: Image.Image) -> np.ndarray:
        """Where points of the flat paper are seen when it stands off the desk."""
        fine = np.linspace(0, 1, 2001)
        heights = self.bulge / 25.4 * self.dpi * _profile(fine, self.lies)
        rise = np.diff(heights) / (paper.width / 2000)
        along = np.concatenate([[0], np.cumsum(np.sqrt(np.maximum(0, 1 - rise**2)))]) / 2000
        share = np.clip(x / paper.width, -0.2, 1.2)
        ground = np.interp(share, fine, along) + np.minimum(share, 0) + np.maximum(share - 1, 0)
        points = np.stack([ground * paper.width, y], 1)
        return self._seen(points, np.interp(share, fine, heights), paper)


def _profile(across: np.ndarray, lies: str) -> np.ndarray:
    """How high paper stands, of its highest, at each share of its width."""
    if lies == "tent":
        return 1 - np.abs(2 * across - 1)
    if lies == "gutter":
        return np.exp(-across / 0.25)
    return np.sin(np.pi * across) ** 2


def _corners(paper: Image.Image) -> np.ndarray:
    return np.array(
        [(0, 0), (paper.width, 0), (paper.width, paper.height), (0, paper.height)], float
    )


def _turn(axis: int, angle: float) -> np.ndarray:
    turned = np.eye(3)
    i, j = [k for k in range(3) if k != axis]
    turned[i, i] = turned[j, j] = np.cos(angle)
    turned[i, j], turned[j, i] = -np.sin(angle), np.sin(angle)
    return turned


def _with_ring(paper: Image.Image, dpi: float, rng: np.random.Generator) -> Image.Image:
    """Where a cup of coffee stood."""
    ring = Image.new("L", paper.size, 0)
    radius, wide = 38 / 25.4 * dpi, 3 / 25.4 * dpi
    x, y = rng.uniform(0.3, 0.7, 2) * np.array(paper.size)
    ImageDraw.Draw(ring).ellipse(
        (x - radius, y - radius, x + radius, y + radius), outline=110, width=round(wide)
    )
    soft = ring.filter(ImageFilter.GaussianBlur(wide / 5))
    stain = np.asarray(soft, float)[:, :, None] / 255
    pixels = np.asarray(paper, float)
    stained = pixels * (1 - stain * (1 - np.array(COFFEE) / 255))
    return Image.fromarray(stained.astype(np.uint8))


def _creased(paper: Image.Image, by: float, rng: np.random.Generator) -> Image.Image:
    """Folded across once and opened again: one half leans away, the fold itself is a dark line."""
    fold = rng.uniform(0.35, 0.65) * paper.height
    rows = np.arange(paper.height) + 0.5
    source = np.where(rows < fold, rows * (1 + by / fold), rows + by)
    pixels = np.asarray(paper, float)
    low = np.clip(np.floor(source - 0.5).astype(int), 0, paper.height - 2)
    share = np.clip(source - 0.5 - low, 0, 1)[:, None, None]
    bent = pixels[low] * (1 - share) + pixels[low + 1] * share
    shade = 1 - 0.12 * (rows < fold) - 0.22 * np.exp(-0.5 * ((rows - fold) / 1.5) ** 2)
    return Image.fromarray(np.clip(bent * shade[:, None, None], 0, 255).astype(np.uint8))


def _shaded(picture: Image.Image, much: float, rng: np.random.Generator) -> Image.Image:
    """Lit from one side, with the soft shadow of a hand across a corner."""
    high, wide = picture.height, picture.width
    y, x = np.mgrid[0:high, 0:wide] / np.array([high, wide])[:, None, None]
    way = rng.uniform(0, 2 * np.pi)
    across = 0.5 + (x - 0.5) * np.cos(way) + (y - 0.5) * np.sin(way)
    light = 1 - much * np.clip(across, 0, 1)
    edge = (x - 0.75) * 3 + (y - 0.7) * 2
    light = light * (1 - 0.35 * much / (1 + np.exp(-edge * 60)))
    pixels = np.asarray(picture, float) * light[:, :, None]
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
