"""Pages into one PDF: text that stays text, in fonts made for the document."""

from collections.abc import Sequence
from io import BytesIO

from desktop.handwriting.variant_fonts import VariantFonts
from desktop.printing.page_artwork import artwork_stream, marks_stream
from desktop.printing.page_streams import InkedText, page_stream
from desktop.printing.picture_objects import picture_names, with_pictures
from desktop.printing.typed_streams import SetText
from desktop.stationery.pages import Page
from desktop.typefaces.typed_glyphs import typed_fonts


def pdf_bytes(pages: Sequence[Page], *, title: str, seed: int, language: str = "en-US") -> bytes:
    """One PDF of these pages, each as large as its paper. Same pages, title and seed, same bytes.

    On one page no two letters have the same outline.
    """
    # ReportLab, 0.1 s
    from desktop.printing.cid_fonts import handwritten, typed
    from desktop.printing.pdf_files import PageCanvas

    file = BytesIO()
    canvas = PageCanvas(file, title, language)
    variants = VariantFonts(seed)
    glyphs = []
    for page in pages:
        glyphs.append([variants.glyphs(writing) for writing in page.writings])
        variants.next_page()
    fonts = variants.fonts()
    names = {font.hand.id: f"F{number}" for number, font in enumerate(fonts, 1)}
    types = typed_fonts(text for page in pages for text in page.typed)
    faces = {font.face: (font, f"T{number}") for number, font in enumerate(types, 1)}
    pictures = picture_names(pages)
    for page, numbers in zip(pages, glyphs, strict=True):
        written = [
            InkedText(writing, glyphs_of_it, names[writing.hand.id])
            for writing, glyphs_of_it in zip(page.writings, numbers, strict=True)
        ]
        set_texts = [SetText(text, *faces[text.face]) for text in page.typed]
        texts = _in_reading_order(written, set_texts)
        drawn = artwork_stream(page, pictures) + page_stream(texts) + marks_stream(page.marks)
        canvas.add_page(page, drawn)
    for font in fonts:
        canvas.add_font(handwritten(font), names[font.hand.id])
    for type_font, name in faces.values():
        canvas.add_font(typed(type_font), name)
    canvas.save()
    return with_pictures(file.getvalue(), pages)


def _in_reading_order(
    written: Sequence[InkedText], typed: Sequence[SetText]
) -> list[InkedText | SetText]:
    """The writings in their order, each typed text after as many of them as it asks for."""
    texts: list[InkedText | SetText] = []
    for number in range(len(written) + 1):
        texts += [text for text in typed if text.text.read_after == number]
        texts += written[number : number + 1]
    return texts
