"""Files with pictures of pages, opened as cameras and scanners write them."""

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.printing.pdf import pdf_bytes
from desktop.samples.found_pages import UnreadableSheet, found_pages
from desktop.samples.photographs import ENOUGH, MOST_PIXELS, grey, photographs
from desktop.samples.picture_files import pictures_in
from desktop.samples.sheet_pages import FRAME, GUIDE, lay_out_sheet
from desktop.samples.sheets import sheet_of
from tests.samples.filled_sheets import blank

SHEET = sheet_of("a4", "en", "K7M2P", "abc")


@pytest.fixture(scope="module")
def page():
    return blank(SHEET, 150)[0]


def opened(path):
    return [picture.ink for _, picture in pictures_in([path])]


@pytest.mark.parametrize(
    ("kind", "mode"),
    [
        ("jpg", "RGB"),
        ("jpg", "L"),
        ("jpg", "CMYK"),
        ("png", "RGB"),
        ("png", "RGBA"),
        ("png", "LA"),
        ("png", "P"),
        ("png", "1"),
        ("tiff", "RGB"),
        ("tiff", "I;16"),
        ("webp", "RGB"),
    ],
)
def test_pictures_of_every_kind_show_their_page(page, tmp_path, kind, mode):
    path = tmp_path / f"page.{kind}"
    if mode == "I;16":
        deep = np.asarray(page.convert("L")).astype(np.uint16) * 257
        Image.fromarray(deep).save(path)
    elif mode == "1":
        page.convert("L").point(lambda value: 255 * (value > 128)).convert("1").save(path)
    else:
        page.convert(mode).save(path)
    (picture,) = opened(path)
    assert picture.mode == "L"
    (found,) = found_pages(picture, path.name)
    assert (found.sheet, found.number) == (SHEET, 1)


def test_a_telephones_own_format_is_read():
    (picture,) = opened(Path(__file__).with_name("page.heic"))
    assert found_pages(picture, "page.heic")[0].sheet == SHEET


def test_a_scan_of_several_pages_in_one_file_is_read_page_by_page(page, tmp_path):
    path = tmp_path / "pages.tiff"
    page.save(path, save_all=True, append_images=[page.rotate(180)])
    assert [len(found_pages(picture, path.name)) for picture in opened(path)] == [1, 1]


def test_pdfs_are_drawn(tmp_path):
    path = tmp_path / "scan.pdf"
    path.write_bytes(pdf_bytes(lay_out_sheet(SHEET), title="scan", seed=1))
    (picture,) = opened(path)
    assert found_pages(picture, path.name)[0].sheet == SHEET


def test_a_picture_is_turned_as_its_camera_says(page, tmp_path):
    path = tmp_path / "page.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6  # a quarter turn to the right; source: Exif 2.32, Orientation
    page.rotate(90, expand=True).save(path, exif=exif)
    (picture,) = opened(path)
    assert picture.size == page.size


def test_a_large_picture_is_made_as_small_as_is_of_use(tmp_path):
    path = tmp_path / "large.jpg"
    Image.new("L", (8000, 6000), 200).save(path)
    assert np.prod(opened(path)[0].size) <= ENOUGH


def test_guide_lines_are_nearly_white_in_the_light_that_pages_are_seen_in():
    for colour in (FRAME, GUIDE):
        rgb = tuple(round(255 * part) for part in colour)
        assert grey(Image.new("RGB", (1, 1), rgb)).getpixel((0, 0)) > 240


@pytest.mark.parametrize("side", [10_000, 14_000])
def test_a_hundred_megapixels_are_refused_before_they_are_read_in(tmp_path, side):
    path = tmp_path / "huge.png"
    Image.new("1", (side, side)).save(path)
    with pytest.raises(UnreadableSheet, match=f"“huge.png” has more than {MOST_PIXELS // 10**6} m"):
        list(photographs(path))


@pytest.mark.parametrize("kind", ["jpg", "png", "tiff"])
def test_a_file_that_breaks_off_is_refused(page, tmp_path, kind):
    file = io.BytesIO()
    page.save(file, {"jpg": "JPEG"}.get(kind, kind))
    path = tmp_path / f"page.{kind}"
    path.write_bytes(file.getvalue()[: len(file.getvalue()) // 2])
    with pytest.raises(UnreadableSheet, match=rf"^“page.{kind}” is (damaged|no picture)"):
        opened(path)


@pytest.mark.parametrize("content", [b"", b"hello", b"GIF89a\1\0\1\0", b"<svg/>"])
def test_what_is_no_picture_is_refused(tmp_path, content):
    path = tmp_path / "page.jpg"
    path.write_bytes(content)
    with pytest.raises(UnreadableSheet, match=r"^“page.jpg” is no picture that can be read"):
        opened(path)


def test_a_broken_pdf_is_refused(tmp_path):
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF-1.7\n" + bytes(1000))
    with pytest.raises(UnreadableSheet, match=r"^“scan.pdf” is damaged or locked"):
        opened(path)


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(UnreadableSheet, match=r"^“none.jpg” cannot be read \(no such file"):
        opened(tmp_path / "none.jpg")
