"""Pictures of pages in files of any kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop.samples.photographs import Photograph, is_pdf, photographs
from desktop.samples.scanned_pdfs import scanned_pages


def pictures_in(files: Iterable[Path]) -> Iterator[tuple[str, Photograph]]:
    """Each picture, with the name of its file. Raises UnreadableSheet."""
    for file in files:
        pictures = scanned_pages(file) if is_pdf(file) else photographs(file)
        for picture in pictures:
            yield file.name, picture
