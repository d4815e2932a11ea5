"""Pages for a pen plotter as G-code."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from desktop.domain.refusals import Refusal
from desktop.handwriting.pen_speeds import paces
from desktop.printing.plotters import Plotter
from desktop.stationery.boxes import MM
from desktop.stationery.pen_pages import PenLayer, PenPage


class TooLargeForPlotter(Refusal):
    """Writing where the plotter's pen does not reach."""


def pen_gcode(pages: Iterable[PenPage], plotter: Plotter) -> Iterator[bytes]:
    """All pages as the lines of one file, which stops before each but the first for its paper.

    It stops between pens as well. Raises TooLargeForPlotter.
    """
    for line in _lines(pages, plotter):
        yield f"{line}\n".encode("ascii")


def _lines(pages: Iterable[PenPage], plotter: Plotter) -> Iterator[str]:
    yield from (*plotter.begin, *plotter.pen_up)
    for number, page in enumerate(pages, 1):
        _check(page, plotter)
        if number > 1:
            yield f"(page {number}: turn the paper over, or change it)"
            yield from plotter.stop
        for layer in page.layers:
            if layer is not page.layers[0]:
                yield "(change the pen)"
                yield from plotter.stop
            yield from _drawn(layer, plotter)
    yield from (f"G0 X0 Y0 F{plotter.travel_speed:g}", *plotter.end)


def _check(page: PenPage, plotter: Plotter) -> None:
    points = np.concatenate(page.paths) / MM
    (left, bottom), (right, top) = points.min(0).tolist(), points.max(0).tolist()
    if (
        left + plotter.left < 0
        or bottom + plotter.bottom < 0
        or right + plotter.left > plotter.width
        or top + plotter.bottom > plotter.height
    ):
        raise TooLargeForPlotter(
            "The writing reaches {right:.0f} by {top:.0f} mm, "
            "and the plotter {width:g} by {height:g} mm: take a smaller card, or "
            "lay the paper elsewhere.",
            right=right + plotter.left,
            top=top + plotter.bottom,
            width=plotter.width,
            height=plotter.height,
        )


def _drawn(layer: PenLayer, plotter: Plotter) -> Iterator[str]:
    yield f"({layer.name}, {layer.width / MM:.2f} mm)"
    for path in layer.paths:
        places = [_place(x, y, plotter) for x, y in (path / MM).tolist()]
        yield f"G0 {places[0]} F{plotter.travel_speed:g}"
        yield from plotter.pen_down
        yield from _steps(places, (plotter.draw_speed * paces(path, plotter.slowest)).tolist())
        yield from plotter.pen_up


def _steps(places: Sequence[str], speeds: Sequence[float]) -> Iterator[str]:
    """The moves from place to place, the speed said where it changes; a dot is a move as well."""
    at, speed = places[0], 0.0
    for number, (place, own) in enumerate(zip(places[1:], speeds, strict=True)):
        if place != at or number == 0:
            yield f"G1 {place}" if own == speed else f"G1 {place} F{own:.0f}"
            at, speed = place, own


def _place(x: float, y: float, plotter: Plotter) -> str:
    return f"X{x + plotter.left:.3f} Y{y + plotter.bottom:.3f}"
