"""Pages as a pen plotter draws them: for each pen the paths that it follows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from desktop.handwriting.nibs import BEST_NIB, Nib, best_width
from desktop.handwriting.pen_paths import line_width, pen_paths
from desktop.handwriting.sparse_paths import sparse
from desktop.handwriting.swells import followed
from desktop.handwriting.variant_fonts import GlyphPens, VariantFonts
from desktop.handwriting.writing import Writing
from desktop.stationery.boxes import MM, Bounds
from desktop.stationery.pages import Page

Floats = NDArray[np.float64]
Ints = NDArray[np.int_]
Rgb = tuple[float, float, float]

_FINE = 0.02 * MM  # finer than most plotters move


@dataclass(frozen=True, eq=False)
class PenLayer:
    """What one pen draws. Lengths in points.

    name: of the pen; width: of its line; rgb: its ink, 0 to 1; paths: (n, xy) of each, from where
    the pen is set down to where it is lifted, in the order of writing.
    """

    name: str
    width: float
    rgb: Rgb
    paths: tuple[Floats, ...]


@dataclass(frozen=True, eq=False)
class PenPage:
    """One side of one sheet, layer after layer. Lengths in points from the paper's bottom left."""

    width: float
    height: float
    layers: tuple[PenLayer, ...]

    @property
    def paths(self) -> list[Floats]:
        """Of all pens, in the order that they are drawn in."""
        return [path for layer in self.layers for path in layer.paths]

    @property
    def drawn(self) -> float:
        """How far pens go on the paper."""
        return sum(float(np.hypot(*np.diff(path, axis=0).T).sum()) for path in self.paths)

    @property
    def travelled(self) -> float:
        """How far they go above it, from the paper's corner and back to it."""
        corner = np.zeros((1, 2))
        moves = pairwise([corner, *self.paths, corner])
        return sum(float(np.hypot(*(after[0] - before[-1]))) for before, after in moves)

    @property
    def lifts(self) -> int:
        return len(self.paths)

    def bounds(self) -> Bounds:
        """Left, bottom, right, top of all lines, with their width."""
        low, high = [], []
        for layer in self.layers:
            points = np.concatenate(layer.paths)
            low.append(points.min(0) - layer.width / 2)
            high.append(points.max(0) + layer.width / 2)
        left, bottom = np.min(low, 0).tolist()
        right, top = np.max(high, 0).tolist()
        return left, bottom, right, top


def pen_pages(pages: Sequence[Page], seed: int, nib: Nib = BEST_NIB) -> list[PenPage]:
    """The very take that a PDF of these pages with this seed shows, as paths of pens.

    nib: of the plotter's pen.

    Pictures, type, and marks for cutting and folding are left out, as no pen draws them. A page
    without writing has no layers.
    """
    return many_pen_pages([pages], seed, nib)[0]


def many_pen_pages(
    groups: Iterable[Sequence[Page]], seed: int, nib: Nib = BEST_NIB
) -> list[list[PenPage]]:
    """The same of a PDF whose pages come in groups."""
    variants = VariantFonts(seed)
    dealt: list[tuple[Page, list[Ints], list[int]]] = []
    lengths = []
    for pages in groups:
        lengths.append(len(pages))
        glyphs = variants.dealt([page.writings for page in pages])
        for page, own in zip(pages, glyphs, strict=True):
            numbers = [variants.font_number(writing.hand) for writing in page.writings]
            dealt.append((page, own, numbers))
    strokes = variants.strokes()
    drawn = (
        PenPage(page.width, page.height, tuple(_layers(_written(page, own, strokes, at), nib)))
        for page, own, at in dealt
    )
    return [[next(drawn) for _ in range(length)] for length in lengths]


def _written(
    page: Page,
    glyphs: Sequence[Ints],
    strokes: Sequence[GlyphPens],
    fonts: Sequence[int],
) -> Iterator[tuple[Writing, tuple[Floats, ...]]]:
    """Each writing of a page that has ink, with the paths that draw it."""
    for writing, own, font in zip(page.writings, glyphs, fonts, strict=True):
        if paths := tuple(pen_paths(writing, own, strokes[font])):
            yield writing, paths


def _layers(written: Iterable[tuple[Writing, tuple[Floats, ...]]], nib: Nib) -> Iterator[PenLayer]:
    """A layer for each pen, in the order of their first use."""
    found: dict[str, list[tuple[Writing, tuple[Floats, ...]]]] = {}
    for writing, paths in written:
        found.setdefault(writing.pen.id, []).append((writing, paths))
    for parts in found.values():
        writings = [writing for writing, _ in parts]
        red, green, blue = np.median(np.concatenate([w.shades for w in writings]), 0).tolist()
        best = [best_width(line_width(writing), writing.pen.edge) for writing in writings]
        width = nib.width or float(np.median(best))
        yield PenLayer(
            writings[0].pen.name,
            width,
            (red, green, blue),
            tuple(
                sparse(followed(path, width, swells=nib.swells), _FINE)
                for _, own in parts
                for path in own
            ),
        )
