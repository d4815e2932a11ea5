"""Other forms of a letter, come to and left where the plain one is."""

import numpy as np
import pytest

from desktop.handwriting.led_forms import led_in, led_out
from desktop.handwriting.strokes import GlyphStrokes

# One stroke that rises from the line, and turns to the right: begins at (0, 0), ends at (1, 1).
PATH = np.array(
    [(0.0, y) for y in np.linspace(0, 1, 11)] + [(x, 1.0) for x in np.linspace(0.1, 1, 10)]
)
LETTER = GlyphStrokes(PATH, np.full(21, 0.05), np.array([21]), np.array([False]))


def steps(letter):
    return np.hypot(*np.diff(letter.points, axis=0).T)


def test_a_form_begins_where_the_pen_comes_in():
    led = led_in(LETTER, (-0.2, 0.1))
    assert led.points[0] == pytest.approx((-0.2, 0.1))
    assert led.points[-1] == pytest.approx((1, 1))
    assert steps(led).max() < 0.15
    assert len(led.points) == len(led.half_widths) == led.counts.sum()


def test_a_form_ends_where_the_pen_goes_on():
    led = led_out(LETTER, (1.2, 0.8))
    assert led.points[0] == pytest.approx((0, 0))
    assert led.points[-1] == pytest.approx((1.2, 0.8))
    assert steps(led).max() < 0.15


def test_a_form_that_the_pen_meets_at_its_side_stays_as_it_is():
    assert led_in(LETTER, (0.01, 0.5)) is LETTER
    assert led_out(LETTER, (0.5, 1.01)) is LETTER


def test_no_pen_goes_a_long_way_to_another_form():
    assert led_in(LETTER, (-1.0, 0.0)) is None
    assert led_out(LETTER, (1.0, 0.0)) is None


def test_what_the_pen_would_have_to_go_back_over_is_cut():
    led = led_in(LETTER, (-0.1, 0.3))
    assert led.points[:, 1].min() > 0.2
