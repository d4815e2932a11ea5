"""A page for the print shop: on larger paper, with marks outside its bleed."""

import pytest

from desktop.stationery.boxes import MM, Box
from desktop.stationery.marks import for_print_shop
from desktop.stationery.pages import Page

CARD = Page(210 * MM, 148 * MM, (), folds=((105 * MM, 0, 105 * MM, 148 * MM),))


def ends(shape):
    for outline in shape.outlines:
        yield outline.start
        yield from (piece[-2:] for piece in outline.pieces)


def test_the_boxes_of_a_page_for_the_shop_are_nested():
    page = for_print_shop(CARD)
    trim, bleed = page.trim_box, page.bleed_box
    assert (trim.width, trim.height) == pytest.approx((210 * MM, 148 * MM))
    assert (bleed.width, bleed.height) == pytest.approx((216 * MM, 154 * MM))
    assert page.paper.holds((bleed.left, bleed.bottom, bleed.right, bleed.top))


def test_marks_are_on_the_paper_and_outside_the_bleed():
    page = for_print_shop(CARD)
    bleed = page.bleed_box
    for mark in page.marks:
        for x, y in ends(mark):
            assert page.paper.holds((x, y, x, y))
            assert not Box.inset(bleed, 0.1).holds((x, y, x, y))


def test_a_fold_has_a_dashed_mark_at_either_end():
    (fold,) = (mark for mark in for_print_shop(CARD).marks if mark.dash)
    middle = for_print_shop(CARD).width / 2
    assert {round(x, 2) for x, _ in ends(fold)} == {round(middle, 2)}
    assert len(fold.outlines) == 2
