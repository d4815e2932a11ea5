"""A page as it looks, from its PDF, and where its words are, from its layout."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.printing.previews import Raster, page_image
from desktop.stationery.pages import Page
from desktop.stationery.word_places import PlacedWord, placed_words


@dataclass(frozen=True)
class DrawnPage:
    """words: of this page, in points from its bottom left; pages: how many the document has."""

    picture: Raster
    words: tuple[PlacedWord, ...] = ()
    pages: int = 1


def drawn_page(pdf: bytes, pages: Sequence[Page], number: int, dpi: float) -> DrawnPage:
    """One page, the first being 0, the last where there are fewer. pages: what the PDF is of."""
    number = min(number, len(pages) - 1)
    return DrawnPage(page_image(pdf, number, dpi), placed_words(pages[number]), len(pages))
