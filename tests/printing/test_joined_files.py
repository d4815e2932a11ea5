"""PDFs joined into one."""

from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from desktop.printing.joined_files import join_pdfs
from desktop.printing.picture_files import read_picture
from desktop.stationery.fronts import Front
from desktop.workflows.write_notes import NoteOrder, card_pdf


@pytest.fixture
def cards(tmp_path):
    """Three files, each a card."""
    paths = [tmp_path / f"{number}.pdf" for number in range(3)]
    for number, path in enumerate(paths):
        path.write_bytes(card_pdf(NoteOrder(f"Dear Ada,\n\nCard {number}.", seed=number)))
    return paths


def joined(paths):
    file = BytesIO()
    join_pdfs(paths, file)
    return file.getvalue()


def test_every_page_is_there_in_order_with_its_words(cards):
    with pypdfium2.PdfDocument(joined(cards)) as document:
        texts = [page.get_textpage().get_text_range().split() for page in document]
    assert texts == [["Dear", "Ada,", "Card", f"{number}."] for number in range(3)]


def test_a_page_looks_as_it_did_alone(cards):
    with pypdfium2.PdfDocument(joined(cards)) as whole, pypdfium2.PdfDocument(cards[2]) as alone:
        there, here = (page.render(scale=1).to_numpy() for page in (whole[2], alone[0]))
        assert (there == here).all()
        assert (there != 255).any()


def test_nothing_of_it_is_broken(cards):
    with pikepdf.open(BytesIO(joined(cards))) as whole:
        assert whole.check_pdf_syntax() == []
        assert [page.label for page in whole.pages] == ["1", "2", "3"]
        fonts = {
            str(font.BaseFont) for page in whole.pages for font in page.Resources.Font.values()
        }
    assert len(fonts) == 3


def test_pictures_are_kept(tmp_path):
    Image.new("RGB", (900, 600), "teal").save(tmp_path / "photo.jpg")
    front = Front(read_picture(tmp_path / "photo.jpg"))
    paths = [tmp_path / "one.pdf", tmp_path / "two.pdf"]
    for number, path in enumerate(paths):
        path.write_bytes(card_pdf(NoteOrder(f"Dear Ada {number},", seed=number, front=front)))
    with pypdfium2.PdfDocument(joined(paths)) as whole, pypdfium2.PdfDocument(paths[1]) as alone:
        assert len(whole) == 4
        for there, here in ((2, 0), (3, 1)):
            assert (
                whole[there].render(scale=1).to_numpy() == alone[here].render(scale=1).to_numpy()
            ).all()


def test_title_language_and_print_scaling_are_those_of_the_first(cards):
    with pikepdf.open(BytesIO(joined(cards))) as whole, pikepdf.open(cards[0]) as first:
        assert whole.docinfo["/Title"] == first.docinfo["/Title"]
        assert whole.Root.Lang == first.Root.Lang
        assert whole.Root.ViewerPreferences.PrintScaling == pikepdf.Name("/None")


def test_the_same_files_give_the_same_bytes_and_others_another_id(cards):
    assert joined(cards) == joined(cards)
    with (
        pikepdf.open(BytesIO(joined(cards))) as one,
        pikepdf.open(BytesIO(joined(cards[1:]))) as two,
    ):
        assert list(one.trailer.ID) != list(two.trailer.ID)
