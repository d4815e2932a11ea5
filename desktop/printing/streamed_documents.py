"""ReportLab's document, each page written into the file as it is made and then forgotten."""

import zlib
from collections.abc import Mapping
from functools import lru_cache
from typing import BinaryIO

from reportlab.lib.rl_accel import fp_str
from reportlab.pdfbase.pdfdoc import (
    PDFCrossReferenceTable,
    PDFDocument,
    PDFFile,
    PDFIndirectObject,
    PDFObjectReference,
    PDFTrailer,
)

from desktop.stationery.boxes import Bounds

_PAGE_EFFORT = 1  # of 9: pages are mostly numbers that more effort makes hardly any smaller
_FONTS = "BasicFonts"  # as ReportLab calls the fonts that all pages share
_STREAM = b"<</Filter [/FlateDecode] /Length %d>>\nstream\n%b\nendstream"
_PAGE = b"""\
<</Type /Page
%b/Parent %d 0 R
/Resources <</Font %d 0 R /ProcSet [/PDF /Text]>>
/Contents %d 0 R>>"""


@lru_cache
def _boxes(boxes: tuple[tuple[str, Bounds], ...]) -> bytes:
    """The entries of boxes by name, mostly those of the page before."""
    named = (f"/{name} [{' '.join(map(fp_str, edges))}]\n" for name, edges in boxes)
    return "".join(named).encode("ascii")


class _StreamedFile(PDFFile):  # type: ignore[misc]  # ReportLab is not typed
    """What ReportLab adds objects to, here without keeping them."""

    def __init__(self, file: BinaryIO, version: tuple[int, int]) -> None:
        super().__init__(version)
        begun = b"".join(self.strings)
        self.strings.clear()
        self.write = file.write
        self.write(begun)


class StreamedDocument(PDFDocument):  # type: ignore[misc]  # ReportLab is not typed
    """Its memory does not grow with its pages, but for a few numbers of each."""

    def __init__(self, file: BinaryIO, version: tuple[int, int], language: str) -> None:
        super().__init__(compression=0, invariant=1, pdfVersion=version, lang=language)
        self._out = _StreamedFile(file, version)

    def add_page(self, boxes: Mapping[str, Bounds], operators: bytes) -> None:
        """Write a page with these boxes by name, MediaBox for one, and what it draws."""
        data = zlib.compress(operators, _PAGE_EFFORT)
        self.updateSignature(data)  # so that two documents have two ids
        stream, name = f"{self.thisPageName()}Stream", self.thisPageName()
        self._add(stream, _STREAM % (len(data), data))
        named = _boxes(tuple(boxes.items()))
        self.Reference(self.Pages)
        parent, fonts, contents = map(self._number, (self.Pages.__InternalName__, _FONTS, stream))
        self._add(name, _PAGE % (named, parent, fonts, contents))
        self.Pages.addPage(PDFObjectReference(name))
        self.pageCounter += 1

    def _add(self, name: str, content: bytes) -> None:
        """Write an object that is ready made."""
        self.objectcounter += 1
        self.idToObjectNumberAndVersion[name] = (self.objectcounter, 0)
        self.numberToId[self.objectcounter] = name
        self.idToObject[name] = None
        written = b"%d 0 obj\n%b\nendobj\n" % (self.objectcounter, content)
        self.idToOffset[name] = self._out.add(written)

    def _number(self, name: str) -> int:
        return int(self.idToObjectNumberAndVersion[name][0])

    def format(self) -> bytes:
        """Write what is left; there is nothing to be written after it.

        Source: `PDFDocument.format`, without encryption.
        """
        root, info = self.Reference(self.Catalog), self.Reference(self.info)
        number = 1
        while name := self.numberToId.get(number):  # formatting may add more
            if name not in self.idToOffset:
                written = PDFIndirectObject(name, self.idToObject[name]).format(self)
                self.idToOffset[name] = self._out.add(written)
            number += 1
        table = PDFCrossReferenceTable()
        table.addsection(0, [self.numberToId[each] for each in range(1, number)])
        start = self._out.add(table.format(self))
        trailer = PDFTrailer(
            startxref=start, Size=number, Root=root, Info=info, Encrypt=None, ID=self.ID()
        )
        self._out.add(trailer.format(self))
        return b""
