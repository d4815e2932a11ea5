"""How far ink reaches."""

import numpy as np
import pytest

from desktop.handwriting.ink_extents import extents, unions

BOX = np.array([[0.0, -1.0, 2.0, 3.0]])


def test_a_letter_that_is_only_moved_reaches_as_far_around_its_place():
    moved = np.array([[2.0, 0, 0, 2.0, 100, 50]])
    assert extents(BOX, moved, 0.5).T.tolist() == [[99, 47, 105, 57]]


@pytest.mark.parametrize("seed", range(4))
def test_no_corner_of_a_letters_box_lies_outside_and_each_side_is_touched(seed):
    matrix = np.random.default_rng(seed).normal(size=(1, 6))
    left, bottom, right, top = extents(BOX, matrix, 0.0)[:, 0]
    a, b, c, d, e, f = matrix[0]
    corners = [(a * x + c * y + e, b * x + d * y + f) for x in (0, 2) for y in (-1, 3)]
    xs, ys = zip(*corners, strict=True)
    assert (left, right, bottom, top) == pytest.approx((min(xs), max(xs), min(ys), max(ys)))


def test_each_run_of_letters_has_its_own_bounds():
    letters = np.array([[1.0, 2, 9], [0, -1, 4], [5, 3, 11], [7, 8, 6]])
    assert unions(letters, np.array([0, 2])) == [(1, -1, 5, 8), (9, 4, 11, 6)]
