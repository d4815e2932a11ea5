"""The ways in which a pen may have gone along a line of ink."""

import numpy as np

from desktop.handwriting.stroke_turns import STARTS, ways_round


def ring(radius=0.4, turns=1.0):
    angle = np.linspace(0, 2 * np.pi * turns, 41)
    return radius * np.stack([np.cos(angle), np.sin(angle)], 1)


def ways(path, *, any_start=False):
    found = [*ways_round(path, np.arange(len(path), dtype=float), any_start=any_start)]
    for points, width in found:
        assert np.array_equal(path[width.astype(int)], points), "widths stay with their points"
    return [points for points, _ in found]


def test_a_stroke_was_written_from_either_end():
    line = np.stack([np.linspace(0, 1, 9), np.zeros(9)], 1)
    there, back = ways(line)
    assert np.array_equal(there, line)
    assert np.array_equal(back, line[::-1])


def test_a_ring_with_a_tail_went_either_way_round():
    tail = np.stack([np.linspace(0.45, 0.8, 8), np.zeros(8)], 1)
    whole = np.concatenate([ring(), tail])
    found = ways(whole)
    assert len(found) == 4
    rounds = {float(np.sign(points[5, 1])) for points in found if points[-1, 0] > 0.7}
    assert rounds == {1.0, -1.0}


def test_a_hook_is_no_ring():
    hook = np.concatenate([ring(radius=0.05), [(0.5, 0.0), (1.0, 0.0)]])
    assert len(ways(hook)) == 2


def test_a_closed_ring_began_anywhere_if_that_is_asked():
    closed = ring()
    closed[-1] = closed[0]
    assert len(ways(closed)) == 2
    assert len(ways(closed, any_start=True)) == 2 * STARTS
