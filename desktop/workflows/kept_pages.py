"""The pages of PDFs that the outbox keeps, as they look."""

from dataclasses import dataclass, field

from desktop.printing.previews import page_image, page_sizes
from desktop.workflows.drawn_pages import DrawnPage


@dataclass(frozen=True)
class KeptPage:
    """One page of a kept PDF, the first being 0. note_id, part: whose, for telling two apart."""

    note_id: int
    part: str
    number: int
    width: float  # points, as the next
    height: float
    pdf: bytes = field(repr=False, compare=False)


def kept_pages(note_id: int, part: str, pdf: bytes) -> list[KeptPage]:
    """All pages of a PDF; none of none."""
    sizes = page_sizes(pdf) if pdf else []
    return [
        KeptPage(note_id, part, number, width, height, pdf)
        for number, (width, height) in enumerate(sizes)
    ]


def kept_picture(page: KeptPage, dpi: float) -> DrawnPage:
    """The page as it was sent."""
    return DrawnPage(page_image(page.pdf, page.number, dpi))
