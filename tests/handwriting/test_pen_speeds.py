"""A hand's speed along its line."""

import numpy as np

from desktop.handwriting.pen_speeds import paces


def arc(radius):
    angle = np.linspace(0, np.pi, 40)
    return radius * np.column_stack([np.cos(angle), np.sin(angle)])


def test_a_straight_line_is_drawn_at_full_speed():
    assert paces(np.column_stack([np.arange(9.0), np.arange(9.0)]), 0.4).tolist() == [1.0] * 8


def test_tighter_turns_are_slower_and_none_is_slower_than_the_slowest():
    speeds = [np.median(paces(arc(radius), 0.4)) for radius in (8, 3, 1.5, 0.5, 0.05)]
    assert speeds[0] == 1.0
    assert speeds == sorted(speeds, reverse=True)
    assert np.allclose(speeds[2:], [0.6, 0.4, 0.4])


def test_turning_back_at_a_corner_is_slow_at_the_corner_alone():
    there_and_back = np.array([[0.0, 0], [1, 0], [2, 0], [3, 0], [2, 0], [1, 0], [0, 0]])
    assert paces(there_and_back, 0.5).tolist() == [1.0, 1.0, 0.5, 0.5, 1.0, 1.0]


def test_a_dot_has_one_step():
    assert paces(np.array([[0.0, 0.0], [0.0, 0.1]]), 0.5).tolist() == [1.0]
    assert paces(np.array([[1.0, 1.0], [1.0, 1.0]]), 0.5).tolist() == [1.0]
