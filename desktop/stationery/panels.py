"""The parts of a card that something can stand on, and how it is folded to make them."""

from dataclasses import dataclass
from enum import Enum

from desktop.domain.refusals import Refusal


class NoSuchPanel(Refusal):
    """A panel that no card has, or not this one."""


class Fold(Enum):
    """How a card is folded: not at all, along its left edge, or along its upper edge."""

    FLAT = "flat"
    BOOK = "book"
    TENT = "tent"


class Panel(Enum):
    """A part of a card. Of a tent the inside's left is its upper half, the right its lower one."""

    FRONT = "front"
    INSIDE_LEFT = "inside-left"
    INSIDE_RIGHT = "inside-right"
    BACK = "back"


class Side(Enum):
    """A side of the paper: of a flat card its front and back, else what is out when it is folded.

    The value is the order in which they are printed.
    """

    OUTSIDE = 0
    INSIDE = 1


INSIDE = (Panel.INSIDE_LEFT, Panel.INSIDE_RIGHT)


@dataclass(frozen=True)
class PanelPlace:
    """Where a panel is when the card lies open with that side up.

    column, row: from the left and from the bottom, in panels; upside_down: as the back of a tent
    is, whose upper edge is the fold.
    """

    side: Side
    column: int = 0
    row: int = 0
    upside_down: bool = False


PLACES: dict[Fold, dict[Panel, PanelPlace]] = {
    Fold.FLAT: {
        Panel.FRONT: PanelPlace(Side.OUTSIDE),
        Panel.BACK: PanelPlace(Side.INSIDE),
    },
    Fold.BOOK: {
        Panel.FRONT: PanelPlace(Side.OUTSIDE, column=1),
        Panel.INSIDE_LEFT: PanelPlace(Side.INSIDE),
        Panel.INSIDE_RIGHT: PanelPlace(Side.INSIDE, column=1),
        Panel.BACK: PanelPlace(Side.OUTSIDE),
    },
    Fold.TENT: {
        Panel.FRONT: PanelPlace(Side.OUTSIDE),
        Panel.INSIDE_LEFT: PanelPlace(Side.INSIDE, row=1),
        Panel.INSIDE_RIGHT: PanelPlace(Side.INSIDE),
        Panel.BACK: PanelPlace(Side.OUTSIDE, row=1, upside_down=True),
    },
}

# Where people write: on a folded card its third page first, and on the second when it grows long.
_INSIDE_FIRST = (Panel.INSIDE_RIGHT, Panel.INSIDE_LEFT, Panel.BACK, Panel.FRONT)
NOTE_PANELS = {
    Fold.FLAT: (Panel.FRONT, Panel.BACK),
    Fold.BOOK: _INSIDE_FIRST,
    Fold.TENT: _INSIDE_FIRST,
}


def panel(id: str) -> Panel:
    """Raises NoSuchPanel, naming those there are."""
    for one in Panel:
        if one.value == id:
            return one
    there_are = ", ".join(one.value for one in Panel)
    raise NoSuchPanel("There is no panel “{id}”: choose of {known}.", id=id, known=there_are)
