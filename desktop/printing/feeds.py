"""Pages turned the way that a printer takes its paper: short edge first."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pikepdf


def fed_short_edge_first(pdf: bytes) -> bytes:
    """The same PDF with every wide page turned a quarter to the left, its paper with it.

    Print services turn wide pages themselves, and not all the same way: so they are given none.
    """
    import pikepdf  # 0.1 s

    with pikepdf.open(BytesIO(pdf)) as document:
        for page in document.pages:
            left, bottom, right, top = map(float, page.mediabox)
            if right - left > top - bottom:
                _turn(document, page, f"q 0 1 -1 0 {top:.4f} {-left:.4f} cm\n".encode("ascii"))
                page.mediabox = page.trimbox = pikepdf.Array([0, 0, top - bottom, right - left])
        file = BytesIO()
        document.save(file, deterministic_id=True)
    return file.getvalue()


def page_size(pdf: bytes) -> tuple[float, float]:
    """Width and height of the first page, in points."""
    import pikepdf  # 0.1 s

    with pikepdf.open(BytesIO(pdf)) as document:
        left, bottom, right, top = map(float, document.pages[0].mediabox)
    return right - left, top - bottom


def _turn(document: pikepdf.Pdf, page: pikepdf.Page, matrix: bytes) -> None:
    page.contents_add(document.make_stream(matrix), prepend=True)
    page.contents_add(document.make_stream(b"\nQ"))
