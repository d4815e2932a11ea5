"""Strokes swept into outlines."""

import numpy as np
import pytest

from desktop.handwriting.outlines import filled
from desktop.handwriting.pens import swept


@pytest.fixture
def inked(polygons):
    def pixels(points, half_width, counts=None):
        outline, sizes = swept(
            points, np.full(len(points), half_width), np.array(counts or [len(points)])
        )
        return filled(polygons(outline, sizes), 20.0)[0]

    return pixels


def area(polygon):
    x, y = polygon.T
    return 0.5 * float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y))


def test_a_straight_stroke_is_as_wide_as_the_pen(inked):
    points = np.stack([np.linspace(0, 4, 20), np.zeros(20)], 1)
    pixels = inked(points, 0.1)
    assert abs(pixels[:, pixels.shape[1] // 2].sum() / 20 - 0.2) < 0.06


def test_ends_are_round_and_reach_half_a_pen_beyond(inked):
    points = np.stack([np.linspace(0, 2, 20), np.zeros(20)], 1)
    columns = np.nonzero(inked(points, 0.25).any(0))[0]
    assert 2.35 < (columns[-1] - columns[0]) / 20 < 2.55


def test_a_dot_is_round_and_an_end_has_no_corners(polygons):
    dot = np.array([[0.0, 0.0], [1e-6, 0.0]])
    outline, sizes = swept(dot, np.full(2, 0.1), np.array([2]))
    away = np.hypot(*polygons(outline, sizes)[0].T)
    assert 0.095 < away.min() < away.max() < 0.107


def test_a_turn_tighter_than_the_pen_leaves_no_sliver(inked):
    turn = np.linspace(np.pi / 2, -np.pi / 2, 14)
    bend = np.stack([2 + 0.06 * np.cos(turn), 0.06 * np.sin(turn)], 1)
    there = np.stack([np.linspace(0, 1.9, 20), np.full(20, 0.06)], 1)
    pixels = inked(np.concatenate([there, bend, (there * (1, -1))[::-1]]), 0.15)
    paper = ~pixels
    # Paper inside the ink would be a row with ink, paper, ink.
    first = np.argmax(pixels, 1)
    last = pixels.shape[1] - 1 - np.argmax(pixels[:, ::-1], 1)
    inside = [paper[r, first[r] : last[r]].sum() for r in range(len(pixels)) if pixels[r].any()]
    assert sum(inside) == 0


def test_all_outlines_wind_the_same_way(polygons):
    t = np.linspace(0, 2 * np.pi, 40)
    loop = np.stack([np.cos(t), np.sin(t)], 1)
    line = np.stack([np.linspace(-2, 2, 30), np.zeros(30)], 1)
    points = np.concatenate([line, line[::-1], loop[:30], loop[::-1][:30]])
    outline, sizes = swept(points, np.full(len(points), 0.1), np.array([30, 30, 30, 30]))
    areas = [area(polygon) for polygon in polygons(outline, sizes)]
    assert all(a > 0 for a in areas) or all(a < 0 for a in areas)
