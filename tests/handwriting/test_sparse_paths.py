"""Paths of few points."""

import numpy as np
import pytest

from desktop.handwriting.sparse_paths import sparse


def circle(points, radius=1.0):
    angle = np.linspace(0, 2 * np.pi, points)
    return radius * np.column_stack([np.cos(angle), np.sin(angle)])


def test_points_on_a_straight_line_are_left_out_and_its_ends_are_not():
    line = np.column_stack([np.linspace(0, 8, 9), np.linspace(0, 4, 9)])
    assert sparse(line, 0.01).tolist() == [[0, 0], [8, 4]]


def test_no_place_of_a_curve_is_farther_from_it_than_is_allowed():
    way = sparse(circle(400), 0.01)
    assert 20 < len(way) < 60
    middles = (way[1:] + way[:-1]) / 2
    assert np.abs(np.hypot(*middles.T) - 1).max() < 0.01


@pytest.mark.parametrize("before", range(1, 9))
def test_a_place_where_it_turns_back_stays(before):
    there = np.column_stack([np.arange(before + 1.0), np.zeros(before + 1)])
    assert [before, 0.0] in sparse(np.vstack([there, there[-2::-1]]), 0.01).tolist()


@pytest.mark.parametrize("count", [1, 2])
def test_a_dot_is_left_as_it_is(count):
    assert len(sparse(np.zeros((count, 2)), 0.01)) == count
