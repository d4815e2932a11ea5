"""Where things come to lie when their page is turned and moved."""

import pytest

from desktop.stationery.boxes import Box
from desktop.stationery.placements import Placement


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_a_turned_page_has_its_corner_where_it_was_put(quarters):
    placement = Placement.at(10, 20, 30, 40, quarters)
    width, height = (30, 40) if quarters % 2 == 0 else (40, 30)
    assert placement.box(Box(0, 0, 30, 40)) == Box(10, 20, width, height)


def test_a_quarter_turn_is_to_the_left():
    assert Placement.at(0, 0, 30, 40, 1).point(30, 0) == (40, 30)
    assert Placement.at(0, 0, 30, 40, 1).point(0, 0) == (40, 0)


def test_two_placements_one_after_the_other_are_one_matrix():
    first, then = Placement.at(1, 2, 30, 40, 1), Placement.at(5, 6, 40, 30, 3)
    a, b, c, d, e, f = then.after(first.matrix)
    x, y = then.point(*first.point(3, 4))
    assert (a * 3 + c * 4 + e, b * 3 + d * 4 + f) == pytest.approx((x, y))
