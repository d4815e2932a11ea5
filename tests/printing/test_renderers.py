"""Every file looks the same in every program that draws PDFs, but for how edges are smoothed."""

import io
from dataclasses import replace

import numpy as np
import pikepdf
import pytest
from PIL import Image

from desktop.handwriting.inks import INKS
from desktop.printing.documents import document
from desktop.printing.purposes import Purpose, Shop
from desktop.stationery.artwork import PlacedPicture, Shape, around
from desktop.stationery.boxes import Box
from desktop.stationery.cards import CardOrder, card_sides
from desktop.stationery.formats import US_A2_FOLDED
from desktop.stationery.pictures import Picture, PictureKind
from desktop.typefaces.faces import face
from desktop.typefaces.typed_texts import TypedLine, TypedText
from tests.printing.renderers import RENDERERS, by_pdfium
from tests.printing.validators import trouble_by_qpdf

DPI = 144  # two pixels a point, so that no engine has to round the paper's size
ALIKE = 96  # of 255


def darkest_near(picture, reach):
    """The darkest of each pixel and of those around it."""
    height, width = picture.shape
    padded = np.pad(picture, reach, mode="edge")
    across = range(2 * reach + 1)
    shifts = [(down, right) for down in across for right in across]
    return np.min([padded[d : d + height, r : r + width] for d, r in shifts], axis=0)


def grey_range(picture):
    """The picture with its darkest ink black: engines mix a press's inks each in its own way."""
    darkest = picture.min()
    return 255 * (picture - darkest) / (255 - darkest)


def cut(picture, pdf):
    """What is left when the marks are cut off, which are too thin for engines to agree on."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        page = document.pages[0]
        left, bottom, right, top = (float(edge) * DPI / 72 for edge in page.trimbox)
        height = float(page.mediabox[3]) * DPI / 72
    return picture[round(height - top) : round(height - bottom), round(left) : round(right)]


@pytest.fixture
def page(hand, note):
    """A card with writing, type, shapes and a picture on it."""
    (page,) = card_sides(CardOrder(note, US_A2_FOLDED, hand, 7, ink=INKS[0])).printed()
    pixels = io.BytesIO()
    Image.linear_gradient("L").convert("RGB").save(pixels, "PNG")
    picture = Picture("ramp.png", PictureKind.PNG, pixels.getvalue(), 256, 256)
    box = Box(40, 40, 90, 90)
    artwork = (
        PlacedPicture(picture, (90, 0, 0, 90, 40, 40), box),
        Shape((around(Box(20, 200, 100, 60)),), (0.1, 0.2, 0.6), line=2),
    )
    type_line = TypedLine("Set in type, 1234", 40, 300, 12)
    return replace(page, artwork=artwork, typed=(TypedText(face(), (type_line,)),))


@pytest.mark.parametrize("render", RENDERERS, ids=lambda render: render.__name__)
@pytest.mark.parametrize("purpose", Purpose)
def test_all_ink_is_within_a_pixel_of_where_any_engine_has_it(render, purpose, page, tmp_path):
    file = tmp_path / "page.pdf"
    pdf = document([page], purpose, title="Card", seed=7, shop=Shop("FOGRA39"))
    file.write_bytes(pdf)
    assert trouble_by_qpdf(pdf, tmp_path) == ""
    ours, theirs = by_pdfium(file, DPI), render(file, DPI)
    assert np.abs(np.subtract(ours.shape, theirs.shape)).max() <= 1  # how a paper's size is rounded
    ours, theirs = (grey_range(cut(one, pdf)) for one in (ours, theirs))
    assert (ours < 128).sum() > 5000
    reach = 2 if purpose is Purpose.SHOP else 1  # its paper is of no whole number of pixels
    for one, other in ((ours, theirs), (theirs, ours)):
        assert (darkest_near(other, reach) - one).max() < ALIKE
