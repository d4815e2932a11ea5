"""Words on their lines: how they give way where a line is short."""

import numpy as np

from desktop.handwriting.hands import load_hand
from desktop.handwriting.inks import DEFAULT_INK
from desktop.handwriting.line_places import NARROWED, Line
from desktop.handwriting.writing import write

TEXT = "Thank you for the interesting conversation"
LAST = len("conversation")


def widths(room):
    """How wide each letter is written, against the hand's own letters, by one seed."""
    hand = load_hand("fine-liner")
    rng = np.random.default_rng(3)
    page = write([Line(TEXT, 0, 0, room)], hand, hand.x_height, rng, ink=DEFAULT_INK)
    return page.matrices[:, 0], page.bounds()[2]


def test_the_last_word_of_a_short_line_is_narrowed_first_and_the_others_only_then():
    free, end = widths(2000.0)
    short, _ = widths(0.99 * end)  # by less than that word can give
    changed = short / free
    assert np.allclose(changed[:-LAST], 1)
    assert (changed[-LAST:] < 1).all()
    assert (changed[-LAST:] > 1 - NARROWED - 1e-9).all()


def test_no_word_but_the_last_is_narrowed_while_the_gaps_can_give():
    free, end = widths(2000.0)
    short, _ = widths(0.96 * end)
    assert np.allclose((short / free)[:-LAST], 1)
    assert np.allclose((short / free)[-LAST:], 1 - NARROWED)
