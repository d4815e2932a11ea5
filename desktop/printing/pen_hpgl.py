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
            commands += [f"PU{_points(points[:1])}", f"PD{_points(points[1:])}"]
        commands.append("PU")
    return "".join(f"{command};\n" for command in [*commands, "SP0"]).encode("ascii")


def _points(points: Ints) -> str:
    return ",".join(map(str, points.ravel().tolist()))
