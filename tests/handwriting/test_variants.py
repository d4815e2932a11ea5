"""Letters bent anew each time they are written."""

import numpy as np
import pytest

from desktop.handwriting.hands import load_hand
from desktop.handwriting.pen_kinds import DEFAULT_PEN
from desktop.handwriting.variants import bent

TIMES = 120


def drawn(hand, forms, lively):
    """The outlines of forms, drawn as lively as told, with the same chance each time."""
    n = len(forms)
    strokes = bent(
        forms,
        np.full(n, lively),
        np.full(n, hand.nib / hand.x_height),
        [DEFAULT_PEN] * n,
        hand.nib_drawn,
        np.random.default_rng(5),
    )
    return strokes.outlines()[0]


def moves(id, letter):
    """How far each of many outlines of a letter is from the letter as it is when nothing bends."""
    hand = load_hand(id)
    forms = [hand.word(letter).forms[0]] * TIMES
    moved = (drawn(hand, forms, 1.0) - drawn(hand, forms, 0.0)).reshape(TIMES, -1, 2)
    return np.sqrt((moved**2).sum(2).mean(1))


@pytest.mark.parametrize("id", ["fine-liner", "felt-tip", "relaxed"])
@pytest.mark.parametrize("letter", "aens")
def test_no_letter_is_bent_much_further_than_others_nor_hardly_at_all(id, letter):
    far = moves(id, letter)
    low, usual, high = np.percentile(far, [2, 50, 98])
    assert 0.7 * usual < low
    assert high < 1.4 * usual
