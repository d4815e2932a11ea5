"""Notes of many cards, written in one pass."""

import numpy as np
import pytest

from desktop.handwriting.hands import hand_ids, load_hand
from desktop.handwriting.inks import INKS
from desktop.handwriting.pen_kinds import PENS
from desktop.stationery.cards import CardOrder, many_cards
from desktop.stationery.fitting import DoesNotFit
from desktop.stationery.formats import ISO_A6_FOLDED, US_A2_FOLDED

NOTE = "Dear Ms. Byron,\n\n{}\n\nWith warm thanks,\nJordan"
SENTENCE = "Thank you for the time you gave me on Tuesday. "


def order(number):
    return CardOrder(
        text=NOTE.format(SENTENCE * (1 + number % 7)),
        card=(US_A2_FOLDED, ISO_A6_FOLDED)[number % 2],
        hand=load_hand(hand_ids()[number % len(hand_ids())]),
        seed=number,
        ink=INKS[number % len(INKS)],
        pen=PENS[number % len(PENS)],
        neatness=10.0 * (number % 11),
    )


def test_a_card_is_written_the_same_alone_and_with_others():
    orders = [order(number) for number in range(40)]
    for alone, together in zip(orders, many_cards(orders), strict=True):
        (one,), (other,) = many_cards([alone])[0].printed(), together.printed()
        for mine, same in zip(one.writings, other.writings, strict=True):
            assert mine.told == same.told
            for part in ("numbers", "matrices", "shades", "lines"):
                assert np.array_equal(getattr(mine, part), getattr(same, part))


def test_one_card_of_many_that_does_not_fit_is_refused():
    long = CardOrder(SENTENCE * 60, US_A2_FOLDED, load_hand("fine-liner"), 1, INKS[0])
    with pytest.raises(DoesNotFit):
        many_cards([order(0), long, order(1)])
