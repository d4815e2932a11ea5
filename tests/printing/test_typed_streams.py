"""Typed text in a PDF: real text, where the page says it is."""

import io

import pikepdf
import pypdfium2
import pytest

from desktop.printing.archive_files import archive_pdf
from desktop.printing.pdf import pdf_bytes
from desktop.stationery.pages import Page
from desktop.typefaces.faces import Weight, face
from desktop.typefaces.typed_texts import TypedLine, TypedText
from tests.printing.validators import trouble_by_preflight


@pytest.fixture
def pdf():
    texts = (
        TypedText(face(), (TypedLine("AVATAR (Łódź) 2 B", 72, 700, 11),)),
        TypedText(
            face(Weight.SEMIBOLD), (TypedLine("To, Wörld", 72, 650, 14),), colour=(0, 0, 0.5)
        ),
    )
    return pdf_bytes([Page(612, 792, (), typed=texts)], title="Typed", seed=1)


def test_it_is_read_as_it_was_typed(pdf):
    text = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_bounded()
    assert [line.strip() for line in text.splitlines()] == ["AVATAR (Łódź) 2 B", "To, Wörld"]


def test_its_fonts_are_embedded_by_their_own_names(pdf):
    with pikepdf.open(io.BytesIO(pdf)) as document:
        fonts = document.pages[0].Resources.Font
        names = [str(fonts[key].BaseFont)[8:] for key in ("/T1", "/T2")]
        assert names == ["SourceSans-regular", "SourceSans-semibold"]
        assert all(
            "/FontFile2" in font.DescendantFonts[0].FontDescriptor for font in fonts.values()
        )


def test_ink_is_where_the_layout_says(pdf):
    picture = pypdfium2.PdfDocument(pdf)[0].render(scale=4).to_numpy()
    ys, xs = (picture.min(axis=2) < 128).nonzero()
    assert xs.min() / 4 == pytest.approx(72, abs=1.5)
    assert 792 - ys.min() / 4 == pytest.approx(700 + 11 * face().ascent, abs=3)


def test_the_same_page_makes_the_same_bytes(pdf):
    page = Page(612, 792, (), typed=(TypedText(face(), (TypedLine("A", 72, 700, 11),)),))
    assert pdf_bytes([page], title="x", seed=1) == pdf_bytes([page], title="x", seed=1)


def test_archives_take_it(pdf, tmp_path):
    assert trouble_by_preflight(archive_pdf(pdf), tmp_path) == ""
