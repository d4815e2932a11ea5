"""What the tests of the paper share."""

import pytest

from desktop.handwriting.hands import DEFAULT_HAND, hand_ids, load_hand


@pytest.fixture
def hand():
    return load_hand(DEFAULT_HAND)


@pytest.fixture(params=hand_ids())
def each_hand(request):
    return load_hand(request.param)
