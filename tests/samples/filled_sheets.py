"""Sheets filled in by a known hand: what a pen would leave on the printed page, and the truth."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw

from desktop.handwriting.draws import Floats
from desktop.handwriting.forms import Form
from desktop.handwriting.hands import Hand
from desktop.handwriting.inks import DEFAULT_INK
from desktop.handwriting.line_places import Line
from desktop.handwriting.pen_kinds import DEFAULT_PEN
from desktop.handwriting.variant_fonts import VariantFonts
from desktop.handwriting.variants import bent
from desktop.handwriting.writing import write
from desktop.printing.pdf import pdf_bytes
from desktop.printing.previews import page_image, page_sizes
from desktop.samples.sheet_pages import lay_out_sheet
from desktop.samples.sheets import X_HEIGHT, Cell, CellKind, Sheet

FINER = 4  # times as fine that ink is drawn, before it is made pixels
BLUE_BLACK = (28, 36, 74)


@dataclass(frozen=True, eq=False)
class Truth:
    """What was written in a cell. strokes: the middle lines, in X_HEIGHT from the cell's origin."""

    cell: Cell
    strokes: tuple[Floats, ...]


@dataclass(frozen=True, eq=False)
class FilledPage:
    """A page as a scanner with no faults sees it."""

    picture: Image.Image
    dpi: float
    truths: tuple[Truth, ...]


def blank(sheet: Sheet, dpi: float) -> list[Image.Image]:
    """Every page as it comes from the printer."""
    pdf = pdf_bytes(lay_out_sheet(sheet), title="sheet", seed=1)
    images = [page_image(pdf, number, dpi) for number in range(len(page_sizes(pdf)))]
    return [Image.frombytes("RGB", (image.width, image.height), image.rgb) for image in images]


def filled(
    sheet: Sheet,
    hand: Hand,
    seed: int = 1,
    *,
    dpi: float = 300,
    colour: tuple[int, int, int] = BLUE_BLACK,
    nib: float = 0.4,
    lively: float = 0.6,
    leave_out: str = "",
) -> list[FilledPage]:
    """Every page, each cell written anew. nib: millimetres; leave_out: letters not written."""
    rng = np.random.default_rng(seed)
    pages = []
    for page, picture in zip(sheet.pages, blank(sheet, dpi), strict=True):
        cells = [c for c in page.cells if c.text not in leave_out or len(c.text) != 1]
        truths = [*_letters(cells, hand, nib, lively, rng), *_freely(cells, hand, seed)]
        for truth, widths in truths:
            _draw(picture, dpi, truth, widths, colour, rng)
        pages.append(FilledPage(picture, dpi, tuple(truth for truth, _ in truths)))
    return pages


def _letters(cells, hand, nib, lively, rng):
    own = [c for c in cells if c.kind is CellKind.LETTER and not hand.glyph(c.text).is_blank]
    if not own:
        return
    width = nib / (X_HEIGHT / 72 * 25.4)
    strokes = bent(
        [Form(c.text, hand.glyph(c.text), 1.0) for c in own],
        np.full(len(own), lively),
        np.full(len(own), width),
        [DEFAULT_PEN] * len(own),
        hand.nib_drawn,
        rng,
    )
    for cell, paths in zip(own, strokes.paths(), strict=True):
        points = np.concatenate(paths)
        low, high = points.min(0), points.max(0)
        middle = cell.box.width / X_HEIGHT / 2 - (low[0] + high[0]) / 2 + rng.uniform(-0.1, 0.1)
        moved = tuple(path[:, :2] + np.array([middle, 0.0]) for path in paths)
        yield Truth(cell, moved), [path[:, 2] for path in paths]


def _freely(cells, hand, seed):
    """Words and lines as the hand writes them, in its own size."""
    for number, cell in enumerate(cells):
        if cell.kind is CellKind.LETTER:
            continue
        text = "".join(c for c in cell.text or "Ada Byron" if c == " " or hand.can_write(c))
        size = hand.x_height
        room = cell.box.width - 10
        line = Line(text, cell.box.left + 4, cell.baseline, room)
        rng = np.random.default_rng((seed, number))
        writing = write([line], hand, size, rng, ink=DEFAULT_INK)
        fonts = VariantFonts(seed)
        glyphs = fonts.glyphs(writing)
        pens = fonts.strokes()[0]
        paths, widths = [], []
        for glyph, (a, b, c, d, e, f) in zip(glyphs, writing.matrices, strict=True):
            for path in pens[glyph]:
                placed = path[:, :2] @ np.array([[a, b], [c, d]]) + np.array([e, f])
                paths.append((placed - np.array([cell.box.left, cell.baseline])) / X_HEIGHT)
                widths.append(np.full(len(path), hand.nib / X_HEIGHT / 2))
        yield Truth(cell, tuple(paths)), widths


def _draw(picture, dpi, truth, widths, colour, rng):
    """The ink of a cell, its edge a little rough and its tone uneven."""
    scale = dpi / 72 * FINER
    paths = [
        path * X_HEIGHT + np.array([truth.cell.box.left, truth.cell.baseline])
        for path in truth.strokes
    ]
    low = np.floor(np.concatenate(paths).min(0) - 4)
    high = np.ceil(np.concatenate(paths).max(0) + 4)
    page_height = picture.height * 72 / dpi
    left, top = int(low[0] * dpi / 72), int((page_height - high[1]) * dpi / 72)
    size = np.ceil((high - low) * dpi / 72).astype(int) + 1
    mask = Image.new("L", (int(size[0]) * FINER, int(size[1]) * FINER), 0)
    pen = ImageDraw.Draw(mask)
    for path, half in zip(paths, widths, strict=True):
        fine = np.linspace(0, len(path) - 1, max(2, 6 * len(path)))
        at = np.arange(len(path))
        x = np.interp(fine, at, path[:, 0]) * scale - left * FINER
        y = (page_height - np.interp(fine, at, path[:, 1])) * scale - top * FINER
        radius = np.interp(fine, at, half) * X_HEIGHT * scale
        radius = radius * (1 + rng.normal(0, 0.03, len(radius)))
        for i in range(len(x)):
            r = radius[i]
            pen.ellipse((x[i] - r, y[i] - r, x[i] + r, y[i] + r), fill=255)
            if i:
                pen.line((x[i - 1], y[i - 1], x[i], y[i]), fill=255, width=max(1, round(2 * r)))
    ink = mask.resize((int(size[0]), int(size[1])), Image.Resampling.BOX)
    cover = np.asarray(ink, float) * np.clip(rng.normal(0.93, 0.04, ink.size[::-1]), 0, 1)
    picture.paste(colour, (left, top), Image.fromarray(cover.astype(np.uint8)))


@dataclass(frozen=True)
class CellError:
    """How far a cell as read is from what was written, X_HEIGHTs.

    strokes: between their middle lines, on the mean, the worse of both ways; baseline: how much
    higher it was read.
    """

    text: str
    strokes: float
    baseline: float


def cell_errors(samples, truths) -> list[CellError]:
    """Of each letter that was written; infinite where none was read."""
    read = {sample.cell: sample for sample in samples}
    letters = [truth for truth in truths if truth.cell.kind is CellKind.LETTER]
    return [_error(truth, read.get(truth.cell)) for truth in letters]


def _error(truth, sample) -> CellError:
    if sample is None or sample.is_empty:
        return CellError(truth.cell.text, np.inf, np.inf)
    written = _dense(truth.strokes)
    found = _dense([points for points, _ in sample.strokes.strokes()])
    gaps = np.hypot(*(written[:, None] - found[None]).transpose(2, 0, 1))
    nearest = gaps.argmin(1)
    apart = max(gaps.min(1).mean(), gaps.min(0).mean())
    raised = float(np.median(found[nearest, 1] - written[:, 1]))
    return CellError(truth.cell.text, float(apart), raised)


def _dense(strokes):
    paths = []
    for stroke in strokes:
        length = float(np.hypot(*np.diff(stroke, axis=0).T).sum())
        at = np.linspace(0, len(stroke) - 1, max(2, int(length / 0.04)))
        along = np.arange(len(stroke))
        paths.append(np.stack([np.interp(at, along, stroke[:, k]) for k in (0, 1)], 1))
    return np.concatenate(paths)
