"""Pages as a printer takes them."""

import io

import numpy as np
import pikepdf
import pytest

from desktop.printing.feeds import fed_pages, page_size
from desktop.printing.previews import page_image


def pixels(pdf):
    raster = page_image(pdf, 0, 50)
    return np.frombuffer(raster.rgb, np.uint8).reshape(raster.height, raster.width, 3).astype(int)


def test_a_wide_page_is_turned_with_all_that_is_on_it(card_of, hand, note):
    pdf = card_of(note, hand)
    turned = fed_pages(pdf)
    assert page_size(pdf) == pytest.approx((612, 396))
    assert page_size(turned) == pytest.approx((396, 612))
    left, right = (np.rot90(pixels(pdf), quarters) for quarters in (1, -1))
    assert apart(left, pixels(turned)) < 0.2 * apart(right, pixels(turned))


def apart(one, two) -> float:
    """How much two pictures differ; by antialiasing alone where they are the same page."""
    return float((np.abs(one - two) ** 2).mean())


def test_a_turned_page_asks_nobody_to_turn_it(card_of, hand, note):
    with pikepdf.open(io.BytesIO(fed_pages(card_of(note, hand)))) as pdf:
        (page,) = pdf.pages
        assert page.get("/Rotate", 0) == 0
        assert page.mediabox == page.trimbox
        assert pdf.Root.ViewerPreferences.PrintScaling == "/None"


def test_a_page_with_its_short_edge_first_stays_as_it_is(card_of, hand, note):
    turned = fed_pages(card_of(note, hand))
    again = fed_pages(turned)
    assert page_size(again) == page_size(turned)
    assert np.array_equal(pixels(again), pixels(turned))
