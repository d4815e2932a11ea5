"""A page for pen plotters as SVG: millimetres, a layer for each pen."""

import numpy as np
from numpy.typing import NDArray

from desktop.stationery.boxes import MM
from desktop.stationery.pen_pages import PenLayer, PenPage

Floats = NDArray[np.float64]


def pen_svg(page: PenPage) -> bytes:
    """The page as a file. Its y goes down from the paper's top, as SVG's does.

    Source of the layers, which plotting programs ask for: Inkscape's groupmode and label; a label
    that begins with a number is the number of a pen.
    """
    width, height = page.width / MM, page.height / MM
    layers = "".join(
        _layer(number, layer, page.height) for number, layer in enumerate(page.layers, 1)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<svg xmlns="http://www.w3.org/2000/svg" '
        'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" '
        f'width="{width:.3f}mm" height="{height:.3f}mm" viewBox="0 0 {width:.3f} {height:.3f}">\n'
        f"{layers}</svg>\n"
    ).encode()


def _layer(number: int, layer: PenLayer, height: float) -> str:
    width = layer.width / MM
    colour = "".join(f"{round(255 * part):02x}" for part in layer.rgb)
    paths = "".join(f'<path d="M{_points(path, height)}"/>\n' for path in layer.paths)
    return (
        f'<g id="layer{number}" inkscape:groupmode="layer" '
        f'inkscape:label="{number} {layer.name} {width:.2f} mm" fill="none" stroke="#{colour}" '
        f'stroke-width="{width:.3f}" stroke-linecap="round" stroke-linejoin="round">\n'
        f"{paths}</g>\n"
    )


def _points(path: Floats, height: float) -> str:
    """Millimetres, x and y of each point; after the first they are lines to the others."""
    return " ".join(f"{x / MM:.3f},{(height - y) / MM:.3f}" for x, y in path.tolist())
