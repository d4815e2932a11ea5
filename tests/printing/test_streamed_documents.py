"""A document whose pages are written as they are made."""

import io

import pikepdf

from desktop.printing.pdf_files import PageCanvas
from desktop.stationery.pages import Page


def test_each_page_is_in_the_file_as_soon_as_it_is_made():
    file = io.BytesIO()
    canvas = PageCanvas(file, "Pages", "en-US")
    before = 0
    for width in range(200, 206):
        canvas.add_page(Page(width, 100, ()), f"q {width} 0 m Q".encode())
        assert file.tell() > before
        before = file.tell()
        assert f"/MediaBox [0 0 {width} 100]".encode() in file.getvalue()
    canvas.save()
    with pikepdf.open(file) as pdf:
        assert [int(page.mediabox[2]) for page in pdf.pages] == [*range(200, 206)]
        for width, page in zip(range(200, 206), pdf.pages, strict=True):
            assert f"q {width} 0 m Q".encode() in page.Contents.read_bytes()
        assert not pdf.check_pdf_syntax()
