"""What to know of a card's picture and paper before it is printed."""

from collections.abc import Iterator

from desktop.domain.phrases import Phrase
from desktop.stationery.artwork import PlacedPicture
from desktop.stationery.boxes import INCH
from desktop.stationery.cautions import Caution, Concern
from desktop.stationery.formats import CardFormat
from desktop.stationery.fronts import Front, placed_picture
from desktop.stationery.sheets import Grid

LEAST_DPI = 200  # Source: product.md; print shops ask for 300, and below 200 one sees it
_AT_EDGE = 1.0  # points


def front_cautions(card: CardFormat, front: Front) -> Iterator[Caution]:
    """Of a picture with too few pixels for its size on the card."""
    if front.picture is None or not front.picture.kind.has_pixels:
        return
    found = dots_per_inch(placed_picture(front.picture, card, fills=front.fills))
    if round(found) < LEAST_DPI:
        more = LEAST_DPI / found
        width, height = (round(edge * more) for edge in (front.picture.width, front.picture.height))
        yield Caution(
            Concern.LOW_RESOLUTION,
            Phrase(
                "The picture has only {dots} dots to an inch on the {card} and will look soft: "
                "take one of {width} x {height} pixels or more.",
                dots=round(found),
                card=card.name,
                width=width,
                height=height,
            ),
        )


def dots_per_inch(placed: PlacedPicture) -> float:
    """How densely its pixels lie on the paper."""
    width = abs(placed.matrix[0]) or abs(placed.matrix[1])
    return placed.picture.width / (width / INCH)


def stock_cautions(front: Front, grid: Grid | None) -> Iterator[Caution]:
    """Of what printers leave white, and of cuts at a sheet's edge. grid: None for own stock."""
    if grid is None:
        if front.bleeds:
            yield Caution(
                Concern.UNPRINTED_EDGE,
                Phrase(
                    "Most printers leave 1/4 in white at the edges: the picture has a white rim "
                    "there unless yours prints without borders."
                ),
            )
        return
    box, sheet = grid.box, grid.sheet
    if min(box.left, box.bottom) < _AT_EDGE:
        yield Caution(
            Concern.CUTS_AT_EDGE,
            Phrase(
                "The cards reach the edge of the {sheet} sheet, where marks have no room: cut "
                "along the short lines between them, and fold in the middle.",
                sheet=sheet.name,
            ),
        )
