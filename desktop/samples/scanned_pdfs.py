"""PDFs of scanned pages, drawn as pictures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2

from desktop.samples.found_pages import UnreadableSheet
from desktop.samples.photographs import Photograph, photographed
from desktop.stationery.boxes import INCH

DPI = 300
MOST_PAGES, LARGEST_SIDE = 24, 40 * INCH  # of a scan; a page of a sheet has 12 inches at most


def scanned_pages(path: Path) -> Iterator[Photograph]:
    """The pages of a PDF. Raises UnreadableSheet."""
    try:
        with pypdfium2.PdfDocument(path) as document:
            sizes = [document[number].get_size() for number in range(len(document))]
            if len(sizes) > MOST_PAGES or any(max(size) > LARGEST_SIDE for size in sizes):
                raise UnreadableSheet(
                    "“{name}” has more or larger pages than a sheet: scan its pages alone.",
                    name=path.name,
                )
            for number in range(len(sizes)):
                yield photographed(document[number].render(scale=DPI / INCH).to_pil())
    except pypdfium2.PdfiumError as trouble:
        raise UnreadableSheet(
            "“{name}” is damaged or locked: scan its pages again.", name=path.name
        ) from trouble
