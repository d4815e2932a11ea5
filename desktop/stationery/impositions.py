"""Cards laid on sheets to be cut apart, the backs where the printer turns them to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal
from desktop.stationery.artwork import Shape
from desktop.stationery.boxes import Box
from desktop.stationery.cards import CardSides
from desktop.stationery.formats import CardFormat
from desktop.stationery.marks import BLEED, sheet_marks
from desktop.stationery.pages import Page
from desktop.stationery.panels import Fold
from desktop.stationery.placements import Placement
from desktop.stationery.sheets import UNPRINTED, Grid, Sheet, most_on


class Flip(Enum):
    """Along which edge a printer turns the paper over between its two sides."""

    LONG_EDGE = "long"
    SHORT_EDGE = "short"


@dataclass(frozen=True)
class Stock:
    """What paper is in the printer. sheet: None for cards of their own size.

    start: the first free place of a part-used sheet; flip: how the printer turns the paper over,
    None for sides as the card is opened; border: what it cannot print; gutter: between cards.
    Lengths in points.
    """

    sheet: Sheet | None = None
    start: int = 1
    flip: Flip | None = None
    border: float = UNPRINTED
    gutter: float = 0.0


OWN_STOCK = Stock()


class NoSuchPlace(Refusal):
    """A place to begin at that the sheet does not have."""


def stock_pages(
    cards: Sequence[CardSides], card: CardFormat, stock: Stock, *, bleeds: bool = False
) -> list[Page]:
    """The pages that are printed: on sheets as `imposed`, or one card after the other.

    Raises TooLargeForSheet and NoSuchPlace.
    """
    if stock.sheet:
        grid = stock_grid(card, stock, bleeds=bleeds)
        flip = stock.flip or Flip.LONG_EDGE
        return imposed(cards, card, grid, start=stock.start, flip=flip)
    if stock.start != 1:
        raise NoSuchPlace("Only a sheet of several cards has places: choose one, or start at 1.")
    return [page for sides in cards for page in _own_pages(sides, card, stock.flip)]


def turns_level(card: CardFormat, stock: Stock) -> bool:
    """Whether the second page belongs on the paper turned over about a level line, not a book's."""
    if not (stock.sheet or stock.flip):
        return card.fold is Fold.TENT
    paper = stock.sheet or card
    return not _turns_about_upright(paper.width, paper.height, stock.flip or Flip.LONG_EDGE)


def stock_grid(card: CardFormat, stock: Stock, *, bleeds: bool) -> Grid:
    """How the cards lie on the stock's sheet, which it has. Raises TooLargeForSheet."""
    assert stock.sheet, "a card's own stock has no grid"
    return grid_for(card, stock.sheet, bleeds=bleeds, border=stock.border, gutter=stock.gutter)


def _own_pages(sides: CardSides, card: CardFormat, flip: Flip | None) -> list[Page]:
    pages = sides.printed()
    return [pages[0], *(turned_over(page, card, flip) if flip else page for page in pages[1:])]


def grid_for(
    card: CardFormat,
    sheet: Sheet,
    *,
    bleeds: bool = False,
    border: float = UNPRINTED,
    gutter: float = 0.0,
) -> Grid:
    """How such cards lie on the sheet. border: what the printer cannot print, points.

    Cards whose ink keeps to its safe margin may reach into the border, and so to the sheet's edge;
    those with a picture over their edges keep out of it, and out of each other.
    Raises TooLargeForSheet.
    """
    kept = border if bleeds else max(0.0, border - card.safe_margin)
    bleed = BLEED if bleeds else 0.0
    return most_on(sheet, card.width, card.height, border=kept, bleed=bleed, gutter=gutter)


def imposed(
    cards: Sequence[CardSides],
    card: CardFormat,
    grid: Grid,
    *,
    start: int = 1,
    flip: Flip = Flip.LONG_EDGE,
) -> list[Page]:
    """The sheets' pages, fronts and backs by turns where the cards have both.

    start: the first place that is free, 1 being the top left and counted row by row; sheets after
    the first are used whole. The first page of each sheet has the crop and fold marks.
    Raises NoSuchPlace.
    """
    if not 1 <= start <= grid.count:
        raise NoSuchPlace(
            "The {sheet} sheet has {count} of these cards: start at {places}.",
            sheet=grid.sheet.name,
            count=grid.count,
            places=Phrase("1 to {last}", last=grid.count) if grid.count > 1 else "1",
        )
    pages: list[Page] = []
    for on_sheet in _shared_out(cards, grid.count, start - 1):
        used = [(grid.places()[place], sides) for place, sides in on_sheet]
        pages += _sheet(used, card, grid, flip)
    return pages


def turned_over(page: Page, card: CardFormat, flip: Flip) -> Page:
    """A card's second page, as a printer that turns its paper along `flip` must be given it."""
    quarters = _back_quarters(0, card, _turns_about_upright(page.width, page.height, flip))
    there = Placement.at(0, 0, page.width, page.height, quarters)
    return replace(page.placed(there, page.width, page.height), trim=page.trim)


def _shared_out(
    cards: Sequence[CardSides], count: int, start: int
) -> Iterator[list[tuple[int, CardSides]]]:
    """The cards of each sheet with their places."""
    places = [divmod(number + start, count) for number in range(len(cards))]
    for sheet in range(places[-1][0] + 1 if places else 0):
        yield [
            (place, card) for (on, place), card in zip(places, cards, strict=True) if on == sheet
        ]


def _sheet(
    used: Sequence[tuple[Box, CardSides]], card: CardFormat, grid: Grid, flip: Flip
) -> list[Page]:
    """Its pages: those of both sides on which something is printed."""
    quarters = 1 if grid.turned else 0
    inside_first = any(sides.inside_first for _, sides in used)
    outside = [(box, sides.outside) for box, sides in used]
    inside = [(box, sides.inside) for box, sides in used]
    both = [
        side
        for side in ((inside, outside) if inside_first else (outside, inside))
        if not all(page.is_empty for _, page in side)
    ]
    upright = _turns_about_upright(grid.sheet.width, grid.sheet.height, flip)
    pages = []
    for number, side in enumerate(both):
        turned = _back_quarters(quarters, card, upright) if number else quarters
        at = [(_mirrored(box, grid.sheet, upright) if number else box, page) for box, page in side]
        pages.append(_laid(at, grid.sheet, turned))
    if pages:
        pages[0] = replace(pages[0], marks=_marks(grid, card))
    return pages


def _laid(pages: Sequence[tuple[Box, Page]], sheet: Sheet, quarters: int) -> Page:
    laid = Page(sheet.width, sheet.height, ())
    for box, page in pages:
        there = Placement.at(box.left, box.bottom, page.width, page.height, quarters)
        placed = page.placed(there, sheet.width, sheet.height)
        laid = replace(
            laid,
            writings=laid.writings + placed.writings,
            artwork=laid.artwork + placed.artwork,
        )
    return laid


def _turns_about_upright(width: float, height: float, flip: Flip) -> bool:
    """Whether the paper turns about an upright line, as the page of a book does."""
    return (flip is Flip.LONG_EDGE) == (width <= height)


def _back_quarters(quarters: int, card: CardFormat, upright: bool) -> int:
    """How the back of a card lies whose front lies turned by `quarters`.

    A book and a flat card are turned over about an upright line, and a tent about a level one.
    """
    mirrored = -quarters if upright else 2 - quarters
    return (mirrored + (2 if card.fold is Fold.TENT else 0)) % 4


def _mirrored(box: Box, sheet: Sheet, upright: bool) -> Box:
    """Where that part of the sheet is once it was turned over."""
    if upright:
        return replace(box, left=sheet.width - box.right)
    return replace(box, bottom=sheet.height - box.top)


def _marks(grid: Grid, card: CardFormat) -> tuple[Shape, ...]:
    folds = []
    for box in grid.places():
        there = Placement.at(box.left, box.bottom, card.width, card.height, int(grid.turned))
        folds += [there.points(fold) for fold in card.folds]
    paper = Box(0, 0, grid.sheet.width, grid.sheet.height)
    return sheet_marks(grid.places(), folds, grid.box, paper, grid.gap / 2)
