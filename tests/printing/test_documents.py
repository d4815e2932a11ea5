"""The same pages as a file for each purpose."""

import io

import pikepdf
import pytest

from desktop.handwriting.inks import INKS
from desktop.printing.documents import NoPressNamed, document
from desktop.printing.pdf import pdf_bytes
from desktop.printing.preflight import preflight
from desktop.printing.presses import NoSuchPress
from desktop.printing.purposes import Purpose, Shop
from desktop.stationery.cards import CardOrder, card_sides
from desktop.stationery.formats import US_A2_FOLDED
from desktop.stationery.marks import for_print_shop


@pytest.fixture
def pages(hand, note):
    return card_sides(CardOrder(note, US_A2_FOLDED, hand, 7, ink=INKS[0])).printed()


@pytest.mark.parametrize("purpose", Purpose)
def test_a_document_is_good_for_its_purpose(pages, purpose):
    pdf = document(pages, purpose, title="Card", seed=7, shop=Shop("FOGRA39"))
    report = preflight(pdf, "card.pdf")
    assert (report.purpose, report.is_good) == (purpose, True), report


def test_the_document_for_home_is_the_plain_one(pages):
    plain = pdf_bytes(pages, title="Card", seed=7)
    assert document(pages, Purpose.HOME, title="Card", seed=7) == plain


def test_a_shops_page_has_its_bleed_and_a_page_with_marks_keeps_its_own(pages):
    laid = [for_print_shop(page) for page in pages]
    files = [
        document(some, Purpose.SHOP, title="Card", seed=7, shop=Shop("FOGRA39"))
        for some in (pages, laid)
    ]
    assert files[0] == files[1]
    with pikepdf.open(io.BytesIO(files[0])) as pdf:
        assert float(pdf.pages[0].mediabox[2]) == pytest.approx(laid[0].width, abs=0.01)


def test_a_shop_without_a_press_is_asked_for(pages):
    with pytest.raises(NoPressNamed, match="give the ICC profile that the shop sent"):
        document(pages, Purpose.SHOP, title="Card", seed=7)


def test_a_press_that_nobody_knows_is_refused(pages):
    with pytest.raises(NoSuchPress):
        document(pages, Purpose.SHOP, title="Card", seed=7, shop=Shop("the usual"))
