"""Pen plotters: how each lifts its pen, how fast it goes, and how large it is."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.refusals import Refusal
from desktop.handwriting.nibs import Nib
from desktop.stationery.boxes import MM


class NoSuchPlotter(Refusal):
    """A plotter that nothing is known of."""


@dataclass(frozen=True)
class Plotter:
    """A machine that reads G-code, and how long what it does takes. Millimetres and minutes.

    begin, pen_up, pen_down, stop, end: lines of G-code; stop waits for the next paper. draw_speed,
    travel_speed: with the pen down, and up; slowest: the share of draw_speed in the tightest turns,
    1 for an even speed; lift: seconds that the pen takes to go up or down;
    left, bottom: where the paper's bottom left corner lies; width, height: how far it reaches;
    pen: the width of the line of the pen in it, 0 for that which suits the writing best; swell:
    whether the pen goes over again what is wider.
    """

    id: str
    begin: tuple[str, ...]
    pen_up: tuple[str, ...]
    pen_down: tuple[str, ...]
    stop: tuple[str, ...] = ("M0",)
    end: tuple[str, ...] = ("M2",)
    draw_speed: float = 1500.0
    travel_speed: float = 4000.0
    slowest: float = 0.5
    lift: float = 0.15
    left: float = 0.0
    bottom: float = 0.0
    width: float = 300.0
    height: float = 300.0
    pen: float = 0.0
    swell: bool = True

    @property
    def nib(self) -> Nib:
        return Nib(self.pen * MM or None, self.swell)


_MILLIMETRES = ("G21", "G90")  # and places, not steps. Source: NIST RS274NGC, 3.5
PLOTTERS = (
    Plotter("servo", _MILLIMETRES, ("M3 S30", "G4 P0.15"), ("M3 S90", "G4 P0.15")),
    Plotter("z-axis", _MILLIMETRES, ("G0 Z5",), ("G1 Z0 F1200",), lift=0.25),
)
DEFAULT_PLOTTER = PLOTTERS[0]


def plotter(id: str) -> Plotter:
    """The plotter of this id. Raises NoSuchPlotter, which names those there are."""
    for candidate in PLOTTERS:
        if candidate.id == id:
            return candidate
    known = ", ".join(one.id for one in PLOTTERS)
    raise NoSuchPlotter(
        "There is no plotter called “{id}”: choose one of {known}, or name a file that describes "
        "yours and ends in .toml.",
        id=id,
        known=known,
    )
