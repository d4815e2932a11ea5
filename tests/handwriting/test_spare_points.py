"""Points that a line does not need."""

import numpy as np
import pytest

from desktop.handwriting.hands import hand_ids, load_hand
from desktop.handwriting.spare_points import CLOSE, needed

WORDS = ("quick", "brown", "foxes", "jump", "over", "the", "lazy", "dog")


def curve(points):
    """Points along the quadratic curves that these control."""
    middle = (points[1:] + points[:-1]) / 2
    before, at, after = middle[:-1, None], points[1:-1, None], middle[1:, None]
    t = np.linspace(0, 1, 9)[None, :, None]
    return (before * (1 - t) ** 2 + 2 * at * t * (1 - t) + after * t**2).reshape(-1, 2)


def strokes_of(id):
    hand = load_hand(id)
    forms = [form for word in WORDS for form in hand.word(word).forms]
    return [points for form in forms for points, _ in form.strokes.strokes()]


def test_a_straight_line_keeps_its_ends_and_each_second_point():
    points = np.stack([np.linspace(0, 1, 20), np.zeros(20)], 1)
    kept = np.flatnonzero(needed(points, np.array([20])))
    assert kept.tolist() == [0, 1, 2, 4, 6, 8, 10, 12, 14, 16, 17, 18, 19]


def test_a_tight_turn_keeps_all():
    turn = np.linspace(0, np.pi, 7)
    points = 0.1 * np.stack([np.cos(turn), np.sin(turn)], 1)
    assert needed(points, np.array([7])).all()


def test_points_that_lie_far_apart_are_all_kept():
    points = np.stack([np.linspace(0, 2, 20), np.zeros(20)], 1)
    assert needed(points, np.array([20])).all()


@pytest.mark.parametrize("id", hand_ids())
def test_lines_stay_where_they_were(id):
    for points in strokes_of(id):
        keep = needed(points, np.array([len(points)]))
        before, after = curve(points), curve(points[keep])
        if len(before) and not keep.all():
            gaps = np.hypot(*(after[:, None] - before).transpose(2, 0, 1)).min(1)
            assert gaps.max() < 1.5 * CLOSE


def test_a_hand_that_is_kept_finely_needs_two_thirds():
    strokes = strokes_of("fine-cursive")
    counts = np.array([len(points) for points in strokes])
    assert needed(np.concatenate(strokes), counts).mean() < 2 / 3
