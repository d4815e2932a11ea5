"""What a print shop gets: its inks, its boxes, its intent, and marks in every ink."""

import io
import zlib
from dataclasses import replace

import numpy as np
import pikepdf
import pytest
from PIL import Image

from desktop.handwriting.inks import INKS
from desktop.printing.drawn_colours import drawn_colours
from desktop.printing.drawn_parts import operators
from desktop.printing.pdf import pdf_bytes
from desktop.printing.preflight import preflight
from desktop.printing.presses import Press, press
from desktop.printing.purposes import Purpose
from desktop.printing.separations import NoSuchInk
from desktop.printing.shop_files import NotForPress, shop_pdf
from desktop.stationery.artwork import Shape, around
from desktop.stationery.boxes import Box
from desktop.stationery.cards import CardOrder, card_sides
from desktop.stationery.formats import US_A2_FOLDED
from desktop.stationery.marks import for_print_shop
from tests.printing.icc import press_file
from tests.printing.validators import trouble_by_qpdf

BY_NAME = Press("FOGRA39")


@pytest.fixture
def card(hand, note):
    (page,) = card_sides(CardOrder(note, US_A2_FOLDED, hand, 7, ink=INKS[0])).printed()
    gold = Shape((around(Box(-9, -9, 60, page.height + 18)),), (0.9, 0.7, 0.2))
    page = replace(page, artwork=(gold,), folds=((306, 0, 306, 396),))
    return pdf_bytes([for_print_shop(page)], title="Card, Zoë", seed=7)


@pytest.fixture(params=["by name", "by profile"])
def each_press(request):
    return BY_NAME if request.param == "by name" else press(str(press_file()))


def opened(pdf):
    return pikepdf.open(io.BytesIO(pdf))


def with_picture(pdf: bytes, **more) -> bytes:
    """The PDF with a picture of 2 x 1 pixels in red, green and blue on its first page."""
    with opened(pdf) as document:
        picture = document.make_stream(
            zlib.compress(bytes([255, 0, 0, 0, 0, 255])),
            Type=pikepdf.Name.XObject,
            Subtype=pikepdf.Name.Image,
            Width=2,
            Height=1,
            ColorSpace=pikepdf.Name.DeviceRGB,
            BitsPerComponent=8,
            Filter=pikepdf.Name.FlateDecode,
            **more,
        )
        (page,) = document.pages
        page.Resources.XObject = pikepdf.Dictionary(Im0=picture)
        page.contents_add(document.make_stream(b"q 72 0 0 36 100 100 cm /Im0 Do Q"))
        file = io.BytesIO()
        document.save(file)
    return file.getvalue()


def test_no_colour_of_a_screen_is_left(card, each_press):
    with opened(card) as before, opened(shop_pdf(card, each_press)) as after:
        assert drawn_colours(before) == {"RGB"}
        assert drawn_colours(after) == {"CMYK"}


def test_the_boxes_are_those_of_the_page(card):
    with opened(card) as before, opened(shop_pdf(card, BY_NAME)) as after:
        for box in ("/MediaBox", "/BleedBox", "/TrimBox"):
            assert list(before.pages[0][box]) == list(after.pages[0][box])


def test_marks_are_in_every_ink(card):
    with opened(shop_pdf(card, BY_NAME)) as pdf:
        (page,) = pdf.pages
        drawn = [name for name, _ in operators(page)]
        assert drawn.count("SCN") == 2  # crop marks and fold marks
        space = page.Resources.ColorSpace["/EveryInk"]
        assert [str(part) for part in space[:3]] == ["/Separation", "/All", "/DeviceCMYK"]


def test_with_a_profile_it_is_pdf_x_4_and_holds_it(card):
    found = press(str(press_file()))
    with opened(shop_pdf(card, found, author="Jordan")) as pdf:
        (intent,) = pdf.Root.OutputIntents
        assert intent.S == "/GTS_PDFX"
        assert intent.DestOutputProfile.read_bytes() == found.profile.data
        assert b"<pdfxid:GTS_PDFXVersion>PDF/X-4<" in pdf.Root.Metadata.read_bytes()
        assert pdf.pdf_version == "1.6"
        assert pdf.docinfo["/Trapped"] == pikepdf.Name("/False")
        assert str(pdf.docinfo["/Author"]) == "Jordan"


def test_with_a_condition_alone_it_is_pdf_x_1a_and_names_it(card):
    with opened(shop_pdf(card, BY_NAME)) as pdf:
        (intent,) = pdf.Root.OutputIntents
        assert str(intent.OutputConditionIdentifier) == "FOGRA39"
        assert str(intent.RegistryName) == "http://www.color.org"
        assert str(pdf.docinfo["/GTS_PDFXVersion"]) == "PDF/X-1a:2003"
        assert pdf.pdf_version == "1.4"


def test_it_passes_our_own_preflight_and_qpdfs(card, each_press, tmp_path):
    made = shop_pdf(card, each_press)
    report = preflight(made, "card.pdf")
    assert report.purpose is Purpose.SHOP
    assert report.is_good, report
    assert trouble_by_qpdf(made, tmp_path) == ""


def test_the_same_pages_make_the_same_file(card, each_press):
    assert shop_pdf(card, each_press) == shop_pdf(card, each_press)


def test_a_picture_is_changed_into_the_presss_inks(card, each_press):
    with opened(shop_pdf(with_picture(card), each_press)) as pdf:
        picture = pdf.pages[0].Resources.XObject.Im0
        assert picture.ColorSpace == pikepdf.Name.DeviceCMYK
        inked = np.frombuffer(picture.read_bytes(), np.uint8).reshape(2, 4)
        pixels = Image.frombytes("RGB", (2, 1), bytes([255, 0, 0, 0, 0, 255]))
        assert (inked == np.asarray(each_press.picture(pixels))[0]).all()
        assert drawn_colours(pdf) == {"CMYK"}


def test_a_gradient_in_a_screens_colours_is_refused(card):
    with opened(card) as document:
        (page,) = document.pages
        ramp = pikepdf.Dictionary(FunctionType=2, Domain=[0, 1], N=1, C0=[1, 0, 0], C1=[0, 0, 1])
        page.Resources.Shading = pikepdf.Dictionary(
            S0=pikepdf.Dictionary(
                ShadingType=2, ColorSpace=pikepdf.Name.DeviceRGB, Coords=[0, 0, 9, 9], Function=ramp
            )
        )
        page.contents_add(document.make_stream(b"/S0 sh"))
        file = io.BytesIO()
        document.save(file)
    with pytest.raises(NotForPress, match="save the picture as PNG or JPEG"):
        shop_pdf(file.getvalue(), BY_NAME)


def test_the_words_are_still_there(card, note):
    import pypdfium2  # as in the module that draws pages

    with pypdfium2.PdfDocument(shop_pdf(card, BY_NAME)) as pdf:
        assert pdf[0].get_textpage().get_text_range().split() == note.split()


def test_words_are_printed_in_the_spot_ink_and_artwork_is_not(card):
    with opened(shop_pdf(card, BY_NAME, spot="PANTONE 533 C")) as pdf:
        assert drawn_colours(pdf) == {"CMYK", "“PANTONE 533 C”"}
        (page,) = pdf.pages
        tints = [float(ops[0]) for name, ops in operators(page) if name == "scn"]
        assert max(tints) == 1
        assert 0.5 < min(tints) < 1  # the shades of a pen
        kind, ink, stands_for, _ = page.Resources.ColorSpace["/SpotInk"]
        assert (kind, ink, stands_for) == ("/Separation", "/PANTONE 533 C", "/DeviceCMYK")


@pytest.mark.parametrize("name", ["Black", " cyan ", "x" * 99, "a\x00b"])
def test_what_no_shop_mixes_is_no_spot_ink(card, name):
    with pytest.raises(NoSuchInk, match="PANTONE 533 C"):
        shop_pdf(card, BY_NAME, spot=name)
