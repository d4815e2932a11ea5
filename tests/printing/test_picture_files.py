"""Pictures are what their bytes say, whole, and no larger than can be drawn; else refused."""

import struct
import zlib
from io import BytesIO

import pikepdf
import pytest
from PIL import Image

from desktop.printing.picture_files import NotAPicture, read_picture
from desktop.stationery.pictures import PictureKind

SVG = """<svg xmlns="http://www.w3.org/2000/svg" width="100" height="60">
<rect width="100" height="60" fill="#fbe"/></svg>"""


def pixels(kind, size=(40, 30), **options) -> bytes:
    file = BytesIO()
    Image.new("RGB", size, "teal").save(file, kind, **options)
    return file.getvalue()


def page(**options) -> bytes:
    file = BytesIO()
    document = pikepdf.new()
    document.add_blank_page(page_size=(200, 100))
    document.save(file, **options)
    return file.getvalue()


def said_size(width: int, height: int) -> bytes:
    """A PNG that says it is so large, and is not."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = (b"IHDR" + header, b"IDAT" + bytes(9))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
        for chunk in chunks
    )


@pytest.fixture
def read(tmp_path):
    def read(name, data):
        (tmp_path / name).write_bytes(data)
        return read_picture(tmp_path / name)

    return read


@pytest.mark.parametrize(
    ("name", "data", "kind", "size"),
    [
        ("a.png", pixels("PNG"), PictureKind.PNG, (40, 30)),
        ("a.JPG", pixels("JPEG"), PictureKind.JPEG, (40, 30)),
        ("noname", pixels("JPEG"), PictureKind.JPEG, (40, 30)),
        ("a.pdf", page(), PictureKind.PDF, (200, 100)),
    ],
)
def test_a_picture_is_read_with_its_size(name, data, kind, size, read):
    picture = read(name, data)
    assert picture.kind is kind
    assert (picture.width, picture.height) == size


def test_a_drawing_is_read_as_a_page_of_its_shape(read):
    picture = read("a.svg", SVG.encode())
    assert picture.kind is PictureKind.PDF
    assert picture.width / picture.height == pytest.approx(100 / 60)


def test_a_picture_that_a_camera_turned_is_measured_as_it_is_seen(read):
    exif = Image.Exif()
    exif[274] = 6
    picture = read("a.jpg", pixels("JPEG", exif=exif))
    assert (picture.width, picture.height) == (30, 40)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.txt", b"Dear Ada", "no picture that Fairhand reads"),
        ("a.png", b"", "no picture that Fairhand reads"),
        ("a.png", pixels("JPEG"), "in truth a JPEG file: give it a name that ends in .jpg"),
        ("a.jpg", page(), "in truth a PDF file"),
        ("a.svg", pixels("PNG"), "in truth a PNG file"),
        ("a.png", pixels("PNG", (400, 300))[:200], "is broken"),
        ("a.jpg", pixels("JPEG", (400, 300))[:700], "is broken"),
        ("a.jpg", b"\xff\xd8\xff" + bytes(50), "is broken"),
        ("a.pdf", b"%PDF-1.4 and nothing", "is broken"),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><g>", "is broken"),
        ("a.svg", b"<svg width='0' height='9'/>", "is broken"),
        ("a.png", said_size(50_000, 50_000), "50000 x 50000 pixels, far more than"),
        ("a.png", said_size(50_000, 1), "far more than a card can show"),
    ],
)
def test_what_is_no_picture_is_refused_in_one_sentence(name, data, said, read):
    with pytest.raises(NotAPicture, match=said):
        read(name, data)


def test_a_locked_page_is_refused(read):
    locked = page(encryption=pikepdf.Encryption(owner="me", user="you"))
    with pytest.raises(NotAPicture, match="locked with a password"):
        read("a.pdf", locked)


def test_a_picture_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(NotAPicture, match="cannot be read"):
        read_picture(tmp_path / "none.png")


def test_a_drawing_does_not_reach_other_files(read, tmp_path):
    (tmp_path / "secret").write_text("hidden words")
    entity = f"""<!DOCTYPE svg [<!ENTITY e SYSTEM "file://{tmp_path}/secret">]>"""
    text = SVG.replace("</svg>", "<text>&e;</text></svg>")
    data = read("a.svg", (entity + text).encode()).data
    with pikepdf.open(BytesIO(data)) as document:
        assert b"hidden" not in document.pages[0].Contents.read_bytes()
