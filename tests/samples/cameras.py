"""Photographs of a page by simulation: what a telephone or a cheap scanner makes of it."""

from __future__ import annotations

import io
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from desktop.samples.projections import projection

DESK = (96, 74, 58)
DISTANCE = 2.4  # page heights from the camera to the page
COFFEE = (150, 105, 66)


@dataclass(frozen=True)
class Camera:
    """How a page is photographed.

    dpi: of the page in the picture, on the mean; tilt, lean, roll: degrees it is turned about its
    own width and height and about the line of sight; blur: pixels, sigma; shadow: how much darker
    its dark corner is; noise: sd, of 255; quality: of the JPEG; crease: millimetres by which a fold
    shortens it; coffee: whether a cup stood on it.
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
        picture = self._turned(paper)
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
        high = paper.height
        corners = np.array([(0, 0), (paper.width, 0), (paper.width, high), (0, high)], float)
        flat = np.column_stack([corners - np.array(paper.size) / 2, np.zeros(4)])
        for axis, degrees in ((0, self.tilt), (1, self.lean), (2, self.roll)):
            flat = flat @ _turn(axis, np.radians(degrees)).T
        depth = DISTANCE * high
        seen = flat[:, :2] * (depth / (depth + flat[:, 2]))[:, None]
        border = 0.04 * high
        seen = seen - seen.min(0) + border
        size = tuple(np.ceil(seen.max(0) + border).astype(int).tolist())
        back = projection(seen, corners)
        flags = back.ravel() / back[2, 2]
        picture = paper.transform(
            size, Image.Transform.PERSPECTIVE, flags[:8].tolist(), Image.Resampling.BICUBIC
        )
        inside = Image.new("L", paper.size, 255).transform(
            size, Image.Transform.PERSPECTIVE, flags[:8].tolist(), Image.Resampling.BILINEAR
        )
        return Image.composite(picture, Image.new("RGB", size, DESK), inside)


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
