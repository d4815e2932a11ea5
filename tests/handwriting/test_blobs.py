"""Contours that are too small to be thinned."""

import numpy as np
import pytest

from desktop.handwriting.blobs import dot, sorted_out

NIB = 10.0


def ellipse(x, y, wide, high, *, clockwise=False):
    turn = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    points = np.stack([x + wide * np.cos(turn), y + high * np.sin(turn)], 1)
    return points[::-1] if clockwise else points


BODY = ellipse(0, 0, 60, 60)


def test_a_spot_beside_a_letter_is_a_dot():
    thinned, dots = sorted_out([BODY, ellipse(0, 90, 7, 6)], NIB)
    assert (len(thinned), len(dots)) == (1, 1)


def test_a_hole_in_a_dot_goes_with_it():
    thinned, dots = sorted_out(
        [BODY, ellipse(0, 90, 9, 9), ellipse(0, 90, 3, 3, clockwise=True)], NIB
    )
    assert (len(thinned), len(dots)) == (1, 1)


def test_paper_left_between_two_passes_of_the_pen_is_filled_and_an_eye_is_not():
    sliver = ellipse(0, 40, 1.5, 2, clockwise=True)
    eye = ellipse(0, -20, 20, 10, clockwise=True)
    thinned, _ = sorted_out([BODY, sliver, eye], NIB)
    assert len(thinned) == 2


def test_a_dot_is_a_short_stroke_along_the_spot():
    spot = dot(ellipse(50, 20, 12, 6), 0)
    assert spot.points.mean(0) == pytest.approx([50, 20])
    assert spot.half_widths[0] == pytest.approx(6, rel=0.1)
    assert np.ptp(spot.points[:, 0]) == pytest.approx(12, rel=0.2)
    assert np.ptp(spot.points[:, 1]) < 0.5
