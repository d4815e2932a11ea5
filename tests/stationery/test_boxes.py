"""Rectangles on a page."""

import pytest

from desktop.stationery.boxes import INCH, MM, Box


def test_an_inch_is_72_points_and_25_4_millimetres():
    assert INCH == 72
    assert pytest.approx(INCH) == 25.4 * MM


def test_a_box_between_edges_has_those_edges():
    box = Box.between(1, 2, 4, 8)
    assert (box.left, box.bottom, box.right, box.top) == (1, 2, 4, 8)


def test_an_inset_box_has_the_border_on_every_side():
    assert Box(0, 0, 10, 20).inset(2) == Box(2, 2, 6, 16)


@pytest.mark.parametrize(
    ("bounds", "held"),
    [
        ((0, 0, 10, 10), True),
        ((1, 1, 9, 9), True),
        ((-0.1, 1, 9, 9), False),
        ((1, -0.1, 9, 9), False),
        ((1, 1, 10.1, 9), False),
        ((1, 1, 9, 10.1), False),
    ],
)
def test_a_box_holds_what_stays_inside_every_edge(bounds, held):
    assert Box(0, 0, 10, 10).holds(bounds) is held
