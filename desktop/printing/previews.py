"""A PDF's pages as pictures, drawn by the engine that draws them in a browser."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pypdfium2

_POINTS_IN_AN_INCH = 72
_ONE_AT_A_TIME = Lock()  # PDFium is made for one thread; two at once end the program


@dataclass(frozen=True)
class Raster:
    """A picture. Sizes in pixels; rgb: three bytes a pixel, rows from the top, no padding."""

    width: int
    height: int
    rgb: bytes


def page_image(pdf: bytes, number: int, dpi: float) -> Raster:
    """One page, the first being 0."""
    with _opened(pdf) as document:
        return _drawn(document[number], dpi)


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of each page, points."""
    with _opened(pdf) as document:
        return [document[number].get_size() for number in range(len(document))]


@contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """The document, while no other is open: whoever else wants one waits."""
    import pypdfium2  # 0.1 s

    with _ONE_AT_A_TIME, pypdfium2.PdfDocument(pdf) as document:
        yield document


def _drawn(page: pypdfium2.PdfPage, dpi: float) -> Raster:
    bitmap = page.render(scale=dpi / _POINTS_IN_AN_INCH, rev_byteorder=True)
    pixels = bitmap.to_numpy()[:, :, :3]
    return Raster(bitmap.width, bitmap.height, pixels.tobytes())
