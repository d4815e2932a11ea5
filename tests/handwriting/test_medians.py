"""The median."""

import pytest

from desktop.handwriting.medians import median


@pytest.mark.parametrize(("values", "middle"), [([3], 3), ([9, 1, 4], 4), ([8, 1, 2, 4], 3)])
def test_it_is_in_the_middle(values, middle):
    assert median(values) == middle
