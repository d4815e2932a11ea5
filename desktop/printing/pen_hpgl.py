"""A page for pen plotters as HPGL, which old ones and vinyl cutters read."""

import numpy as np
from numpy.typing import NDArray

from desktop.stationery.boxes import MM
from desktop.stationery.pen_pages import PenPage

Ints = NDArray[np.int_]

UNITS = 40 / MM  # Source: HP 7475A Interfacing and Programming Manual: a unit is 0.025 mm


def pen_hpgl(page: PenPage) -> bytes:
    """The page as a file: pens by number, from the paper's bottom left."""
    commands = ["IN"]
    for number, layer in enumerate(page.layers, 1):
        commands.append(f"SP{number}")
        for path in layer.paths:
            points = np.rint(path * UNITS).astype(int)
            commands += [f"PU{_points(points[:1])}", f"PD{_points(_moved(points))}"]
        commands.append("PU")
    return "".join(f"{command};\n" for command in [*commands, "SP0"]).encode("ascii")


def _moved(points: Ints) -> Ints:
    """The places after the first without those where the pen stands still; a dot is one of them."""
    moved = np.abs(np.diff(points, axis=0)).sum(1) > 0
    return points[1:][moved] if moved.any() else points[1:2]


def _points(points: Ints) -> str:
    return ",".join(map(str, points.ravel().tolist()))
