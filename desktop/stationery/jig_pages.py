"""A page that shows where a plotter's paper goes: its corners, drawn on what it is laid on."""

from dataclasses import replace

import numpy as np

from desktop.stationery.boxes import MM
from desktop.stationery.pen_pages import PenPage

_ARM = 10 * MM  # of a corner; by eye


def jig_page(page: PenPage) -> PenPage:
    """The four corners of the page's paper, each in one stroke, drawn with its first pen."""
    width, height = page.width, page.height
    corners = tuple(
        np.array([(x + across * _ARM, y), (x, y), (x, y + up * _ARM)])
        for x, y, across, up in (
            (0.0, 0.0, 1, 1),
            (width, 0.0, -1, 1),
            (width, height, -1, -1),
            (0.0, height, 1, -1),
        )
    )
    return replace(page, layers=(replace(page.layers[0], paths=corners),))
