"""The ways that a card of one size can be folded and lie."""

import pytest

from desktop.stationery.card_kinds import OWN_KINDS, card_kinds, size_and_kind
from desktop.stationery.formats import ALL_CARDS, card_format


def test_a_square_has_only_the_ways_that_differ():
    assert card_kinds("square-5in") == OWN_KINDS
    assert len(card_kinds("us-a2")) == 6


def test_a_size_of_ones_own_says_which_edge_is_across():
    assert card_kinds("148x105mm") == OWN_KINDS


@pytest.mark.parametrize("id", [*(card.id for card in ALL_CARDS), "148x105mm-folded-tent"])
def test_an_id_is_a_size_and_a_kind(id):
    size, kind = size_and_kind(id)
    assert f"{size}-{kind}" == id
    assert kind in card_kinds(size)
    assert card_format(id).id == id
