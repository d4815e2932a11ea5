"""ReportLab's document, each page written into the file as it is made and then forgotten."""

from typing import BinaryIO

from reportlab.pdfbase.pdfdoc import (
    PDFCrossReferenceTable,
    PDFDocument,
    PDFFile,
    PDFIndirectObject,
    PDFPage,
    PDFTrailer,
)


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

    def addPage(self, page: PDFPage) -> None:  # noqa: N802 - ReportLab's own name
        name = self.thisPageName()
        super().addPage(page)
        self._write(name)
        self._write(self.Reference(page.Contents).name)
        self.Pages.pages[-1] = self.Reference(page)  # its number is all that is asked for

    def _write(self, name: str) -> None:
        """Write an object and keep only where it is."""
        written = PDFIndirectObject(name, self.idToObject[name]).format(self)
        self.idToOffset[name] = self._out.add(written)
        self.idToObject[name] = None

    def format(self) -> bytes:
        """Write what is left; there is nothing to be written after it.

        Source: `PDFDocument.format`, without encryption.
        """
        root, info = self.Reference(self.Catalog), self.Reference(self.info)
        number = 1
        while number in self.numberToId:  # to which formatting may add
            name = self.numberToId[number]
            if name not in self.idToOffset:
                self._write(name)
            number += 1
        names = [self.numberToId[each] for each in range(1, number)]
        table = PDFCrossReferenceTable()
        table.addsection(0, names)
        start = self._out.add(table.format(self))
        trailer = PDFTrailer(
            startxref=start, Size=number, Root=root, Info=info, Encrypt=None, ID=self.ID()
        )
        self._out.add(trailer.format(self))
        return b""
