"""Where strokes end."""

import numpy as np
import pytest

from desktop.handwriting.hands import load_hand
from desktop.handwriting.pen_kinds import DEFAULT_PEN
from desktop.handwriting.stroke_ends import going_on
from desktop.handwriting.variants import bent

TIMES = 60


def takes(id, form):
    """[take](n, xy) the middle of a form's line, written many times."""
    hand = load_hand(id)
    nibs = np.full(TIMES, hand.nib / hand.x_height)
    chance = np.random.default_rng(4)
    pens = [DEFAULT_PEN] * TIMES
    strokes = bent([form] * TIMES, np.full(TIMES, 0.5), nibs, pens, hand.nib_drawn, chance)
    return [np.concatenate(paths)[:, :2] for paths in strokes.paths()]


def reach(id, word):
    """How far to the right the last letter of a word goes, each time it is written."""
    form = load_hand(id).word(word).forms[-1]
    return np.array([points[:, 0].max() for points in takes(id, form)])


@pytest.mark.parametrize(("id", "word"), [("fine-cursive", "so"), ("school-cursive", "you")])
def test_what_leads_out_of_a_word_is_long_or_short(id, word):
    assert np.ptp(reach(id, word)) > 0.25


def test_the_bar_of_a_t_is_not_taken_for_what_leads_out():
    usual = load_hand("traditional").word("just").forms[-1].box[2]
    assert reach("traditional", "just").min() > usual - 0.25


@pytest.mark.parametrize("id", ["fine-cursive", "school-cursive", "quick-cursive"])
def test_a_b_at_the_end_of_a_word_keeps_its_bowl(id):
    usual = load_hand(id).word("job").forms[-1].box[2]
    assert reach(id, "job").min() > usual - 0.25


def test_a_letter_ends_where_the_next_begins_however_it_is_written():
    form = load_hand("fine-cursive").word("on").forms[0]
    gaps = [np.hypot(*(points - form.exit).T).min() for points in takes("fine-cursive", form)]
    assert max(gaps) < 0.02


def test_it_is_known_at_which_ends_the_pen_goes_on():
    forms = load_hand("fine-cursive").word("in").forms
    strokes = [form.strokes for form in forms]
    ends = going_on(
        np.concatenate([own.points for own in strokes]),
        np.concatenate([own.counts for own in strokes]),
        np.repeat([0, 1], [len(own.counts) for own in strokes]),
        forms,
    )
    first = len(strokes[0].counts)
    assert ends[:first, 1].sum() == 1
    assert not ends[:first, 0].any()
    assert ends[first:].sum() == 1
