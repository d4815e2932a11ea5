"""Pages into one PDF: text that stays text, in fonts made for the document."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from io import BytesIO
from itertools import count
from typing import BinaryIO

from desktop.handwriting.variant_fonts import VariantFonts
from desktop.printing.page_artwork import artwork_stream, marks_stream
from desktop.printing.page_streams import InkedText, page_streams
from desktop.printing.picture_objects import picture_names, with_pictures
from desktop.printing.typed_streams import SetText
from desktop.stationery.pages import Page
from desktop.stationery.pictures import Picture
from desktop.typefaces.faces import Face
from desktop.typefaces.typed_glyphs import TypedFont, typed_fonts


def pdf_bytes(pages: Sequence[Page], *, title: str, seed: int, language: str = "en-US") -> bytes:
    """One PDF of these pages, each as large as its paper. Same pages, title and seed, same bytes.

    On one page no two letters have the same outline.
    """
    file = BytesIO()
    write_pdf(file, [pages], title=title, seed=seed, language=language)
    return file.getvalue()


def write_pdf(
    file: BinaryIO,
    groups: Iterable[Sequence[Page]],
    *,
    title: str,
    seed: int,
    language: str = "en-US",
) -> None:
    """The same into an empty file, for more pages than are kept in memory: they come in groups.

    file: to be written and read. Only pictures are kept until the end.
    """
    # ReportLab, 0.1 s
    from desktop.printing.cid_fonts import handwritten, typed
    from desktop.printing.pdf_files import PageCanvas

    canvas = PageCanvas(file, title, language)
    variants, types = VariantFonts(seed), count(1)
    artworks: list[Page] = []
    pictures: dict[Picture, str] = {}  # named as `with_pictures` names those of all pages
    for pages in groups:
        artworks += [replace(page, writings=(), typed=()) for page in pages]
        for picture in picture_names(pages):
            pictures.setdefault(picture, f"P{len(pictures) + 1}")
        fonts = typed_fonts(text for page in pages for text in page.typed)
        faces = {font.face: (font, f"T{next(types)}") for font in fonts}
        texts = page_streams([*_texts(pages, variants, faces)])
        for page, drawn in zip(pages, texts, strict=True):
            artwork, marks = artwork_stream(page, pictures), marks_stream(page.marks)
            canvas.add_page(page, b"%b%b%b" % (artwork.encode(), drawn, marks.encode()))
        for font, name in faces.values():
            canvas.add_font(typed(font), name)
    for number, variant_font in enumerate(variants.fonts()):
        canvas.add_font(handwritten(variant_font), _hand_name(number))
    canvas.save()
    if pictures:
        file.seek(0)
        whole = with_pictures(file.read(), artworks)
        file.seek(0)
        file.truncate()
        file.write(whole)


def _texts(
    pages: Sequence[Page], variants: VariantFonts, faces: Mapping[Face, tuple[TypedFont, str]]
) -> Iterator[list[InkedText | SetText]]:
    """What is written and what is set in type on each page, in reading order."""
    dealt = variants.dealt([page.writings for page in pages])
    for page, glyphs in zip(pages, dealt, strict=True):
        written = [
            InkedText(writing, own, _hand_name(variants.font_number(writing.hand)))
            for writing, own in zip(page.writings, glyphs, strict=True)
        ]
        yield _in_reading_order(written, [SetText(text, *faces[text.face]) for text in page.typed])


def _hand_name(number: int) -> str:
    """What pages call the font of this number among those of hands."""
    return f"F{number + 1}"


def _in_reading_order(
    written: Sequence[InkedText], typed: Sequence[SetText]
) -> list[InkedText | SetText]:
    """The writings in their order, each typed text after as many of them as it asks for."""
    texts: list[InkedText | SetText] = []
    for number in range(len(written) + 1):
        texts += [text for text in typed if text.text.read_after == number]
        texts += written[number : number + 1]
    return texts
