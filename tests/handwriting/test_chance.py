"""The slow processes that chance follows."""

import numpy as np
import pytest

from desktop.handwriting.chance import running, walks


def test_each_walk_starts_anew():
    steps = np.array([1.0, 0, 0, 1, 0])
    values = walks(np.zeros(2), steps, [3, 2], 0.5)
    assert values.tolist() == [1, 0.5, 0.25, 1, 0.5]


def test_a_walk_goes_on_from_where_it_starts():
    (value,) = walks(np.array([1.0]), np.zeros(1), [1], 0.6)
    assert value == pytest.approx(0.6 / 0.8)


def test_running_sums_differ_by_the_same_whatever_came_before():
    values = np.random.default_rng(1).normal(size=50)
    before = np.random.default_rng(2).normal(size=70_000)
    sums, later = running(values), running(np.concatenate([before, values]))[-50:]
    assert np.array_equal(sums, later - later[0])
    assert np.allclose(sums, np.cumsum(values) - values)
