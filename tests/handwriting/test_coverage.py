"""What a hand should have."""

import pytest

from desktop.handwriting.coverage import LATIN, missing_characters
from desktop.handwriting.hands import hand_ids, load_hand


def test_the_characters_of_western_and_central_europe_are_wanted():
    assert set("azAZ09 ñßłőŽșț€“”\u2019…\u2013—«»") <= LATIN
    assert not set("жאα日\n\t\xad\x7f") & LATIN


@pytest.mark.parametrize("id", hand_ids())
def test_a_shipped_hand_misses_nothing(id):
    assert missing_characters(load_hand(id).can_write) == ""


def test_letters_are_named_before_figures_and_signs():
    assert missing_characters(lambda c: c not in "é1É?z€") == "zéÉ1?€"
