"""Pictures on pages: each once in the file, in its place, whatever it is made of."""

from io import BytesIO

import pikepdf
import pytest
from PIL import Image

from desktop.printing.documents import document
from desktop.printing.pdf import pdf_bytes
from desktop.printing.picture_files import picture
from desktop.printing.preflight import preflight
from desktop.printing.previews import page_image
from desktop.printing.purposes import Purpose
from desktop.stationery.artwork import PlacedPicture
from desktop.stationery.boxes import Box
from desktop.stationery.pages import Page

SVG = b"""<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100">
<rect width="100" height="100" fill="#f00"/><rect width="50" height="50" fill="#00f"/></svg>"""


WHOLE, IN_PLACE = Box(20, 20, 60, 60), (60, 0, 0, 60, 20, 20)


def four_colours(mode="RGB", **options) -> Image.Image:
    image = Image.new("RGB", (60, 60), "red")
    image.paste("blue", (0, 0, 30, 30))
    return image.convert(mode)


def saved(image, kind, **options) -> bytes:
    file = BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def drawn(made, window=WHOLE):
    page = Page(100, 100, (), (PlacedPicture(made, IN_PLACE, window),))
    pdf = pdf_bytes([page, page], title="A card", seed=1)
    raster = page_image(pdf, 1, 72)
    return pdf, Image.frombytes("RGB", (raster.width, raster.height), raster.rgb)


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("PNG", saved(four_colours(), "PNG")),
        ("PNG", saved(four_colours("P"), "PNG")),
        ("JPEG", saved(four_colours(), "JPEG", quality=95, subsampling=0)),
        ("JPEG", saved(four_colours("CMYK"), "JPEG", quality=95)),
        ("SVG", SVG),
        ("PDF", saved(four_colours(), "PDF")),
    ],
)
def test_a_picture_is_drawn_upright_in_its_place_and_once(kind, data):
    pdf, seen = drawn(picture("a", kind, data))
    red, blue = seen.getpixel((65, 65)), seen.getpixel((35, 35))
    assert red[0] > 200
    assert red[2] < 90
    assert blue[2] > 100
    assert blue[0] < 90
    assert seen.getpixel((10, 10)) == seen.getpixel((90, 50)) == (255, 255, 255)
    with pikepdf.open(BytesIO(pdf)) as document:
        first, second = (page.Resources.XObject.P1 for page in document.pages)
        assert first.objgen == second.objgen


def test_a_picture_is_cut_off_at_its_window():
    _, seen = drawn(picture("a", "SVG", SVG), Box(20, 20, 30, 60))
    assert seen.getpixel((70, 50)) == (255, 255, 255)
    assert seen.getpixel((40, 70)) == (255, 0, 0)


def test_what_shines_through_is_laid_on_white():
    clear = Image.new("RGBA", (60, 60), (0, 0, 0, 0))
    _, seen = drawn(picture("a", "PNG", saved(clear, "PNG")))
    assert seen.getpixel((50, 50)) == (255, 255, 255)


def test_a_picture_that_a_camera_turned_is_drawn_as_it_is_seen():
    exif = Image.Exif()
    exif[274] = 3  # upside down
    _, seen = drawn(picture("a", "JPEG", saved(four_colours(), "JPEG", exif=exif)))
    assert seen.getpixel((65, 65))[2] > 200


SEE_THROUGH = SVG.replace(b'fill="#f00"', b'fill="#f00" fill-opacity="0.5"')
LETTERS = SVG.replace(b"</svg>", b'<text x="5" y="90" font-size="20">Thanks</text></svg>')


@pytest.mark.parametrize("data", [SEE_THROUGH, LETTERS])
def test_a_drawing_that_archives_would_not_take_is_turned_into_pixels(data):
    page = Page(100, 100, (), (PlacedPicture(picture("a", "SVG", data), IN_PLACE, WHOLE),))
    kept = document([page], Purpose.ARCHIVE, title="A card", seed=1)
    assert preflight(kept, "a.pdf", Purpose.ARCHIVE).is_good
    with pikepdf.open(BytesIO(kept)) as pdf:
        assert pdf.pages[0].Resources.XObject.P1.Subtype == "/Image"


@pytest.mark.parametrize(
    ("kind", "data"), [("SVG", SVG), ("PNG", saved(four_colours("RGBA"), "PNG"))]
)
def test_archives_take_a_card_with_a_picture(kind, data):
    page = Page(100, 100, (), (PlacedPicture(picture("a", kind, data), IN_PLACE, WHOLE),))
    kept = document([page], Purpose.ARCHIVE, title="A card", seed=1)
    assert preflight(kept, "a.pdf", Purpose.ARCHIVE).is_good


def test_a_jpeg_goes_in_as_it_is():
    data = saved(four_colours(), "JPEG")
    pdf, _ = drawn(picture("a", "JPEG", data))
    with pikepdf.open(BytesIO(pdf)) as document:
        assert document.pages[0].Resources.XObject.P1.read_raw_bytes() == data


def test_the_same_pictures_make_the_same_bytes():
    made = picture("a", "PDF", saved(four_colours(), "PDF"))
    assert drawn(made)[0] == drawn(made)[0]
