"""The cells of a flat page as strokes, with what is doubtful about each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop.handwriting.ink_pixels import pieces_of
from desktop.handwriting.sampled_strokes import ACROSS, sampled_strokes
from desktop.handwriting.strokes import GlyphStrokes
from desktop.samples.flat_pages import FlatPage
from desktop.samples.readings import Flag, Sample
from desktop.samples.sheets import X_HEIGHT, Cell, CellKind
from desktop.samples.word_sizes import Word
from desktop.stationery.boxes import MM, Box

Floats = NDArray[np.float64]
Grey = NDArray[np.uint8]
Pixels = NDArray[np.bool_]

MARGIN = 2.5 * MM  # beyond a cell, as far as its ink is followed
NEAR_EDGE = 0.2 * MM  # of a cell: ink so near may have been cut
DUST = 0.015 * MM**2  # smaller specks are none of the pen's
LEAST_INK = 0.04 * MM**2  # in a cell that is not empty: a full stop's
FAINTEST = 34  # of 255: what is hardly darker than its paper is paper, guide lines too
OF_INK = 0.57  # of the ink's darkness: where a line is taken to end (by measuring, blurred lines)
USUAL_NIB = 0.15 * MM, 1.6 * MM  # what a pen's line may be wide


@dataclass(frozen=True, eq=False)
class _Cut:
    """A cell's ink. grey: with what is not its own made paper; box: on the page, of `grey`."""

    cell: Cell
    grey: Grey
    box: Box
    flags: frozenset[Flag]


@dataclass(frozen=True, eq=False)
class PageInk:
    """A page as it was read.

    nib: how wide the pen's line is, points, 0 on an empty page; letters, words, lines: the ink of
    those cells that have any.
    """

    samples: tuple[Sample, ...]
    nib: float
    letters: tuple[Word, ...]
    words: tuple[Word, ...]
    lines: tuple[Word, ...]

    @property
    def is_empty(self) -> bool:
        return not self.nib


def read_page(page: FlatPage) -> PageInk:
    """What is written on a page."""
    cells = page.found.sheet.pages[page.found.number - 1].cells
    limit = _limit(page, cells)
    cuts = [_cut(page, cell, limit) for cell in cells]
    inks = {cut.cell: cut.grey < limit for cut in cuts if cut.grey.size}
    nib = _nib([*inks.values()], page.scale) if inks else 0.0
    samples = [
        Sample(page.found.number, cut.cell, _strokes(cut, limit, nib), cut.flags) for cut in cuts
    ]
    letters, words, lines = (
        tuple(
            Word(cut.cell.text, inks[cut.cell], page.scale, cut.box.bottom - cut.cell.baseline)
            for cut in cuts
            if cut.cell.kind is kind and cut.cell in inks
        )
        for kind in (CellKind.LETTER, CellKind.WORD, CellKind.LINE)
    )
    return PageInk(tuple(samples), nib, letters, words, lines)


_NOTHING = GlyphStrokes.blank()
_EMPTY = frozenset({Flag.EMPTY})


def _limit(page: FlatPage, cells: tuple[Cell, ...]) -> float:
    """What is darker is ink.

    Source: about half of the way to the ink's usual darkness, where blurred lines keep their width.
    """
    dark = 255 - np.concatenate([page.cut(cell.box).ravel() for cell in cells])
    counts = np.bincount(dark, minlength=256)
    levels = np.arange(256)
    counts[:FAINTEST] = 0
    if counts.sum() < 50:
        return 255.0 - 2 * FAINTEST
    share = np.cumsum(counts) / counts.sum()
    usual = float(levels[np.searchsorted(share, 0.7)])
    return 255 - max(float(FAINTEST), OF_INK * usual)


def _cut(page: FlatPage, cell: Cell, limit: float) -> _Cut:
    """The cell's own ink, without its neighbours' and without dust."""
    wide = _on_pixels(page, cell.box.inset(-MARGIN))
    grey = page.cut(wide)
    ink = grey < limit
    area = page.scale**2
    own = np.zeros_like(ink)
    outside = -np.inf  # points by which the ink goes on beyond the cell, at most
    left, bottom, right, top = _edges(page, cell.box, wide)
    for x, row, mask in pieces_of(ink[::-1]):
        if mask.sum() < DUST * area:
            continue
        y = len(ink) - row - len(mask)
        rows, columns = np.nonzero(mask[::-1])
        within = (
            (columns + x >= left) & (columns + x < right) & (rows + y >= top) & (rows + y < bottom)
        )
        if within.mean() < 0.5:
            continue
        beyond = max(left - x, x + len(mask[0]) - right, top - y, y + len(mask) - bottom)
        outside = max(outside, beyond / page.scale)
        own[y : y + len(mask), x : x + len(mask[0])] |= mask[::-1]
    if own.sum() < LEAST_INK * area:
        return _Cut(cell, np.empty((0, 0), np.uint8), wide, _EMPTY)
    flags = set()
    if outside > MARGIN - 1.5 / page.scale:
        flags.add(Flag.CUT_OFF)
    elif outside > -NEAR_EDGE:
        flags.add(Flag.TOUCHES)
    return _trimmed(page, cell, grey, own, wide, frozenset(flags))


def _on_pixels(page: FlatPage, box: Box) -> Box:
    """The box with its sides where pixels begin, as `FlatPage.cut` cuts it."""
    high = len(page.pixels)
    left = max(0, round(box.left * page.scale)) / page.scale
    top = (high - max(0, high - round(box.top * page.scale))) / page.scale
    right = round(box.right * page.scale) / page.scale
    bottom = round(box.bottom * page.scale) / page.scale
    return Box.between(left, bottom, right, top)


def _edges(page: FlatPage, cell: Box, wide: Box) -> tuple[float, float, float, float]:
    """Left, bottom, right, top of the cell in pixels of the cut, rows from its top."""
    left = (cell.left - wide.left) * page.scale
    right = (cell.right - wide.left) * page.scale
    top = (wide.top - cell.top) * page.scale
    bottom = (wide.top - cell.bottom) * page.scale
    return left, bottom, right, top


def _trimmed(
    page: FlatPage, cell: Cell, grey: Grey, own: Pixels, wide: Box, flags: frozenset[Flag]
) -> _Cut:
    """The cut without the paper around its ink, and everybody else's ink made paper."""
    grown = own
    for axis in (0, 1, 0, 1):  # the blurred rim of the ink, which is lighter
        grown = grown | np.roll(grown, 1, axis) | np.roll(grown, -1, axis)
    clean = np.where(grown, grey, 255).astype(np.uint8)
    rows, columns = np.nonzero(own)
    pad = 3
    top, bottom = max(0, rows.min() - pad), min(len(grey), rows.max() + 1 + pad)
    left, right = max(0, columns.min() - pad), min(len(grey[0]), columns.max() + 1 + pad)
    box = Box.between(
        wide.left + left / page.scale,
        wide.top - bottom / page.scale,
        wide.left + right / page.scale,
        wide.top - top / page.scale,
    )
    return _Cut(cell, clean[top:bottom, left:right], box, flags)


def _nib(inks: list[Pixels], scale: float) -> float:
    """How wide the pen's line is, points: what area and edge of the ink tell, of most letters."""
    widths = []
    for ink in inks:
        whole = np.pad(ink, 1)
        edge = sum(int(np.diff(whole, axis=axis).sum()) for axis in (0, 1)) * np.pi / 4
        widths.append(2 * float(ink.sum()) / edge)
    return float(np.clip(np.median(widths) / scale, *USUAL_NIB))


def _strokes(cut: _Cut, limit: float, nib: float) -> GlyphStrokes:
    """The strokes of a cell's ink, drawn large enough to be thinned."""
    if not cut.grey.size or cut.cell.kind not in (CellKind.LETTER, CellKind.SIGNATURE):
        return _NOTHING
    fine = ACROSS / nib  # pixels a point
    size = max(1, round(cut.box.width * fine)), max(1, round(cut.box.height * fine))
    large = Image.fromarray(cut.grey).resize(size, Image.Resampling.BICUBIC)
    ink = np.asarray(large)[::-1] < limit
    scale = size[0] / cut.box.width
    origin = cut.box.left - cut.cell.box.left, cut.box.bottom - cut.cell.baseline
    return sampled_strokes(ink, scale, origin, nib, X_HEIGHT)
