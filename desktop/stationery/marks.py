"""Crop and fold marks, and a page laid on paper that is large enough for them."""

from dataclasses import replace

from desktop.stationery.artwork import Outline, Shape, straight
from desktop.stationery.boxes import MM, Box
from desktop.stationery.pages import Fold, Page
from desktop.stationery.placements import Placement

BLEED = 3 * MM  # what print shops ask for on metric paper; 0.125 in on American paper
_LENGTH = 5 * MM  # of a mark; by eye
_GAP = 0.5 * MM  # between the bleed and its marks, at least; by eye
_LINE = 0.25  # points, a hairline that every printer draws
_DASH = (2.0, 2.0)  # of a fold mark, which tells it from a crop mark


def for_print_shop(page: Page, bleed: float = BLEED) -> Page:
    """The page in the middle of larger paper, with its bleed, crop marks and fold marks."""
    around = bleed + _GAP + _LENGTH
    placement = Placement(0, around, around)
    placed = page.placed(placement, page.width + 2 * around, page.height + 2 * around)
    trim = placed.trim_box
    marks = (crop_marks([trim], bleed), *fold_marks(placed.folds, trim, bleed))
    return replace(placed, bleed=bleed, marks=placed.marks + marks)


def crop_marks(trims: list[Box], bleed: float) -> Shape:
    """Eight short lines about each trim, where its edges would go on."""
    gap = max(bleed, 0.0) + _GAP
    lines: list[Outline] = []
    for trim in trims:
        for x in (trim.left, trim.right):
            lines.append(straight(x, trim.bottom - gap, x, trim.bottom - gap - _LENGTH))
            lines.append(straight(x, trim.top + gap, x, trim.top + gap + _LENGTH))
        for y in (trim.bottom, trim.top):
            lines.append(straight(trim.left - gap, y, trim.left - gap - _LENGTH, y))
            lines.append(straight(trim.right + gap, y, trim.right + gap + _LENGTH, y))
    return Shape(tuple(lines), line=_LINE)


def fold_marks(folds: tuple[Fold, ...], trim: Box, bleed: float) -> tuple[Shape, ...]:
    """A dashed line beyond either end of each fold."""
    gap = max(bleed, 0.0) + _GAP
    lines: list[Outline] = []
    for x, y, to_x, _ in folds:
        if abs(to_x - x) < 1e-6:
            lines.append(straight(x, trim.bottom - gap, x, trim.bottom - gap - _LENGTH))
            lines.append(straight(x, trim.top + gap, x, trim.top + gap + _LENGTH))
        else:
            lines.append(straight(trim.left - gap, y, trim.left - gap - _LENGTH, y))
            lines.append(straight(trim.right + gap, y, trim.right + gap + _LENGTH, y))
    return (Shape(tuple(lines), line=_LINE, dash=_DASH),) if lines else ()
