"""The file that a PDF is: ReportLab writes it, around operators and fonts that are ready made."""

import zlib
from typing import BinaryIO

from reportlab.pdfgen.canvas import Canvas

from desktop.printing.cid_fonts import CidFont, add_font
from desktop.printing.streamed_documents import StreamedDocument
from desktop.stationery.boxes import Bounds, Box
from desktop.stationery.pages import Page

_VERSION = (1, 6)  # Source: ISO 32000-1, table 150: the first with PrintScaling


class _Deflate:
    """What ReportLab asks to make streams small: at the level where more effort gains 3 %."""

    pdfname = "FlateDecode"

    def encode(self, data: str | bytes) -> bytes:
        return zlib.compress(data.encode() if isinstance(data, str) else data, 4)


class PageCanvas(Canvas):  # type: ignore[misc]  # ReportLab is not typed
    """ReportLab's canvas for pages whose operators and fonts are ready made."""

    def __init__(self, file: BinaryIO, title: str, language: str) -> None:
        # Streams are left to the document's own filter, or ReportLab makes them ASCII85 text.
        super().__init__(file, invariant=1, pageCompression=0)
        self._doc = StreamedDocument(file, _VERSION, language)
        self._doc.defaultStreamFilters = [_Deflate()]
        self.setTitle(title)
        self.setAuthor("")
        self.setSubject("")
        self.setCreator("Fairhand")
        self.setViewerPreference("PrintScaling", "None")

    def _make_preamble(self) -> None:
        """Begin no page with Helvetica, which ReportLab would name and not embed."""
        self._preamble = ""

    def add_page(self, page: Page, operators: bytes) -> None:
        """One page of this paper and what it draws."""
        boxes = {"MediaBox": _edges(page.paper), "TrimBox": _edges(page.trim_box)}
        if page.bleed:
            boxes["BleedBox"] = _edges(page.bleed_box)
        self._doc.add_page(boxes, operators)

    def add_font(self, font: CidFont, name: str) -> None:
        """Embed a font that the pages call by `name`."""
        add_font(self._doc, font, name)


def _edges(box: Box) -> Bounds:
    return box.left, box.bottom, box.right, box.top
