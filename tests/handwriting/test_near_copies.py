"""Ink that looks like other ink."""

import numpy as np
import pytest

from desktop.handwriting.ink_pixels import Piece
from desktop.handwriting.near_copies import best_overlaps


def block(height, width):
    return Piece(0, 0, np.ones((height, width), bool))


def test_the_same_ink_twice_overlaps_wholly():
    assert best_overlaps([block(30, 20), block(30, 20)], 30) == pytest.approx([1, 1])


def test_ink_that_is_alone_in_its_size_overlaps_nothing():
    assert best_overlaps([block(30, 20), block(60, 20)], 30) == pytest.approx([0, 0])


def test_what_both_cover_is_counted_against_what_either_does():
    half = block(32, 32)
    half.mask[:, 16:] = False
    half.mask[0, 31] = True  # keeps it as wide
    assert best_overlaps([block(32, 32), half], 32)[0] == pytest.approx(0.5, abs=0.05)


def test_dots_are_not_compared():
    assert len(best_overlaps([block(5, 5), block(5, 5)], 30)) == 0
