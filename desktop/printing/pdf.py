"""Pages into one PDF: text that stays text, in fonts made for the document."""

from collections.abc import Sequence
from io import BytesIO

from desktop.handwriting.variant_fonts import VariantFonts
from desktop.printing.page_artwork import artwork_stream, marks_stream
from desktop.printing.page_streams import InkedText, page_stream
from desktop.stationery.pages import Page


def pdf_bytes(pages: Sequence[Page], *, title: str, seed: int, language: str = "en-US") -> bytes:
    """One PDF of these pages, each as large as its paper. Same pages, title and seed, same bytes.

    On one page no two letters have the same outline.
    """
    from desktop.printing.pdf_files import PageCanvas  # ReportLab, 0.1 s

    file = BytesIO()
    canvas = PageCanvas(file, title, language)
    variants = VariantFonts(seed)
    glyphs = []
    for page in pages:
        glyphs.append([variants.glyphs(writing) for writing in page.writings])
        variants.next_page()
    fonts = variants.fonts()
    names = {font.hand.id: f"F{number}" for number, font in enumerate(fonts, 1)}
    for page, numbers in zip(pages, glyphs, strict=True):
        texts = [
            InkedText(writing, glyphs_of_it, names[writing.hand.id])
            for writing, glyphs_of_it in zip(page.writings, numbers, strict=True)
        ]
        drawn = artwork_stream(page) + page_stream(texts) + marks_stream(page.marks)
        canvas.add_page(page, drawn)
    for font in fonts:
        canvas.add_font(font, names[font.hand.id])
    canvas.save()
    return file.getvalue()
