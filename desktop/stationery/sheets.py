"""Sheets that several cards are printed on, and where on them the cards are."""

from dataclasses import dataclass
from math import floor

from desktop.domain.refusals import Refusal
from desktop.stationery.boxes import INCH, MM, Box

UNPRINTED = 0.25 * INCH  # at the edges of a sheet, by most home printers
_TOLERANCE = 0.01  # points: two A6 cards are as long as A5, but for a rounded millimetre


class NoSuchStock(Refusal):
    """An id that no sheet has."""


class TooLargeForSheet(Refusal):
    """A card that a sheet has no room for."""


@dataclass(frozen=True)
class Sheet:
    """Paper of the usual sizes, upright. Lengths in points."""

    id: str
    name: str
    width: float
    height: float


LETTER = Sheet("letter", "Letter", 8.5 * INCH, 11 * INCH)  # Source: ANSI Y14.1, A
A4 = Sheet("a4", "A4", 210 * MM, 297 * MM)  # Source: ISO 216
SHEETS = (LETTER, A4)


def sheet(id: str) -> Sheet | None:
    """The sheet of this id; None for "", cards that are their own paper. Raises NoSuchStock."""
    if not id:
        return None
    for one in SHEETS:
        if one.id == id:
            return one
    raise NoSuchStock("There is no sheet “{id}”: choose letter or a4.", id=id)


@dataclass(frozen=True)
class Grid:
    """Cards side by side on a sheet, in its middle.

    width, height: of each card as it lies there; turned: whether that is a quarter to the left;
    gap: between two, where both have room to bleed.
    """

    sheet: Sheet
    columns: int
    rows: int
    width: float
    height: float
    gap: float
    turned: bool

    @property
    def count(self) -> int:
        return self.columns * self.rows

    @property
    def box(self) -> Box:
        """What all the cards take."""
        width = self.columns * (self.width + self.gap) - self.gap
        height = self.rows * (self.height + self.gap) - self.gap
        left, bottom = (self.sheet.width - width) / 2, (self.sheet.height - height) / 2
        return Box(left, bottom, width, height)

    def places(self) -> list[Box]:
        """Row by row from the top left."""
        box, across, down = self.box, self.width + self.gap, self.height + self.gap
        return [
            Box(
                box.left + column * across,
                box.top - self.height - row * down,
                self.width,
                self.height,
            )
            for row in range(self.rows)
            for column in range(self.columns)
        ]


def most_on(
    sheet: Sheet,
    width: float,
    height: float,
    *,
    border: float = 0.0,
    bleed: float = 0.0,
    gutter: float = 0.0,
) -> Grid:
    """As many cards of this size as have room, upright or all turned.

    border: of the sheet, that they keep out of; bleed: around each of them; gutter: between two.
    Lengths in points. Raises TooLargeForSheet.
    """
    gap = max(gutter, 2 * bleed)
    grids = []
    for turned in (False, True):
        across, up = (height, width) if turned else (width, height)
        columns = _many(sheet.width - 2 * (border + bleed), across, gap)
        rows = _many(sheet.height - 2 * (border + bleed), up, gap)
        grids.append(Grid(sheet, columns, rows, across, up, gap, turned))
    most = max(grids, key=lambda grid: grid.count)
    if not most.count:
        if border or bleed:
            raise TooLargeForSheet(
                "The card has no room on a {sheet} sheet with the white or bleed it needs around "
                "it: choose a smaller card, another sheet, or card stock of its own size.",
                sheet=sheet.name,
            )
        raise TooLargeForSheet(
            "The card has no room on a {sheet} sheet: choose a smaller card, another sheet, or "
            "card stock of its own size.",
            sheet=sheet.name,
        )
    return most


def _many(room: float, edge: float, gap: float) -> int:
    return max(0, floor((room + gap + _TOLERANCE) / (edge + gap)))
