"""Pages as a printer takes them."""

import io

import numpy as np
import pikepdf
import pytest

from desktop.printing.feeds import fed_pages, page_size, single_pages
from desktop.printing.pdf import pdf_bytes
from desktop.printing.previews import page_image
from desktop.stationery.artwork import Shape, around
from desktop.stationery.boxes import Box
from desktop.stationery.pages import Page
from desktop.stationery.printer_profiles import Edge, Position, PrinterProfile, fed


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


@pytest.mark.parametrize(
    "profile",
    [
        PrinterProfile(),
        PrinterProfile(edge=Edge.LEFT, right=9, up=-6),
        PrinterProfile(Position.RIGHT, quarters=2, wide=1.02, high=0.98, carrier=(400, 500)),
        PrinterProfile(quarters=1, carrier=(400, 500)),
    ],
)
def test_all_that_is_on_a_page_goes_where_the_profile_sends_it(profile):
    square = Shape((around(Box(200, 50, 20, 20)),))
    pdf = pdf_bytes([Page(300, 200, (), (square,))], title="A page", seed=1)
    sent = fed(300, 200, profile)
    raster = page_image(fed_pages(pdf, profile), 0, 72)
    dark = np.frombuffer(raster.rgb, np.uint8).reshape(raster.height, raster.width, 3)[:, :, 0] < 99
    rows, columns = np.nonzero(dark)
    a, b, c, d, e, f = sent.matrix
    middle = (a * 210 + c * 60 + e, b * 210 + d * 60 + f)
    found = (columns.mean() + 0.5, raster.height - rows.mean() - 0.5)
    assert found == pytest.approx(middle, abs=1)
    assert page_size(fed_pages(pdf, profile)) == pytest.approx((sent.width, sent.height))


def test_each_side_of_a_sheet_can_be_sent_alone():
    pdf = pdf_bytes([Page(300, 200, ()), Page(200, 100, ())], title="Sides", seed=1)
    assert [page_size(one) for one in single_pages(pdf)] == [(300, 200), (200, 100)]
    alone = single_pages(pdf)[:1]
    assert single_pages(alone[0]) == alone


def test_a_page_with_its_short_edge_first_stays_as_it_is(card_of, hand, note):
    turned = fed_pages(card_of(note, hand))
    again = fed_pages(turned)
    assert page_size(again) == page_size(turned)
    assert np.array_equal(pixels(again), pixels(turned))
