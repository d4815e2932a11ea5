"""Crop and fold marks, and a page laid on paper that is large enough for them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop.stationery.artwork import Outline, Shape, straight
from desktop.stationery.boxes import MM, Box
from desktop.stationery.pages import Page
from desktop.stationery.placements import Placement

BLEED = 3 * MM  # what print shops ask for on metric paper; 0.125 in on American paper
_LENGTH = 5 * MM  # of a mark; by eye
_GAP = 0.5 * MM  # between the bleed and its marks, at least; by eye
_LEAST = 2 * MM  # of a mark at the sheet's edge, shorter ones being left out; by eye
_TICK = 8 * MM  # of a mark on the line where two cards are parted, from the sheet's edge; by eye
_LINE = 0.25  # points, a hairline that every printer draws
_DASH = (2.0, 2.0)  # of a fold mark, which tells it from a crop mark


def for_print_shop(page: Page, bleed: float = BLEED) -> Page:
    """The page in the middle of larger paper, with its bleed, crop marks and fold marks."""
    around = bleed + _GAP + _LENGTH
    placement = Placement(0, around, around)
    placed = page.placed(placement, page.width + 2 * around, page.height + 2 * around)
    trim = placed.trim_box
    marks = sheet_marks([trim], placed.folds, trim, placed.paper, bleed)
    return replace(placed, bleed=bleed, marks=placed.marks + marks)


def sheet_marks(
    trims: Sequence[Box],
    folds: Iterable[Sequence[float]],
    around: Box,
    paper: Box,
    bleed: float,
) -> tuple[Shape, ...]:
    """Marks for cutting all these cards out of the paper, and for folding them.

    They stand outside `around`, which holds all the cards, and are as long as the paper allows:
    where cards reach its edge there are none but short ones between two cards. folds: x, y of
    both ends of each.
    """
    cuts_x = _distinct(x for trim in trims for x in (trim.left, trim.right))
    cuts_y = _distinct(y for trim in trims for y in (trim.bottom, trim.top))
    folds_x, folds_y = _folds(folds)
    shapes = []
    for xs, ys, dash in ((cuts_x, cuts_y, ()), (folds_x, folds_y, _DASH)):
        lines = [
            *(line for x in xs for line in _upright(x, around, paper, bleed, bool(dash))),
            *(line for y in ys for line in _level(y, around, paper, bleed, bool(dash))),
        ]
        if lines:
            shapes.append(Shape(tuple(lines), line=_LINE, dash=dash))
    return tuple(shapes)


def _folds(folds: Iterable[Sequence[float]]) -> tuple[list[float], list[float]]:
    """Where the upright ones are, and where the level ones."""
    found = list(folds)
    xs = _distinct(x for x, _, to_x, _ in found if abs(x - to_x) < 1e-6)
    ys = _distinct(y for x, y, to_x, _ in found if abs(x - to_x) >= 1e-6)
    return xs, ys


def _upright(x: float, around: Box, paper: Box, bleed: float, is_fold: bool) -> Iterable[Outline]:
    """Marks above and below the cards where they are cut or folded along an upright line."""
    for edge, end, way in ((around.bottom, paper.bottom, -1), (around.top, paper.top, 1)):
        if mark := _mark(edge, end, way, bleed):
            yield straight(x, mark[0], x, mark[1])
        elif not is_fold and _is_between(x, around.left, around.right):
            yield straight(x, end, x, end - way * _TICK)


def _level(y: float, around: Box, paper: Box, bleed: float, is_fold: bool) -> Iterable[Outline]:
    for edge, end, way in ((around.left, paper.left, -1), (around.right, paper.right, 1)):
        if mark := _mark(edge, end, way, bleed):
            yield straight(mark[0], y, mark[1], y)
        elif not is_fold and _is_between(y, around.bottom, around.top):
            yield straight(end, y, end - way * _TICK, y)


def _mark(edge: float, end: float, way: int, bleed: float) -> tuple[float, float] | None:
    """From where to where it goes; None where the paper leaves no room for it."""
    room = way * (end - edge) - bleed - _GAP
    if room < _LEAST:
        return None
    start = edge + way * (bleed + _GAP)
    return start, start + way * min(room, _LENGTH)


def _is_between(at: float, low: float, high: float) -> bool:
    return low + 1 < at < high - 1


def _distinct(numbers: Iterable[float]) -> list[float]:
    """Each once, to a thousandth of a point."""
    return sorted({round(number, 3) for number in numbers})
