"""The pens a note can be written with: what each does to the line."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.refusals import Refusal


class NoSuchPen(Refusal):
    """A pen that is not in the box."""


@dataclass(frozen=True)
class Pen:
    """What a pen makes of a hand's line; 1 leaves it as the hand has it. All by eye.

    width: of the line; swell: how much it thickens and thins with pressure; edge: by what share a
    broad nib's line is thicker across `edge_angle` (degrees from the line of writing) than along
    it; flow: how much the ink's density wanders from word to word; cover: of the paper by the ink.
    """

    id: str
    name: str
    width: float = 1.0
    swell: float = 1.0
    edge: float = 0.0
    edge_angle: float = 40.0
    flow: float = 1.0
    cover: float = 1.0


PENS = (
    Pen("gel", "Gel pen"),
    Pen("ballpoint", "Ballpoint", width=0.78, swell=1.15, flow=1.5, cover=0.9),
    Pen("fountain", "Fountain pen", width=1.2, swell=1.2, edge=0.34, flow=1.25),
)
DEFAULT_PEN = PENS[0]


def pen(id: str) -> Pen:
    """The pen of this id. Raises NoSuchPen, which names those there are."""
    for candidate in PENS:
        if candidate.id == id:
            return candidate
    raise NoSuchPen(
        "There is no pen called “{id}”. Choose one of: {known}.",
        id=id,
        known=", ".join(p.id for p in PENS),
    )
