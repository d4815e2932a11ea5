"""Points of two writings of one stroke that belong together."""

import numpy as np
import pytest

from desktop.handwriting.alignments import FINER, aligned


def evenly(path, count):
    """So many points along a path."""
    run = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(path, axis=0).T))])
    at = np.linspace(0, run[-1], count)
    return np.stack([np.interp(at, run, path[:, k]) for k in (0, 1)], 1)


def lollipop(tail, count):
    """A ring of radius .4, begun and ended at its right, with a tail that leads on."""
    angle = np.linspace(0, 2 * np.pi, 200)
    ring = 0.4 * np.stack([np.cos(angle), np.sin(angle)], 1)
    return evenly(np.concatenate([ring, [(0.4 + tail, 0.0)]]), count)


def placed(one, other):
    """The points of the other stroke that go with those of the one."""
    fine = evenly(other, FINER * len(one))
    places = aligned(one, fine) * (len(fine) - 1)
    return np.stack([np.interp(places, np.arange(len(fine)), fine[:, k]) for k in (0, 1)], 1)


def test_a_stroke_goes_with_itself_point_by_point():
    one = lollipop(0.3, 40)
    assert np.abs(placed(one, one) - one).max() < 0.02


def test_a_ring_with_a_long_tail_is_not_turned_against_one_with_a_short_tail():
    one, other = lollipop(0.1, 40), lollipop(0.7, 40)
    ring = one[:, 0] < 0.3
    by_length = np.hypot(*(evenly(other, 40) - one)[ring].T).max()
    assert by_length > 0.3
    assert np.hypot(*(placed(one, other) - one)[ring].T).max() < 0.05


def test_both_ends_go_together_whatever_runs_on():
    one, other = lollipop(0.1, 40), lollipop(0.7, 40)
    found = placed(one, other)
    assert found[0] == pytest.approx(other[0], abs=0.02)
    assert found[-1] == pytest.approx(other[-1], abs=0.02)
