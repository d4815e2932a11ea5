"""Pixels thinned to lines."""

import numpy as np

from desktop.handwriting.outlines import filled
from desktop.handwriting.thinning import thinned


def holes_and_pieces(pixels):
    """How many pieces of paper and of ink there are."""
    return pieces(~pixels, diagonal=False), pieces(pixels, diagonal=True)


def pieces(pixels, *, diagonal):
    left = {(int(r), int(c)) for r, c in zip(*np.nonzero(pixels), strict=True)}
    near = [(0, 1), (1, 0), (0, -1), (-1, 0)]
    near += [(1, 1), (1, -1), (-1, 1), (-1, -1)] if diagonal else []
    count = 0
    while left:
        count += 1
        todo = [left.pop()]
        while todo:
            r, c = todo.pop()
            beside = {(r + a, c + b) for a, b in near} & left
            left -= beside
            todo += beside
    return count


def ring(outer, inner):
    turn = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    circle = np.stack([np.cos(turn), np.sin(turn)], 1)
    return filled([circle * outer, circle[::-1] * inner], 1.0)[0]


def test_a_bar_becomes_one_line_through_its_middle():
    bar = filled([np.array([[0, 0], [60, 0], [60, 9], [0, 9]], float)], 1.0)[0]
    thin = thinned(bar)
    rows = np.nonzero(thin)[0]
    assert set(rows) <= {6, 7}
    assert thin.any(0).sum() > 45


def test_a_ring_stays_a_ring():
    thick = ring(30, 20)
    thin = thinned(thick)
    assert holes_and_pieces(thin) == holes_and_pieces(thick) == (2, 1)
    assert 130 < thin.sum() < 180


def test_no_pixel_is_left_that_only_rounds_a_corner():
    thin = thinned(ring(30, 20))
    square = thin[:-1, :-1] & thin[1:, :-1] & thin[:-1, 1:] & thin[1:, 1:]
    assert not square.any()
