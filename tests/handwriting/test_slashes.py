"""A slash between the figures of a date."""

import numpy as np
import pytest

from desktop.handwriting.hands import hand_ids, load_hand
from desktop.handwriting.pen_kinds import DEFAULT_PEN
from desktop.handwriting.variants import bent

TIMES = 40


@pytest.mark.parametrize("id", hand_ids())
def test_a_slash_is_not_taken_for_a_1(id):
    hand = load_hand(id)
    slash, one = hand.glyph("/").box, hand.glyph("1").box
    lower, taller = one[1] - slash[1], slash[3] - one[3]
    leans = (slash[2] - slash[0]) / (one[2] - one[0])
    assert lower + taller > 0.25 or leans > 1.35


def test_a_slash_stays_straight_where_letters_bend():
    hand = load_hand("quick-cursive")
    form = hand.word("1/2").forms[1]
    nibs, chance = np.full(TIMES, 0.18), np.random.default_rng(1)
    pens = [DEFAULT_PEN] * TIMES
    drawn = bent([form] * TIMES, np.ones(TIMES), nibs, pens, hand.nib_drawn, chance)
    sags = [sagitta(np.concatenate(paths)[:, :2]) for paths in drawn.paths()]
    assert np.quantile(sags, 0.9) < 0.14


def sagitta(points):
    """How far a line bows from the straight way between its ends, x-heights."""
    way = points[-1] - points[0]
    off = points - points[0]
    return np.abs(off[:, 0] * way[1] - off[:, 1] * way[0]).max() / np.hypot(*way)
