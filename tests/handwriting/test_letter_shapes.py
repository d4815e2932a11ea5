"""Letters and figures that readers take for others unless they are drawn with care."""

import numpy as np
import pytest

from desktop.handwriting.hands import hand_ids, load_hand

FLAT = 0.9  # across for each step up: the flag of a 1 is steeper, the bar of a 7 is not


def width(glyph):
    """Of what stands above the line, x-heights."""
    return np.ptp(glyph.points[glyph.points[:, 1] > 0, 0])


@pytest.mark.parametrize("id", hand_ids())
def test_a_sharp_s_goes_below_the_line_where_a_b_stands_on_it(id):
    hand = load_hand(id)
    sharp_s, b = hand.glyph("ß"), hand.glyph("B")
    assert sharp_s.box[1] < b.box[1] - 0.35


@pytest.mark.parametrize("id", hand_ids())
def test_a_sharp_s_is_no_wider_than_two_small_letters(id):
    hand = load_hand(id)
    assert width(hand.glyph("ß")) < 2 * width(hand.glyph("n"))


@pytest.mark.parametrize("id", hand_ids())
def test_the_flag_of_a_1_rises_more_than_it_goes_across_as_the_bar_of_a_7_does_not(id):
    hand = load_hand(id)
    for one in [hand.glyph("1"), *(kind.strokes for kind in hand.strokes.kinds.get("1", ()))]:
        path, _ = one.strokes()[0]
        (across, up) = np.ptp(path[: path[:, 1].argmax() + 1], axis=0)
        assert across <= FLAT * up


def test_the_tail_of_a_felt_tip_y_goes_left_below_the_line():
    hand = load_hand("felt-tip")
    for y in [hand.glyph("y"), *(kind.strokes for kind in hand.strokes.kinds["y"])]:
        foot = y.points[y.points[:, 1].argmin(), 0]
        left, _, right, _ = y.box
        assert foot < left + 0.4 * (right - left)


@pytest.mark.parametrize("id", hand_ids())
def test_an_apostrophe_does_not_lean_back_like_a_grave_accent(id):
    points = load_hand(id).glyph("'").points
    top, foot = points[points[:, 1].argmax(), 0], points[points[:, 1].argmin(), 0]
    assert top > foot - 0.06


def test_an_s_of_quick_cursive_that_is_come_to_from_below_keeps_its_top_and_stays_open():
    hand = load_hand("quick-cursive")
    for word in ("pages", "was", "thanks"):
        s = hand.word(word).forms[-1].strokes
        path, _ = s.strokes()[0]
        assert 0.85 * hand.small_height < path[:, 1].max()
    s = hand.glyph("s")
    for form in [s, *(kind.strokes for kind in hand.strokes.kinds["s"])]:
        path, _ = form.strokes()[0]
        assert path[-1, 0] > path[0, 0] + 0.25
