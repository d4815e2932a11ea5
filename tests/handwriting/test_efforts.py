"""How much effort words and letters are given."""

import numpy as np
import pytest

from desktop.handwriting.efforts import ROTE, USUAL, WITH_CARE, looseness, pace, reductions


@pytest.mark.parametrize("text", ["the", "Thank", "und", "vous", "para", "you,"])
def test_common_words_are_written_by_rote(text):
    assert pace(text) == ROTE


@pytest.mark.parametrize("text", ["Whitfield", "recommendation", "I7", "2026"])
def test_names_and_long_words_are_written_with_care(text):
    assert pace(text) == WITH_CARE


def test_most_words_are_neither():
    assert pace("kitchen") == USUAL


def test_a_long_word_is_begun_with_care_and_let_go_at_its_end():
    along = reductions("kitchens")
    assert (along[:3] == 0).all()
    assert along[-1] == max(along[[3, 4, 5, 7]])


def test_arches_give_way_most():
    along = reductions("solemn")
    assert along[-1] > along[-2]
    assert reductions("column")[-1] > reductions("collie")[-1]


def test_ing_is_let_go_as_a_whole():
    morning, moraine = reductions("walking"), reductions("walkers")
    assert (morning[-3:] > 0).all()
    assert morning[-3] > moraine[-3]


def test_a_comma_is_not_let_go():
    assert reductions("morning,")[-1] == 0
    assert np.array_equal(reductions("morning,")[:-1], reductions("morning"))


def test_short_words_are_over_before_the_hand_tires():
    assert not reductions("and").any()
    assert not reductions("…").any()


def test_letters_wander_the_more_the_further_a_word_has_gone():
    assert (np.diff(looseness(6)) > 0).all()
    assert looseness(6).mean() == pytest.approx(1)
    assert looseness(1) == 1
