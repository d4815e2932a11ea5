"""A line that swells, drawn by a pen of one width."""

import numpy as np
import pytest

from desktop.handwriting.swells import followed


def line(*half_widths, length=10.0):
    """A straight one from left to right, wide as told at even steps of it."""
    along = np.linspace(0, length, 101)
    steps = np.linspace(0, length, len(half_widths))
    return np.column_stack([along, np.zeros(101), np.interp(along, steps, half_widths)])


def length(path):
    return float(np.hypot(*np.diff(path, axis=0).T).sum())


def gap(path, x, y):
    return float(np.hypot(*(path - [x, y]).T).min())


def test_a_line_as_wide_as_the_pens_is_followed_as_it_is():
    way = followed(line(0.5, 0.5), 1.0, swells=True)
    assert np.array_equal(way, line(0.5, 0.5)[:, :2])


def test_where_it_is_wider_the_pen_goes_along_both_sides_and_on():
    way = followed(line(0.5, 0.5, 0.8, 0.5, 0.5), 1.0, swells=True)
    assert gap(way, 5, 0.3) < 0.02
    assert gap(way, 5, -0.3) < 0.02
    assert np.abs(way[:, 1]).max() == pytest.approx(0.3)  # and nowhere beyond the line's edge
    assert way[0].tolist() == [0, 0]
    assert way[-1].tolist() == [10, 0]
    assert 10 < length(way) < 20


def test_it_is_not_lifted_and_makes_no_leap():
    way = followed(line(0.5, 0.8, 0.5, 0.9, 0.5), 1.0, swells=True)
    assert np.hypot(*np.diff(way, axis=0).T).max() < 0.3


@pytest.mark.parametrize("wide", [(0.8, 0.8, 0.5), (0.5, 0.8, 0.8), (0.8, 0.8)])
def test_a_wide_end_is_rounded_and_reached_without_a_third_way(wide):
    way = followed(line(*wide), 1.0, swells=True)
    ends = [x for x, half in ((-0.3, wide[0]), (10.3, wide[-1])) if half == 0.8]
    for end in ends:
        assert gap(way, end, 0) < 1e-9
    assert length(way) < 2 * 10 + 4


def test_where_it_is_a_little_wider_the_pen_is_not_troubled():
    assert length(followed(line(0.5, 0.6, 0.5), 1.0, swells=True)) == pytest.approx(10)


def test_a_plotter_may_draw_each_line_once():
    assert length(followed(line(0.5, 0.9, 0.5), 1.0, swells=False)) == pytest.approx(10)


def test_where_it_thins_out_the_pen_is_lifted_early():
    way = followed(line(0.2, 0.5, 0.5, 0.4), 1.0, swells=True)
    assert way[0].tolist() == pytest.approx([0.3, 0])
    assert way[-1].tolist() == pytest.approx([9.9, 0])


def test_the_way_back_along_a_line_is_drawn_once():
    back = line(0.5, 0.9)[::-1] * [1, 1, 0]
    way = followed(np.vstack([line(0.5, 0.9), back]), 1.0, swells=True)
    assert way[-1].tolist() == [0, 0]
    assert gap(way[-101:], 5, 0.2) == pytest.approx(0.2, abs=0.01)


@pytest.mark.parametrize("half", [0.2, 0.5, 0.9])
def test_a_dot_stays_a_dot(half):
    dot = np.array([(0.0, 0.0, half), (0.01, 0.0, half)])
    way = followed(dot, 1.0, swells=True)
    assert len(way) >= 2
    assert np.abs(way).max() <= max(0.011, half - 0.5 + 0.011)
