"""Pages turned and moved the way that a printer takes its paper."""

from __future__ import annotations

from io import BytesIO

from desktop.stationery.printer_profiles import PrinterProfile, fed

_PLAIN = PrinterProfile()


def fed_pages(pdf: bytes, profile: PrinterProfile = _PLAIN) -> bytes:
    """The same PDF with every page as this printer wants it, its paper with it.

    Print services turn wide pages themselves, and not all the same way: so they are given none
    unless the profile says that the long edge goes in first.
    """
    import pikepdf  # 0.1 s

    with pikepdf.open(BytesIO(pdf)) as document:
        for page in document.pages:
            left, bottom, right, top = map(float, page.mediabox)
            sent = fed(right - left, top - bottom, profile)
            a, b, c, d, e, f = sent.matrix
            moved = (a, b, c, d, e - a * left - c * bottom, f - b * left - d * bottom)
            numbers = " ".join(f"{number:.6f}" for number in moved)
            page.contents_add(document.make_stream(f"q {numbers} cm\n".encode()), prepend=True)
            page.contents_add(document.make_stream(b"\nQ"))
            for box in ("/CropBox", "/BleedBox", "/ArtBox"):
                if box in page:
                    del page[box]
            page.mediabox = page.trimbox = pikepdf.Array([0, 0, sent.width, sent.height])
        file = BytesIO()
        document.save(file, deterministic_id=True)
    return file.getvalue()


def page_size(pdf: bytes) -> tuple[float, float]:
    """Width and height of the first page, in points."""
    import pikepdf  # 0.1 s

    with pikepdf.open(BytesIO(pdf)) as document:
        left, bottom, right, top = map(float, document.pages[0].mediabox)
    return right - left, top - bottom


def single_pages(pdf: bytes) -> list[bytes]:
    """Each page as a PDF of its own, with all that the document says of itself."""
    import pikepdf  # 0.1 s

    with pikepdf.open(BytesIO(pdf)) as document:
        count = len(document.pages)
    return [pdf] if count == 1 else [_only(pdf, number) for number in range(count)]


def _only(pdf: bytes, number: int) -> bytes:
    import pikepdf  # 0.1 s

    with pikepdf.open(BytesIO(pdf)) as document:
        for other in reversed(range(len(document.pages))):
            if other != number:
                del document.pages[other]
        file = BytesIO()
        document.save(file, deterministic_id=True)
    return file.getvalue()
