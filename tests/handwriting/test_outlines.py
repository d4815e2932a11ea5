"""Polygons as pixels."""

import numpy as np

from desktop.handwriting.outlines import filled


def square(left, bottom, size, *, clockwise=False):
    corners = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], float) * size + (left, bottom)
    return corners[::-1] if clockwise else corners


def test_a_square_is_filled_pixel_for_pixel():
    pixels, origin = filled([square(3, 5, 10)], 1.0)
    rows, columns = np.nonzero(pixels)
    assert pixels.sum() == 100
    assert origin[0] + columns.min() == 3.5
    assert origin[1] + rows.min() == 5.5


def test_overlapping_contours_leave_no_hole():
    pixels, _ = filled([square(0, 0, 10), square(5, 0, 10)], 1.0)
    assert pixels.sum() == 150


def test_a_contour_wound_the_other_way_is_a_hole():
    pixels, _ = filled([square(0, 0, 10), square(3, 3, 4, clockwise=True)], 1.0)
    assert pixels.sum() == 84


def test_the_raster_has_an_empty_border():
    pixels, _ = filled([square(0, 0, 10)], 2.0)
    assert not pixels[[0, -1]].any()
    assert not pixels[:, [0, -1]].any()
