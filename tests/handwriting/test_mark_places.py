"""Where dots and accents are set."""

import numpy as np
import pytest

from desktop.handwriting.hands import hand_ids, load_hand
from desktop.handwriting.mark_places import STAYS, mark_move, with_marks_set


def ink(points, half_widths, x=0.0):
    return np.column_stack([points[:, 0] + x, points[:, 1], half_widths])


def room(one, two):
    apart = one[:, None] - two[None]
    return float((np.hypot(apart[..., 0], apart[..., 1]) - one[:, None, 2] - two[None, :, 2]).min())


def dotted(hand, word):
    """The dot of the i in a word, what is under it, and the letter after, each where it stands."""
    shaped = hand.word(word)
    at = word.index("i")
    strokes, x = shaped.forms[at].strokes, shaped.origins[at]
    dot, stem = (ink(s.points, s.half_widths, x) for s in map(strokes.only, by_mark(strokes)))
    after = shaped.forms[at + 1].strokes
    return dot, stem, ink(after.points, after.half_widths, shaped.origins[at + 1])


def by_mark(strokes):
    return strokes.marks, ~strokes.marks


@pytest.mark.parametrize("id", hand_ids())
@pytest.mark.parametrize("word", ["will", "it", "kind", "Bill", "fifth"])
def test_a_dot_keeps_clear_of_its_stem_and_of_a_tall_letter_after_it(id, word):
    dot, stem, after = dotted(load_hand(id), word)
    assert room(dot, stem) > 0.12
    assert room(dot, after) > 0.14


@pytest.mark.parametrize("id", hand_ids())
def test_a_dot_keeps_clear_of_the_bar_of_a_t_before_it(id):
    shaped = load_hand(id).word("time")
    for t in (shaped.forms[0], *shaped.forms[0].kinds):
        bar = ink(t.strokes.points, t.strokes.half_widths, shaped.origins[0])
        assert room(dotted(load_hand(id), "time")[0], bar) > 0.1


def test_what_hangs_from_a_letter_and_what_has_room_stay():
    hand = load_hand("school-cursive")
    assert mark_move(hand.glyph("ç"), [], 0.0) == STAYS
    assert mark_move(hand.glyph("n"), [], 0.0) == STAYS
    form = hand.word("mine").forms[1]
    assert with_marks_set(form, [STAYS, STAYS]) is form


def test_a_dot_goes_further_left_or_up_from_an_l_that_is_nearer():
    hand = load_hand("quick-cursive")
    dotted, tall = hand.glyph("i"), hand.glyph("l")
    near, far = (mark_move(dotted, [(tall, x)], 0.0) for x in (0.4, 3.0))
    assert far == STAYS
    assert near[0] < 0 or near[1] > 0


def test_the_kinds_of_a_letter_have_their_marks_moved_and_nothing_else():
    form = next(f for f in load_hand("everyday").word("time").forms if f.kinds)
    moved = with_marks_set(form, [(-0.1, 0.2)] * (1 + len(form.kinds)))
    for before, after in zip([form, *form.kinds], [moved, *moved.kinds], strict=True):
        marks = np.repeat(before.strokes.marks, before.strokes.counts)
        step = after.strokes.points - before.strokes.points
        assert np.allclose(step[marks], (-0.1, 0.2))
        assert np.allclose(step[~marks], 0)
