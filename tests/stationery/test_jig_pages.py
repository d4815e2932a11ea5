"""Where a plotter's paper goes."""

import numpy as np

from desktop.stationery.jig_pages import jig_page
from desktop.stationery.pen_pages import PenLayer, PenPage


def test_the_corners_of_the_paper_are_drawn_with_one_pen():
    line = (np.array([[50.0, 50.0], [60.0, 60.0]]),)
    layers = tuple(PenLayer(name, 1.0, (0, 0, 0), line) for name in ("Gel pen", "Ballpoint"))
    jig = jig_page(PenPage(400, 300, layers))
    (layer,) = jig.layers
    assert layer.name == "Gel pen"
    assert [path[1].tolist() for path in layer.paths] == [[0, 0], [400, 0], [400, 300], [0, 300]]
    points = np.concatenate(layer.paths)
    assert (points.min(0).tolist(), points.max(0).tolist()) == ([0, 0], [400, 300])
