"""The sheet as pages to be printed: its marks, its guide lines in a colour that reading drops."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from desktop.samples.corner_marks import corner_text, list_text, modules
from desktop.samples.sheet_words import sheet_words
from desktop.samples.sheets import TICK, Cell, CellKind, Sheet, SheetPage
from desktop.stationery.artwork import Outline, Shape, around, straight
from desktop.stationery.boxes import MM, Box
from desktop.stationery.pages import Page
from desktop.typefaces.faces import Weight, face
from desktop.typefaces.typed_texts import TypedLine, TypedText

FRAME = (1.0, 0.90, 0.80)  # light enough that no pencil is as dark, even in a grey scan
GUIDE = (1.0, 0.82, 0.66)
_TINT = (1.0, 0.965, 0.93)
_WORDS = (0.42, 0.36, 0.33)
_FINE, _BASE = 0.5, 0.8  # points, of lines
_DASH = (1.6, 1.6)
_LETTER, _SMALL, _TITLE = 12.0, 8.0, 15.0  # points, of type
_LEADING = 1.35
_HEADLINE = 12 * MM  # below the paper's edge
_BESIDE = 6 * MM  # from a mark


def lay_out_sheet(sheet: Sheet) -> list[Page]:
    """The pages of a sheet, ready for the printer."""
    return [_page(sheet, page) for page in sheet.pages]


def _page(sheet: Sheet, page: SheetPage) -> Page:
    artwork = (*_guides(page), *_marks(sheet, page))
    typed = (
        TypedText(face(Weight.SEMIBOLD), _title(sheet)),
        TypedText(face(Weight.REGULAR), _said(sheet, page), colour=_WORDS),
        TypedText(face(Weight.REGULAR), tuple(_labels(sheet, page)), colour=_WORDS),
    )
    return Page(sheet.paper.width, sheet.paper.height, (), artwork, typed=typed)


def _guides(page: SheetPage) -> list[Shape]:
    cells = page.cells
    boxes = tuple(around(cell.box) for cell in cells)
    base = tuple(_across(cell, cell.baseline) for cell in cells)
    middle = tuple(_across(cell, cell.x_line) for cell in cells if cell.has_x_line)
    shapes = [
        Shape(boxes, FRAME, line=_FINE),
        Shape(base, GUIDE, line=_BASE),
    ]
    if middle:
        shapes.append(Shape(middle, GUIDE, line=_FINE, dash=_DASH))
    return shapes


def _across(cell: Cell, y: float) -> Outline:
    return straight(cell.box.left, y, cell.box.right, y)


def _marks(sheet: Sheet, page: SheetPage) -> Iterator[Shape]:
    """All that tells a reader which page this is and how it lies."""
    squares = []
    for corner, box in enumerate(sheet.corners):
        squares += _code(corner_text(sheet, page.number, corner), box)
    if sheet.letters:
        squares += _code(list_text(sheet), sheet.list_mark)
    half = TICK / 2
    squares += [around(Box(x - half, y - half, TICK, TICK)) for x, y in page.ticks]
    yield Shape(tuple(squares))


def _code(text: str, box: Box) -> list[Outline]:
    """A QR code as rectangles, each a run of dark squares in a row."""
    dark = modules(text)
    count = len(dark)
    side = box.width / count
    edges = np.diff(np.pad(dark, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    rows, starts = np.nonzero(edges == 1)
    stops = np.nonzero(edges == -1)[1]
    return [
        around(
            Box(
                box.left + start * side,
                box.top - (row + 1) * side,
                (stop - start) * side,
                side,
            )
        )
        for row, start, stop in zip(rows.tolist(), starts.tolist(), stops.tolist(), strict=True)
    ]


def _title(sheet: Sheet) -> tuple[TypedLine, ...]:
    words = sheet_words(sheet.language)
    left = sheet.corners[0].right + _BESIDE
    text = words.again if sheet.letters else words.title
    return (TypedLine(text, left, sheet.paper.height - _HEADLINE, _TITLE),)


def _said(sheet: Sheet, page: SheetPage) -> tuple[TypedLine, ...]:
    """What to do, beside the marks at the top and at the foot."""
    words, step = sheet_words(sheet.language), _LEADING * _SMALL
    left = sheet.corners[0].right + _BESIDE
    freely = any(cell.kind is CellKind.WORD for cell in page.cells)
    top = sheet.paper.height - _HEADLINE - 1.5 * step
    count = words.page.format(number=page.number, count=len(sheet.pages))
    foot = sheet.corners[2].bottom + 2.5 * step
    above = (*words.how, *((words.whole,) if freely else ()))
    below = (f"{count} · {sheet.id}", *(() if sheet.letters else words.after))
    return (
        *(TypedLine(text, left, top - k * step, _SMALL) for k, text in enumerate(above)),
        *(TypedLine(text, left, foot - k * step, _SMALL) for k, text in enumerate(below)),
    )


def _labels(sheet: Sheet, page: SheetPage) -> Iterator[TypedLine]:
    """What is to be written where: beside each letter's boxes, above the others."""
    type_ = face(Weight.REGULAR)
    for cell in page.cells:
        box = cell.box
        if cell.kind is CellKind.LETTER:
            if cell.copy == 0:
                width = type_.width(cell.text) * _LETTER
                yield TypedLine(cell.text, box.left - 1.2 * MM - width, cell.baseline, _LETTER)
            continue
        text = cell.text or sheet_words(sheet.language).signature
        yield TypedLine(text, box.left, box.top + 1.1 * MM, _SMALL + 1)
