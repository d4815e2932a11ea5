"""Which pen to take for a line that swells."""

import pytest

from desktop.handwriting.nibs import best_width
from desktop.stationery.boxes import MM


@pytest.mark.parametrize("line", [0.2, 0.26, 0.33, 0.38, 0.44, 0.53])
def test_a_pen_that_is_sold_is_taken_and_one_a_little_thinner_than_the_line(line):
    width = best_width(line * MM, 0.0) / MM
    assert width / 0.05 == pytest.approx(round(width / 0.05))
    assert line - 0.07 < width < line + 0.01


def test_a_broad_nibs_line_asks_for_a_thinner_pen():
    assert best_width(0.42 * MM, 0.34) < best_width(0.42 * MM, 0.0)


def test_no_pen_is_thinner_than_there_are():
    assert best_width(0.05 * MM, 0.0) == pytest.approx(0.15 * MM)
