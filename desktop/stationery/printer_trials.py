"""A test sheet on plain paper: what its user measures on it, and what follows for the printer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from desktop.domain.phrases import Phrase
from desktop.domain.refusals import Refusal
from desktop.stationery.boxes import MM
from desktop.stationery.printer_profiles import Facing, PrinterProfile

INSET = 25 * MM  # of each cross, from the middle of its edge
_MOST_OFF = 0.06  # of a sheet; more is a slip of the ruler


class DoesNotMeasure(Refusal):
    """Distances that no printer leaves."""


class Arrow(Enum):
    """Where the arrow points on the printed side, the edge that went in first being on top.

    The value is by how many quarters the printer has turned the page to the left.
    """

    UP = 0
    LEFT = 1
    DOWN = 2
    RIGHT = 3


@dataclass(frozen=True)
class Answers:
    """What somebody reads off a test sheet, seen as `printer_profiles` says.

    Distances in points, each from an edge of the paper to the middle of the cross next to it.
    """

    left: float
    right: float
    top: float
    bottom: float
    arrow: Arrow = Arrow.UP
    facing: Facing = Facing.UP


def concluded(
    profile: PrinterProfile, answers: Answers, width: float, height: float
) -> PrinterProfile:
    """The profile with what the answers say of the printer.

    width, height: of the plain sheet as it was sent, short edge first. Raises DoesNotMeasure.
    """
    quarters = answers.arrow.value
    if quarters % 2:
        width, height = height, width
    wide = _growth(width, answers.left, answers.right, Phrase("left and right"))
    high = _growth(height, answers.top, answers.bottom, Phrase("top and bottom"))
    return replace(
        profile,
        quarters=quarters,
        facing=answers.facing,
        wide=wide,
        high=high,
        right=answers.left - INSET * wide,
        up=answers.bottom - INSET * high,
    )


def _growth(length: float, before: float, after: float, named: str) -> float:
    between = length - before - after
    growth = between / (length - 2 * INSET)
    if min(before, after) < 0 or abs(growth - 1) > _MOST_OFF:
        expected = 2 * INSET / MM
        raise DoesNotMeasure(
            "The distances on the {named} make {measured:.4g} mm together, and about "
            "{expected:.0f} mm are expected: measure again, from the edge of the paper to the "
            "middle of the cross.",
            named=named,
            measured=(before + after) / MM,
            expected=expected,
        )
    return growth
