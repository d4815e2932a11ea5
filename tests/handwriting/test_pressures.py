"""How thick a pen's line is along its way."""

import numpy as np
import pytest

from desktop.handwriting.hands import load_hand
from desktop.handwriting.pen_kinds import DEFAULT_PEN
from desktop.handwriting.pressures import JOIN, pressed
from desktop.handwriting.stroke_ends import Strokes
from desktop.handwriting.variants import bent

TIMES = 80


def pressed_lines(points, *, goes_on=(False, False)):
    """[take](n,) widths of one line that is drawn many times."""
    n = len(points)
    strokes = Strokes(np.tile(points, (TIMES, 1)), np.full(TIMES, n), np.array([goes_on] * TIMES))
    letters, swell = np.arange(TIMES), np.ones(TIMES)
    widths = pressed(np.ones(n * TIMES), strokes, letters, swell, np.random.default_rng(2))
    return widths.reshape(TIMES, n)


@pytest.fixture
def straight():
    return np.stack([np.linspace(0, 3, 40), np.zeros(40)], 1)


def test_a_line_is_thicker_where_it_turns(straight):
    turn = np.linspace(-np.pi / 2, np.pi / 2, 12)
    bend = straight[-1] + 0.15 * np.stack([np.cos(turn), 1 + np.sin(turn)], 1)
    back = straight[::-1] + np.array([0, 0.3])
    widths = pressed_lines(np.concatenate([straight, bend, back]))
    assert widths[:, 42:50].mean() > 1.15 * widths[:, 10:35].mean()


def test_some_ends_are_blunt_and_others_run_thin(straight):
    widths = pressed_lines(straight)
    last = widths[:, -1] / widths[:, 20:30].mean(1)
    assert np.percentile(last, 10) < 0.5
    assert np.percentile(last, 90) > 0.9


def test_ends_at_which_the_pen_goes_on_are_all_alike(straight):
    widths = pressed_lines(straight, goes_on=(True, True))
    assert np.allclose(widths[:, [0, -1]], JOIN)


def test_no_line_is_thicker_than_another_for_long(straight):
    widths = pressed_lines(straight)[:, 5:-12]
    assert widths.mean(1).std() < 0.09
    assert widths.std(1).mean() > 0.09


@pytest.mark.parametrize("id", ["felt-tip", "traditional", "fine-cursive"])
def test_letters_are_about_as_thick_as_each_other(id):
    hand = load_hand(id)
    forms = [hand.word(letter).forms[0] for letter in "aceghmnorstuwy" * 8]
    nibs = np.full(len(forms), hand.nib / hand.x_height)
    pens = [DEFAULT_PEN] * len(forms)
    chance = np.random.default_rng(3)
    drawn = bent(forms, np.ones(len(forms)), nibs, pens, hand.nib_drawn, chance)
    letter = np.repeat(np.repeat(np.arange(len(forms)), drawn.strokes), drawn.counts)
    means = np.bincount(letter, drawn.half_widths) / np.bincount(letter) / (nibs[0] / 2)
    assert means.std() < 0.09
    assert 0.85 < means.mean() < 1.05


def test_a_full_stop_is_as_large_as_the_hand_has_it():
    hand = load_hand("traditional")
    (form,) = hand.word(".").forms
    drawn = bent(
        [form], np.ones(1), np.ones(1), [DEFAULT_PEN], hand.nib_drawn, np.random.default_rng(1)
    )
    own = form.strokes.half_widths.mean() * 2 / hand.nib_drawn
    assert drawn.half_widths.mean() * 2 > 0.6 * own
