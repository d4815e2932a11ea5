"""Pictures of pages are of the PDF itself."""

from threading import Thread

import numpy as np
import pytest

from desktop.handwriting.inks import INKS
from desktop.printing.pdf import pdf_bytes
from desktop.printing.previews import _opened, page_image
from desktop.stationery.cards import CardOrder, card_sides
from desktop.stationery.envelopes import EnvelopeOrder, lay_out_envelope
from desktop.stationery.formats import US_A2_ENVELOPE, US_A2_FOLDED


@pytest.fixture
def pages(hand, note):
    card = card_sides(CardOrder(note, US_A2_FOLDED, hand, 7, ink=INKS[0])).printed()
    return [
        *card,
        lay_out_envelope(EnvelopeOrder(("Ada",), (), US_A2_ENVELOPE, hand, 7, ink=INKS[0])),
    ]


@pytest.fixture
def pdf(pages):
    return pdf_bytes(pages, title="Both", seed=7)


def pixels(raster):
    return np.frombuffer(raster.rgb, np.uint8).reshape(raster.height, raster.width, 3)


def test_there_is_a_picture_of_each_page_in_its_size(pdf):
    card, envelope = page_image(pdf, 0, 100), page_image(pdf, 1, 100)
    assert (card.width, card.height) == (850, 550)
    assert (envelope.width, envelope.height) == pytest.approx((575, 438), abs=1)


def test_ink_is_where_the_page_has_it_and_has_its_colour(pdf, pages):
    dpi = 100
    picture = pixels(page_image(pdf, 0, dpi))
    dark = picture.min(axis=2) < 128
    rows, columns = np.nonzero(dark)
    left, bottom, right, top = pages[0].bounds()
    scale = dpi / 72
    assert columns.min() >= left * scale - 1
    assert columns.max() <= right * scale + 1
    assert picture.shape[0] - rows.max() >= bottom * scale - 1
    assert picture.shape[0] - rows.min() <= top * scale + 1
    red, _, blue = picture[dark].mean(axis=0)
    assert blue > red  # blue-black, and not turned round


def test_a_page_is_drawn_when_no_other_document_is_open(pdf):
    done = []

    def draw():
        done.append(page_image(pdf, 0, 100))

    drawing = Thread(target=draw)
    with _opened(pdf):
        drawing.start()
        drawing.join(0.2)  # far longer than it takes
        assert not done
    drawing.join()
    assert done
