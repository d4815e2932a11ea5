"""What tests of ink share."""

import numpy as np
import pytest


def _polygons(outline, sizes):
    """Swept outlines as polygons, their control points joined as TrueType joins them."""
    found = []
    for part in np.split(outline, np.cumsum(sizes)[:-1]):
        off = part[1:]
        middle = (off + np.roll(off, -1, 0)) / 2
        before = np.roll(middle, 1, 0)
        steps = [
            before * (1 - t) ** 2 + 2 * off * t * (1 - t) + middle * t**2
            for t in (0, 0.25, 0.5, 0.75)
        ]
        found.append(np.stack(steps, 1).reshape(-1, 2))
    return found


@pytest.fixture(scope="session")
def polygons():
    """Turns swept outlines and the sizes of their contours into polygons."""
    return _polygons
