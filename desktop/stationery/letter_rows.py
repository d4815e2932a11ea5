"""The rows of a letter, and on which page each comes to stand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.typefaces.faces import Weight

LEADING = 1.36  # ems between baselines; by eye


@dataclass(frozen=True)
class Row:
    """One typed line of a letter, or room for the signature.

    drop: from the baseline before to this one, points; stays: no page may end after it; signed:
    whether the hand writes here.
    """

    text: str
    size: float
    drop: float
    weight: Weight = Weight.REGULAR
    stays: bool = False
    signed: bool = False


@dataclass(frozen=True)
class PlacedRow:
    """A row and its baseline, points from the page's bottom left."""

    row: Row
    x: float
    y: float


def paged(
    rows: Sequence[Row], x: float, first_top: float, next_top: float, bottom: float
) -> list[list[PlacedRow]]:
    """The rows on as many pages as they need, at least one; no page begins with white.

    first_top, next_top: where the baseline before the first row of a page is; bottom: below which
    no baseline is.
    """
    pages: list[list[PlacedRow]] = []
    left = list(rows)
    top = first_top
    while left or not pages:
        count = _fitting(left, top, bottom)
        pages.append(_placed(left[:count], x, top))
        left, top = left[count:], next_top
        if left:
            left[0] = replace(left[0], drop=min(left[0].drop, LEADING * left[0].size))
    return pages


def _fitting(rows: Sequence[Row], top: float, bottom: float) -> int:
    """How many rows go on a page that begins at `top`, at least one."""
    y = top
    for number, row in enumerate(rows):
        y -= row.drop
        if y < bottom:
            ends = [end for end in range(1, number + 1) if not rows[end - 1].stays]
            return max([*ends, 0]) or max(1, number)
    return len(rows)


def _placed(rows: Sequence[Row], x: float, top: float) -> list[PlacedRow]:
    placed = []
    y = top
    for row in rows:
        y -= row.drop
        placed.append(PlacedRow(row, x, y))
    return placed
