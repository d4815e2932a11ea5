"""A page on its paper, and on larger paper."""

import pytest

from desktop.handwriting.inks import INKS
from desktop.stationery.artwork import Shape, around
from desktop.stationery.boxes import MM, Box
from desktop.stationery.cards import CardOrder, card_sides
from desktop.stationery.formats import ISO_A6_FOLDED
from desktop.stationery.pages import Page
from desktop.stationery.placements import Placement


def test_a_page_without_a_trim_is_cut_at_its_papers_edge():
    page = Page(100, 50, ())
    assert page.trim_box == page.bleed_box == Box(0, 0, 100, 50)


def test_bleed_ends_where_the_paper_does():
    assert Page(100, 50, (), bleed=9).bleed_box == Box(0, 0, 100, 50)
    assert Page(100, 50, (), trim=Box(10, 10, 80, 30), bleed=9).bleed_box == Box(1, 1, 98, 48)


def test_a_page_with_nothing_to_print_is_empty():
    assert Page(100, 50, ()).is_empty
    assert not Page(100, 50, (), artwork=(Shape((around(Box(1, 1, 9, 9)),)),)).is_empty


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_a_page_on_larger_paper_is_the_same_page_elsewhere(quarters, hand):
    (page,) = card_sides(
        CardOrder("Thank you, Ada.", ISO_A6_FOLDED, hand, 1, ink=INKS[0])
    ).printed()
    placement = Placement.at(5 * MM, 7 * MM, page.width, page.height, quarters)
    placed = page.placed(placement, 297 * MM, 297 * MM)
    left, bottom, right, top = page.bounds()
    box = placement.box(Box.between(left, bottom, right, top))
    assert placed.bounds() == pytest.approx((box.left, box.bottom, box.right, box.top))
    assert placed.trim_box == placement.box(page.paper)
    assert placed.writings[0].texts == page.writings[0].texts
