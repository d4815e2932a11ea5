"""SVG drawings as a page of a PDF: the same lines and shapes."""

from io import BytesIO
from typing import Any

from reportlab.graphics.renderPDF import drawToString
from reportlab.pdfgen.canvas import Canvas
from svglib.svglib import svg2rlg

_MOST = 1e6  # points a side


def svg_as_pdf(data: bytes) -> bytes | None:
    """The drawing; None for one that has no size, or none that is any use.

    Entities are not resolved, and files that it names are not looked for. Raises whatever a broken
    file makes the parser raise.
    """
    drawing: Any = svg2rlg(BytesIO(data))
    if drawing is None or not (0 < drawing.width < _MOST and 0 < drawing.height < _MOST):
        return None
    return bytes(drawToString(drawing, canvasMaker=_ShapeCanvas, invariant=1))


class _ShapeCanvas(Canvas):  # type: ignore[misc]  # ReportLab is not typed
    """Begins its page with no font: most drawings have no text, and then need none."""

    def _make_preamble(self) -> None:
        self._preamble = ""
